package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Word;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values as facts carry them: cheap to write, since every figure is written and few are read. Equal texts are equal
 * quantities. What a share is a share of and what a ratio is measured against are left out.
 */
final class WrittenValue {
    private static final String BETWEEN = "\t";
    private static final String BETWEEN_UNITS = ",";
    private static final int FIELDS = 6;

    private WrittenValue() {}

    static String write(Value value) {
        String first;
        String second = "";
        Integer digits = null;
        if (value instanceof Value.Amount amount) {
            first = plain(amount.amount());
            digits = amount.significantDigits();
        } else if (value instanceof Value.Fraction fraction) {
            first = Long.toString(fraction.numerator());
            second = "/" + fraction.denominator();
        } else if (value instanceof Value.Range range) {
            first = plain(range.lower());
            second = plain(range.upper());
            digits = range.significantDigits();
        } else if (value instanceof Value.OrderOfMagnitude order) {
            first = order.magnitude().word();
        } else {
            first = ((Value.Worded) value).words().replace(BETWEEN, " ");
        }
        Counted counted = value.counted();
        return String.join(
                BETWEEN,
                value.qualifier().word(),
                first,
                second,
                digits == null ? "" : digits.toString(),
                counted.unit(),
                String.join(BETWEEN_UNITS, counted.per()));
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    static Value read(String text) {
        String[] fields = text.split(BETWEEN, FIELDS);
        Qualifier qualifier = Word.find(Qualifier.class, fields[0]).orElseThrow();
        String first = fields[1];
        String second = fields[2];
        Integer digits = fields[3].isEmpty() ? null : Integer.valueOf(fields[3]);
        List<String> per = fields[5].isEmpty() ? List.of() : List.of(fields[5].split(BETWEEN_UNITS, -1));
        Counted counted = new Counted(fields[4], per, null, null);
        return switch (qualifier.form()) {
            case AMOUNT -> amount(qualifier, first, second, digits, counted);
            case RANGE ->
                new Value.Range(qualifier, null, new BigDecimal(first), new BigDecimal(second), null, digits, counted);
            case MAGNITUDE ->
                new Value.OrderOfMagnitude(
                        qualifier, null, Word.find(Magnitude.class, first).orElseThrow(), counted);
            case WORDS -> new Value.Worded(qualifier, null, first, counted);
        };
    }

    private static Value amount(
            Qualifier qualifier, String first, String second, @Nullable Integer digits, Counted counted) {
        return second.isEmpty()
                ? new Value.Amount(qualifier, null, new BigDecimal(first), digits, counted)
                : new Value.Fraction(
                        qualifier, null, Long.parseLong(first), Long.parseLong(second.substring(1)), counted);
    }
}
