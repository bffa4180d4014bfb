package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.Base;
import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.view.Bounds;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Quantities in words: {@code approximately 12,000 soldiers}. */
final class ValueWords {
    private final Naming naming;

    ValueWords(Naming naming) {
        this.naming = naming;
    }

    /** The number as it was qualified, without its unit. */
    static String number(Value value) {
        if (value instanceof Value.Amount amount) {
            return qualified(amount.qualifier(), Value.print(amount.amount()));
        }
        if (value instanceof Value.Fraction fraction) {
            return qualified(fraction.qualifier(), fraction.numerator() + "/" + fraction.denominator());
        }
        if (value instanceof Value.Range range) {
            String numbers = Value.print(range.lower()) + " to " + Value.print(range.upper());
            return range.qualifier() == Qualifier.BETWEEN ? numbers : "approximately " + numbers;
        }
        if (value instanceof Value.OrderOfMagnitude order) {
            return order.magnitude().word().replace('-', ' ');
        }
        return value instanceof Value.Worded worded ? Excerpts.of(worded.words()) : value.toString();
    }

    private static String qualified(Qualifier qualifier, String number) {
        return switch (qualifier) {
            case EXACTLY -> number;
            case ODD -> number + "-odd";
            default -> qualifier.word().replace('-', ' ') + " " + number;
        };
    }

    /** The whole quantity: the number, what it counts, and per, of and against what. */
    String whole(Value value) {
        Counted counted = value.counted();
        StringBuilder words = new StringBuilder(number(value));
        if (value instanceof Value.Worded) {
            words.append(", in ").append(naming.unit(counted.unit(), false));
        } else if (!(value instanceof Value.Fraction)) {
            words.append(value instanceof Value.OrderOfMagnitude ? " of " : " ")
                    .append(naming.unit(counted.unit(), isOne(value)));
        }
        counted.per().forEach(per -> words.append(" per ").append(naming.unit(per, true)));
        if (counted.of() != null) {
            words.append(" of ")
                    .append(
                            counted.of().equals(Counted.UNSPECIFIED)
                                    ? "a whole that nobody named"
                                    : "“" + naming.measure(counted.of()) + "”");
        }
        Base base = counted.base();
        if (base != null) {
            words.append(" against “").append(naming.measure(base.measure())).append("”");
            if (base.period() != null) {
                words.append(" in ").append(DateWords.of(base.period().toString()));
            }
        }
        return words.toString();
    }

    private static boolean isOne(Value value) {
        return value instanceof Value.Amount amount && amount.amount().compareTo(BigDecimal.ONE) == 0;
    }

    /** What changed of a quantity: no more of it than differs. */
    String change(Value before, Value after) {
        String was = number(before);
        String is = number(after);
        if (was.equals(is) || !before.counted().equals(after.counted())) {
            was = whole(before);
            is = whole(after);
        }
        if (was.equals(is) || !details(before).equals(details(after))) {
            was += details(before);
            is += details(after);
        }
        return was.equals(is) ? was + ", written in another form" : was + " → " + is;
    }

    /** What the words say beside the quantity, and what interval is read from them. */
    private static String details(Value value) {
        List<String> details = new ArrayList<>();
        if (value.qualifierWords() != null) {
            details.add("in the words " + Excerpts.of(value.qualifierWords()));
        }
        if (value instanceof Value.Range range && range.rangeBasis() != null) {
            details.add("a range of " + range.rangeBasis().word());
        }
        Integer digits = digits(value);
        if (digits != null) {
            details.add(digits + (digits == 1 ? " significant digit" : " significant digits") + ", read as "
                    + interval(Bounds.of(value)));
        }
        return details.isEmpty() ? "" : " (" + String.join("; ", details) + ")";
    }

    private static @Nullable Integer digits(Value value) {
        if (value instanceof Value.Amount amount) {
            return amount.significantDigits();
        }
        return value instanceof Value.Range range ? range.significantDigits() : null;
    }

    private static String interval(Bounds bounds) {
        BigDecimal low = bounds.low();
        BigDecimal high = bounds.high();
        if (low == null) {
            return high == null ? "any number" : "no more than " + Value.print(high);
        }
        if (high == null) {
            return "no less than " + Value.print(low);
        }
        return low.compareTo(high) == 0 ? Value.print(low) : Value.print(low) + " to " + Value.print(high);
    }
}
