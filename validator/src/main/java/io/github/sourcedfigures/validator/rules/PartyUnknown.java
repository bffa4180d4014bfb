package io.github.sourcedfigures.validator.rules;

/** A record names a party that is not in the dataset. */
final class PartyUnknown extends ReferenceRule {
    PartyUnknown() {
        super(NameKind.PARTY);
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error("party-unknown", "A record names a party that is not in the dataset.");
    }
}
