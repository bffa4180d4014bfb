package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Value;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Significant digits say how many of the trailing zeros were meant: not fewer than none of them, not more than all. */
final class ValueDigitsImpossible implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "value-digits-impossible", "The significant digits are more or fewer than the amount can have.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Values.visit(subject.typed(), (value, pointer) -> {
            if (value instanceof Value.Amount amount) {
                check(amount.significantDigits(), amount.amount(), amount.amount(), pointer, report);
            } else if (value instanceof Value.Range range) {
                check(range.significantDigits(), range.lower(), range.upper(), pointer, report);
            }
        });
    }

    private static void check(
            @Nullable Integer digits, BigDecimal lower, BigDecimal upper, String pointer, Report report) {
        if (digits == null) {
            return;
        }
        int written = Math.max(lower.precision(), upper.precision());
        int meant = Math.max(
                lower.stripTrailingZeros().precision(),
                upper.stripTrailingZeros().precision());
        if (digits < meant || digits > written) {
            String amounts =
                    lower.toPlainString() + (lower.compareTo(upper) == 0 ? "" : " to " + upper.toPlainString());
            report.fault(
                    pointer + "/significant_digits",
                    "significant_digits is " + digits + ", but " + amounts + " can have "
                            + (meant == written ? "" + meant : meant + " to " + written)
                            + "; correct the number of digits, or remove it");
        }
    }
}
