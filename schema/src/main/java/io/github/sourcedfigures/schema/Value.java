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
 * <p>{@code toString} prints it for people, in English and from the record alone: {@code approximately 3,000,000 shells
 * per year}, {@code 70-odd containers}, {@code tens of thousands of persons}, {@code exactly 1/3}.
 *
 * <pre>{@code
 * String said = figure.value() instanceof Value.Amount amount ? "the number " + amount.amount() : "no single number";
 * }</pre>
 */
public sealed interface Value {
    /** {@return how the number was qualified} */
    Qualifier qualifier();

    /** {@return the qualifying words, where several are stacked or none has an English twin; else null} */
    @Nullable
    String qualifierWords();

    /** {@return what the number counts} */
    Counted counted();

    /**
     * One number.
     *
     * @param qualifier how the number was qualified
     * @param qualifierWords the qualifying words, where several are stacked or none has an English twin; else null
     * @param amount an exact decimal, zero or more
     * @param significantDigits how many of its digits carry meaning, where trailing zeros were really written; else
     *     null, and trailing zeros are read as rounding
     * @param counted what the number counts
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
            String noun = amount.compareTo(BigDecimal.ONE) == 0
                    ? UnitNoun.singular(counted.unit())
                    : UnitNoun.plural(counted.unit());
            String number = qualifier == Qualifier.ODD ? print(amount) + "-odd" : say(qualifier) + " " + print(amount);
            return number + " " + noun + per(counted);
        }
    }

    /**
     * A fraction said in words: a third.
     *
     * @param qualifier how the number was qualified
     * @param qualifierWords the qualifying words, where several are stacked or none has an English twin; else null
     * @param numerator from 1
     * @param denominator from 1
     * @param counted what the number counts
     */
    record Fraction(
            Qualifier qualifier, @Nullable String qualifierWords, long numerator, long denominator, Counted counted)
            implements Value {
        @Override
        public String toString() {
            return say(qualifier) + " " + numerator + "/" + denominator + per(counted);
        }
    }

    /**
     * Two numbers.
     *
     * @param qualifier how the number was qualified
     * @param qualifierWords the qualifying words, where several are stacked or none has an English twin; else null
     * @param lower the lower end
     * @param upper the upper end
     * @param rangeBasis what the ends stand for, or null where that was not said
     * @param significantDigits as for {@link Amount}
     * @param counted what the number counts
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
            return say(qualifier) + " " + print(lower) + " and " + print(upper) + " " + UnitNoun.plural(counted.unit())
                    + per(counted);
        }
    }

    /**
     * A word of size and no number.
     *
     * @param qualifier how the number was qualified
     * @param qualifierWords the qualifying words, where several are stacked or none has an English twin; else null
     * @param magnitude the word
     * @param counted what the number counts
     */
    record OrderOfMagnitude(Qualifier qualifier, @Nullable String qualifierWords, Magnitude magnitude, Counted counted)
            implements Value {
        @Override
        public String toString() {
            return say(magnitude) + " of " + UnitNoun.plural(counted.unit()) + per(counted);
        }
    }

    /**
     * Words alone.
     *
     * @param qualifier how the number was qualified
     * @param qualifierWords the qualifying words, where several are stacked or none has an English twin; else null
     * @param words what was said in place of a number, in the language of the statement
     * @param counted what the number counts
     */
    record Worded(Qualifier qualifier, @Nullable String qualifierWords, String words, Counted counted)
            implements Value {
        @Override
        public String toString() {
            return '"' + words + "\" (" + UnitNoun.plural(counted.unit()) + per(counted) + ")";
        }
    }

    /**
     * {@return a number for people: {@code 4,800,000}, grouped as English prints it, with at most nine decimals}
     *
     * @param amount the number
     */
    static String print(BigDecimal amount) {
        return new DecimalFormat("#,##0.#########", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }

    private static String say(Word word) {
        return word.word().replace('-', ' ');
    }

    private static String per(Counted counted) {
        StringBuilder text = new StringBuilder();
        counted.per().forEach(per -> text.append(" per ").append(UnitNoun.singular(per)));
        return text.toString();
    }
}
