package io.github.sourcedfigures.validator.rules;

/** A record names a measure that is not in the dataset. */
final class MeasureUnknown extends ReferenceRule {
    MeasureUnknown() {
        super(NameKind.MEASURE);
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error("measure-unknown", "A record names a measure that is not in the dataset.");
    }
}
