package io.github.sourcedfigures.validator.rules;

/** A record names a unit that is not in the vocabulary. */
final class UnitUnknown extends ReferenceRule {
    UnitUnknown() {
        super(NameKind.UNIT);
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error("unit-unknown", "A record names a unit that is not in the vocabulary.");
    }
}
