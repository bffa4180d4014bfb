package io.github.sourcedfigures.validator.rules;

import java.util.EnumSet;

/** A measure is there for its figures, and for shares and ratios against it. */
final class MeasureUnused extends UnusedRule {
    MeasureUnused() {
        super(NameKind.MEASURE, EnumSet.of(NameKind.MEASURE));
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("measure-unused", "A measure is used by no figure.");
    }
}
