package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * All quantities that a text states.
 *
 * <p>Asked for a number, it counts the ends of ranges too: they stand in the words. A mere article counts as the number
 * one only where it is qualified ("au moins un") or nothing else is stated.
 *
 * @param list in the order of the text
 */
public record Quantities(List<Quantity> list) {
    private static final BigDecimal PER_CENT = new BigDecimal(100);

    /** Copies the list. */
    public Quantities {
        list = List.copyOf(list);
    }

    /** The quantities that state a number. */
    public List<Quantity> stating(BigDecimal number) {
        return list.stream().filter(quantity -> states(quantity, number)).toList();
    }

    /** The quantities that state both ends of a range, joined or apart; empty where one is missing. */
    public List<Quantity> statingRange(BigDecimal lower, BigDecimal upper) {
        List<Quantity> joined = list.stream()
                .filter(quantity -> quantity.reading() instanceof Reading.Range range
                        && range.lower().compareTo(lower) == 0
                        && range.upper().compareTo(upper) == 0)
                .toList();
        if (!joined.isEmpty()) {
            return joined;
        }
        List<Quantity> ends = new ArrayList<>(stating(lower));
        List<Quantity> uppers = stating(upper);
        boolean isRange = lower.compareTo(upper) < 0 && !ends.isEmpty() && !uppers.isEmpty();
        ends.addAll(uppers);
        return isRange ? List.copyOf(ends) : List.of();
    }

    /** The quantities that are a word of size. */
    public List<Quantity> stating(Magnitude magnitude) {
        return list.stream()
                .filter(quantity -> quantity.reading() instanceof Reading.Size size && size.magnitude() == magnitude)
                .toList();
    }

    /** The quantities that state a fraction, however it is reduced. */
    public List<Quantity> stating(BigDecimal numerator, BigDecimal denominator) {
        return list.stream()
                .filter(quantity -> quantity.reading() instanceof Reading.Fraction part
                        && part.numerator().multiply(denominator).compareTo(numerator.multiply(part.denominator()))
                                == 0)
                .toList();
    }

    /**
     * The quantities that state a percentage, as a number or as a fraction that is exactly as much: 50 as a half, but not
     * 33.3 as a third.
     */
    public List<Quantity> statingPercent(BigDecimal percent) {
        List<Quantity> all = new ArrayList<>(stating(percent));
        all.addAll(stating(percent, PER_CENT));
        return List.copyOf(all);
    }

    private boolean states(Quantity quantity, BigDecimal number) {
        if (quantity.reading() instanceof Reading.Range range) {
            return range.lower().compareTo(number) == 0 || range.upper().compareTo(number) == 0;
        }
        return quantity.reading() instanceof Reading.One one
                && one.number().compareTo(number) == 0
                && (!quantity.article() || list.size() == 1);
    }

    /** For people: {@code 10,000 and 12,000}; or {@code no number}. */
    @Override
    public String toString() {
        List<String> all = list.stream()
                .filter(quantity -> !quantity.article() || list.size() == 1)
                .map(quantity -> describe(quantity.reading()))
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return "no number";
        }
        String last = all.get(all.size() - 1);
        return all.size() == 1
                ? last
                : all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ", "", " and " + last));
    }

    private static String describe(Reading reading) {
        if (reading instanceof Reading.Range range) {
            return Value.print(range.lower()) + " to " + Value.print(range.upper());
        }
        if (reading instanceof Reading.Size size) {
            return size.magnitude().word();
        }
        if (reading instanceof Reading.Fraction part) {
            return Value.print(part.numerator()) + "/" + Value.print(part.denominator());
        }
        return Value.print(((Reading.One) reading).number());
    }
}
