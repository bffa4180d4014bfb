package io.github.sourcedfigures.schema;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as it was said. The form follows from the qualifier ({@link Qualifier#form()}); {@link
 * io.github.sourcedfigures.schema.view.Bounds} gives the interval that every form stands for.
 *
 * <p>{@code toString} prints it for people: {@code approximately 3,000,000 shell per year}.
 */
public sealed interface Value {
    /** How the number was qualified. */
    Qualifier qualifier();

    /** The qualifying words, where several are stacked or none has an English twin; else null. */
    @Nullable
    String qualifierWords();

    /** What the number counts. */
    Counted counted();

    /**
     * One number.
     *
     * @param amount an exact decimal, zero or more
     * @param significantDigits how many of its digits carry meaning, where trailing zeros were really written; else
     *     null, and trailing zeros are read as rounding
     */
    record Amount(
            Qualifier qualifier,
            @Nullable String qualifierWords,
            BigDecimal amount,
            @Nullable Integer significantDigits,
            Counted counted)
            implements Value {
        @Override
        public String toString() {
            return describe(this, print(amount));
        }
    }

    /**
     * A fraction said in words: a third.
     *
     * @param numerator from 1
     * @param denominator from 1
     */
    record Fraction(
            Qualifier qualifier, @Nullable String qualifierWords, long numerator, long denominator, Counted counted)
            implements Value {
        @Override
        public String toString() {
            return describe(this, numerator + "/" + denominator);
        }
    }

    /**
     * Two numbers.
     *
     * @param lower the lower end
     * @param upper the upper end
     * @param rangeBasis what the ends stand for, or null where that was not said
     * @param significantDigits as for {@link Amount}
     */
    record Range(
            Qualifier qualifier,
            @Nullable String qualifierWords,
            BigDecimal lower,
            BigDecimal upper,
            @Nullable RangeBasis rangeBasis,
            @Nullable Integer significantDigits,
            Counted counted)
            implements Value {
        @Override
        public String toString() {
            return describe(this, print(lower) + " and " + print(upper));
        }
    }

    /**
     * A word of size and no number.
     *
     * @param magnitude the word
     */
    record OrderOfMagnitude(Qualifier qualifier, @Nullable String qualifierWords, Magnitude magnitude, Counted counted)
            implements Value {
        @Override
        public String toString() {
            return describe(this, magnitude.word());
        }
    }

    /**
     * Words alone.
     *
     * @param words what was said in place of a number, in the language of the statement
     */
    record Worded(Qualifier qualifier, @Nullable String qualifierWords, String words, Counted counted)
            implements Value {
        @Override
        public String toString() {
            return describe(this, '"' + words + '"');
        }
    }

    /** A number for people: {@code 4,800,000}, grouped as English prints it, with at most nine decimals. */
    static String print(BigDecimal amount) {
        return new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    private static String describe(Value value, String number) {
        StringBuilder text = new StringBuilder(value.qualifier().word().replace('-', ' '))
                .append(' ')
                .append(number)
                .append(' ')
                .append(value.counted().unit());
        value.counted().per().forEach(per -> text.append(" per ").append(per));
        return text.toString();
    }
}
