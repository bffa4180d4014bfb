package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;

/** A share is not its own whole. */
final class ValueBaseCircular implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("value-base-circular", "A share names its own measure as its whole.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Figure figure) {
            Values.measured(figure, (measure, value, pointer) -> {
                if (measure.equals(value.counted().of())) {
                    report.fault(
                            pointer + "/of",
                            "a share of \"" + measure
                                    + "\" cannot be of that measure itself; name the measure of the whole");
                }
            });
        }
    }
}
