package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Value;
import java.util.EnumSet;
import java.util.Set;

/** Amounts start at zero and a tenth of zero is zero, so a qualified zero is zero, nothing or anything. */
final class ValueZeroQualified implements RecordRule {
    private static final Set<Qualifier> MEANINGFUL = EnumSet.of(Qualifier.EXACTLY, Qualifier.MORE_THAN);

    @Override
    public RuleInfo info() {
        return RuleInfo.error("value-zero-qualified", "A zero has a qualifier that makes no sense with it.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Values.visit(subject.typed(), (value, pointer) -> {
            if (value instanceof Value.Amount amount
                    && amount.amount().signum() == 0
                    && !MEANINGFUL.contains(amount.qualifier())) {
                report.fault(
                        pointer + "/qualifier",
                        "\"" + amount.qualifier().word().replace('-', ' ')
                                + " 0\" bounds nothing; write exactly 0, or keep what was said with the qualifier worded");
            }
        });
    }
}
