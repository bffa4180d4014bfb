package io.github.sourcedfigures.validator.rules;

import java.util.EnumSet;

/** A unit is there for values and measures. */
final class UnitUnused extends UnusedRule {
    UnitUnused() {
        super(NameKind.UNIT, EnumSet.of(NameKind.UNIT));
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("unit-unused", "A unit is used by no figure and no measure.");
    }
}
