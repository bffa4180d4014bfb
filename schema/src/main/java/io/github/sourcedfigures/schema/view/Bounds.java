package io.github.sourcedfigures.schema.view;

import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * The interval that a value stands for, in the value's own unit. A fraction is given as a decimal rounded half-even to
 * {@value #FRACTION_SCALE} places.
 *
 * @param low the lower end, or null where there is none
 * @param lowIncluded whether the lower end itself is meant; false where there is none
 * @param best the single number nearest to what was said, or null where nothing stands out
 * @param high the upper end, or null where there is none
 * @param highIncluded whether the upper end itself is meant; false where there is none
 */
public record Bounds(
        @Nullable BigDecimal low,
        boolean lowIncluded,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high,
        boolean highIncluded) {
    /** Decimal places of a fraction; the scale of every amount in a release. */
    public static final int FRACTION_SCALE = 9;

    /** Decimal places of an amount, by its schema. */
    private static final int AMOUNT_SCALE = 6;

    private static final Bounds NONE = new Bounds(null, false, null, null, false);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Writes every end without trailing zeros and without exponent, so that equal intervals are equal. */
    public Bounds {
        low = plain(low);
        best = plain(best);
        high = plain(high);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * {@return the bounds of a value}
     *
     * @param value the value
     */
    public static Bounds of(Value value) {
        if (value instanceof Value.Amount amount) {
            return of(amount.qualifier(), amount.amount(), halfLastDigit(amount.amount(), amount.significantDigits()));
        }
        if (value instanceof Value.Fraction fraction) {
            BigDecimal amount = BigDecimal.valueOf(fraction.numerator())
                    .divide(BigDecimal.valueOf(fraction.denominator()), FRACTION_SCALE, RoundingMode.HALF_EVEN);
            // A fraction has no last digit: "about a third" leaves the tenth that every round number is left.
            return of(fraction.qualifier(), amount, tenth(amount).setScale(FRACTION_SCALE, RoundingMode.HALF_EVEN));
        }
        if (value instanceof Value.Range range) {
            return of(range);
        }
        if (value instanceof Value.OrderOfMagnitude order) {
            return new Bounds(order.magnitude().least(), true, null, null, false);
        }
        return NONE;
    }

    private static Bounds of(Qualifier qualifier, BigDecimal a, BigDecimal h) {
        // "Nearly zero" leaves no room beside zero; without its end it would be an interval that not even it meets.
        boolean endIncluded = h.signum() == 0;
        return switch (qualifier) {
            case EXACTLY -> new Bounds(a, true, a, a, true);
            case APPROXIMATELY -> new Bounds(a.subtract(h), true, a, a.add(h), true);
            case NEARLY -> new Bounds(a.subtract(h.multiply(TWO)), true, a, a, endIncluded);
            case ODD -> new Bounds(a, true, null, a.add(h.multiply(TWO)), endIncluded);
            case MORE_THAN -> new Bounds(a, false, null, null, false);
            case AT_LEAST -> new Bounds(a, true, null, null, false);
            case LESS_THAN -> new Bounds(null, false, null, a, false);
            case AT_MOST, UP_TO -> new Bounds(null, false, null, a, true);
            case BETWEEN, APPROXIMATELY_BETWEEN, MAGNITUDE, WORDED ->
                throw new IllegalArgumentException(qualifier.word() + " does not go with one number");
        };
    }

    private static Bounds of(Value.Range range) {
        if (range.qualifier() == Qualifier.BETWEEN) {
            return new Bounds(range.lower(), true, null, range.upper(), true);
        }
        return new Bounds(
                range.lower().subtract(halfLastDigit(range.lower(), range.significantDigits())),
                true,
                null,
                range.upper().add(halfLastDigit(range.upper(), range.significantDigits())),
                true);
    }

    /** Half a unit of the last significant digit, at most a tenth of the amount. */
    private static BigDecimal halfLastDigit(BigDecimal amount, @Nullable Integer significantDigits) {
        if (amount.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal stripped = amount.stripTrailingZeros();
        int digits = significantDigits == null ? stripped.precision() : significantDigits;
        // The power of ten of the last significant digit: 2 for 6,700 read as two digits. No digit was written to the
        // right of an amount's last place, however many significant_digits promises.
        int exponent = Math.max(stripped.precision() - stripped.scale() - digits, -AMOUNT_SCALE);
        BigDecimal half = BigDecimal.ONE.scaleByPowerOfTen(exponent).divide(TWO, MathContext.UNLIMITED);
        return half.min(tenth(amount));
    }

    private static BigDecimal tenth(BigDecimal amount) {
        return amount.movePointLeft(1);
    }

    /** {@return whether anything is bounded at all; false for a worded value} */
    public boolean isBounded() {
        return low != null || high != null;
    }

    /**
     * {@return whether some number lies within both}
     *
     * @param other the other one
     */
    public boolean meets(Bounds other) {
        return !isAbove(other) && !other.isAbove(this);
    }

    /**
     * {@return whether every number within this lies above every number within the other}
     *
     * @param other the other one
     */
    public boolean isAbove(Bounds other) {
        if (low == null || other.high == null) {
            return false;
        }
        int order = low.compareTo(other.high);
        return order > 0 || (order == 0 && !(lowIncluded && other.highIncluded));
    }

    /**
     * {@return the distance between two intervals that do not meet; zero where they touch or meet}
     *
     * @param other the other one
     */
    public BigDecimal gapTo(Bounds other) {
        if (low != null && other.high != null && isAbove(other)) {
            return low.subtract(other.high);
        }
        if (other.low != null && high != null && other.isAbove(this)) {
            return other.low.subtract(high);
        }
        return BigDecimal.ZERO;
    }

    /**
     * {@return a fraction's interval in percent, its ends rounded outwards to whole percent: who says "a third" does
     * not contradict who says 33 percent}
     */
    public Bounds inPercent() {
        BigDecimal wideLow = low == null ? null : low.multiply(HUNDRED).setScale(0, RoundingMode.FLOOR);
        BigDecimal wideHigh = high == null ? null : high.multiply(HUNDRED).setScale(0, RoundingMode.CEILING);
        return new Bounds(
                wideLow,
                lowIncluded || isMoved(low, wideLow),
                best == null ? null : best.multiply(HUNDRED),
                wideHigh,
                highIncluded || isMoved(high, wideHigh));
    }

    private static boolean isMoved(@Nullable BigDecimal end, @Nullable BigDecimal percent) {
        return end != null && percent != null && end.multiply(HUNDRED).compareTo(percent) != 0;
    }

    /** Interval notation: {@code (10000, ∞)} excludes 10000, {@code [8000, 10000)} includes 8000. */
    @Override
    public String toString() {
        return (lowIncluded ? "[" : "(") + (low == null ? "-∞" : low.toPlainString()) + ", "
                + (high == null ? "∞" : high.toPlainString()) + (highIncluded ? "]" : ")");
    }
}
