package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.view.Bounds;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The interval of a value with its units, to calculate with. Its ends are moved outwards by half a unit of their last
 * digit, however the number was qualified: who calculates rounds.
 *
 * @param low the lower end, 0 where there is none
 * @param high the upper end, or null where there is none
 * @param units the power of each unit: shells per container are {shell=1, container=-1}; empty for a part of a whole
 */
record Interval(BigDecimal low, @Nullable BigDecimal high, Map<String, Integer> units) {
    private static final Set<String> NUMBERS = Set.of(Unit.FRACTION, Unit.PERCENT, "times");
    private static final BigDecimal PER_CENT = new BigDecimal("0.01");
    private static final MathContext SHOWN = new MathContext(4);

    /** The interval of a value. */
    static Interval of(Value value) {
        Bounds bounds = Bounds.of(value);
        Counted counted = value.counted();
        BigDecimal scale = counted.unit().equals(Unit.PERCENT) ? PER_CENT : BigDecimal.ONE;
        BigDecimal low = bounds.low();
        BigDecimal high = bounds.high();
        BigDecimal below = low == null ? BigDecimal.ZERO : low.subtract(rounding(value, low));
        return new Interval(
                below.max(BigDecimal.ZERO).multiply(scale),
                high == null ? null : high.add(rounding(value, high)).multiply(scale),
                units(counted));
    }

    /** How far a number that was rounded to this end may have been from it. */
    private static BigDecimal rounding(Value value, BigDecimal end) {
        if (value instanceof Value.OrderOfMagnitude || value instanceof Value.Worded) {
            return BigDecimal.ZERO;
        }
        Integer digits = value instanceof Value.Amount amount
                ? amount.significantDigits()
                : value instanceof Value.Range range ? range.significantDigits() : null;
        Value about = new Value.Amount(Qualifier.APPROXIMATELY, null, end, digits, value.counted());
        BigDecimal high = Bounds.of(about).high();
        return high == null ? BigDecimal.ZERO : high.subtract(end);
    }

    private static Map<String, Integer> units(Counted counted) {
        Map<String, Integer> units = new TreeMap<>();
        if (!NUMBERS.contains(counted.unit())) {
            units.put(counted.unit(), 1);
        }
        counted.per().forEach(per -> raise(units, per, -1));
        return units;
    }

    private static void raise(Map<String, Integer> units, String unit, int by) {
        units.merge(unit, by, Integer::sum);
        units.remove(unit, 0);
    }

    Interval times(Interval other) {
        BigDecimal product = high == null || other.high == null ? null : high.multiply(other.high);
        return new Interval(low.multiply(other.low), product, with(other, 1));
    }

    Interval over(Interval other) {
        BigDecimal least = other.high == null || other.high.signum() == 0
                ? BigDecimal.ZERO
                : low.divide(other.high, MathContext.DECIMAL64);
        BigDecimal most =
                high == null || other.low.signum() == 0 ? null : high.divide(other.low, MathContext.DECIMAL64);
        return new Interval(least, most, with(other, -1));
    }

    private Map<String, Integer> with(Interval other, int power) {
        Map<String, Integer> all = new TreeMap<>(units);
        other.units.forEach((unit, own) -> raise(all, unit, power * own));
        return all;
    }

    /** Whether every number within this lies above every number within the other. */
    boolean isAbove(Interval other) {
        return other.high != null && low.compareTo(other.high) > 0;
    }

    /** For people, in four digits: {@code 38.86 to 48.06}. */
    @Override
    public String toString() {
        return high == null ? print(low) + " or more" : print(low) + " to " + print(high);
    }

    private static String print(BigDecimal end) {
        return Value.print(end.round(SHOWN));
    }
}
