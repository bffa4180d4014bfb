package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Value;

/** The lower end of a range lies below its upper end. */
final class ValueBoundsReversed implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("value-bounds-reversed", "The lower end of a range is not below its upper end.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Values.visit(subject.typed(), (value, pointer) -> check(value, pointer, report));
    }

    private static void check(Value value, String pointer, Report report) {
        if (value instanceof Value.Range range && range.lower().compareTo(range.upper()) >= 0) {
            report.fault(
                    pointer + "/lower",
                    "the range starts at " + range.lower().toPlainString() + " and ends at "
                            + range.upper().toPlainString() + "; the lower end comes first and is smaller");
        }
    }
}
