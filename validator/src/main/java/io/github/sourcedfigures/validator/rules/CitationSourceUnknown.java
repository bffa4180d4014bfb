package io.github.sourcedfigures.validator.rules;

/** A citation names a source that is not in the dataset. */
final class CitationSourceUnknown extends ReferenceRule {
    CitationSourceUnknown() {
        super(NameKind.SOURCE);
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error("citation-source-unknown", "A citation names a source that is not in the dataset.");
    }
}
