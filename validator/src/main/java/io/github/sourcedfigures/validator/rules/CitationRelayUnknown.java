package io.github.sourcedfigures.validator.rules;

/** A citation relays a source or party that is not in the dataset. */
final class CitationRelayUnknown extends ReferenceRule {
    CitationRelayUnknown() {
        super(NameKind.RELAY);
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-relay-unknown", "A citation relays a source or party that is not in the dataset.");
    }
}
