package io.github.sourcedfigures.validator.rules;

/** A citation, or the withdrawal of a source, names a source that is not in the dataset. */
final class CitationSourceUnknown extends ReferenceRule {
    CitationSourceUnknown() {
        super(NameKind.SOURCE);
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-source-unknown", "A citation or withdrawal names a source that is not in the dataset.");
    }
}
