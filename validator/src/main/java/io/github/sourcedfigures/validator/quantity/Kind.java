package io.github.sourcedfigures.validator.quantity;

import java.util.Locale;

/** What a word of a table does; the tables name each by its lower case. */
enum Kind {
    /** A number that is added: seven, twenty, двести. {@code number 60 20}: up to 20 may follow it (soixante-dix). */
    NUMBER,
    /** A number that multiplies what stands before it, and is itself where nothing does: hundred, million, dozen. */
    SCALE,
    /** A scale word behind an amount of money alone: $34m. */
    MONEYSCALE,
    /** A scale word that without a number is a size: thousands. */
    PLURAL,
    /** A form of a scale word that is a size alone, but one of it behind a qualifier: более тысячи. */
    EITHER,
    /** Several, a few: makes a size of the scale word that follows. */
    SEVERAL,
    /** A size in one word: 수백만. */
    MAGNITUDE,
    /** One, or only the article. */
    ARTICLE,
    /** Between the words of whole number and decimals: one point six. */
    POINT,
    /** And, inside a number. */
    AND,
    /** {@code fraction 1/2}: half, a third. */
    FRACTION,
    /** {@code denominator 3}: thirds, after a number. */
    DENOMINATOR,
    /** {@code tenths 10}: tenths of a whole, which are a share and in ranges per cent: 7割, 七成. */
    TENTHS,
    /** Between denominator and numerator: 3分の1. */
    OVER,
    /** And a half; {@code plushalf 0.25}: and a quarter. */
    PLUSHALF,
    /** Of, between scale words and before units. */
    OF,
    /** A word that may stand between a qualifier and its number: the. */
    FILLER,
    /** A qualifier before its number. */
    BEFORE,
    /** A qualifier after its number. */
    AFTER,
    /** From one end of a range to the other. */
    TO,
    /** Opens a range whose ends are joined by {@link #AND}. */
    BETWEEN,
    /** A currency or percent sign or word. */
    UNIT,
    /** A case ending on digits: 20-ти, 10:een. */
    ENDING,
    /** Written on to the words of numbers and qualifiers: وخمسين. */
    PREFIX,
    /** A word that shows that a numeral before it counts: 枚. */
    COUNTER,
    /** The unit of calibres, before which a number is no group of digits: mm. */
    CALIBRE,
    /** A month. */
    MONTH,
    /** A word before years: since. */
    WHEN,
    /** A word after years: 년, года. */
    YEAR,
    /** A word after days and months: 日. */
    DAY,
    /** An ending or word that makes a number an ordinal: th. */
    ORDINAL,
    /** A word whose number is a name: No. 5. */
    LABEL,
    /** A word that looks like a number and is none. */
    WORD,
    /** {@code thing shell}: what is counted, in units of the vocabulary. */
    THING,
    /** {@code counts person}: as {@link #THING}, but a nearer name of the same may stand beside it: 명, rounds. */
    COUNTS,
    /** {@code span month}: a length of time, counted only where it stands right behind the number. */
    SPAN,
    /** {@code per year}: says per what the number is: annually, a year. */
    PER,
    /** Makes a per of the thing or span behind it: per, je, pro. */
    EACH,
    /** Looks like one of these and is none: a year ago. */
    OTHER;

    boolean isNumeric() {
        return this == NUMBER || this == SCALE || this == PLURAL || this == EITHER;
    }

    /** Whether its words are read too where the accents of their letters are left out: milhoes, jumatate. */
    boolean isReadWithoutMarks() {
        return takesPrefix() || this == UNIT || this == DENOMINATOR;
    }

    /** Whether something may be written on to its words. */
    boolean takesPrefix() {
        return switch (this) {
            case NUMBER, SCALE, PLURAL, EITHER, SEVERAL, MAGNITUDE, FRACTION, PLUSHALF, BEFORE, AFTER -> true;
            default -> false;
        };
    }

    /** Whether it says what is counted; looked up beside numbers alone, so that it disturbs no reading. */
    boolean isNoun() {
        return switch (this) {
            case THING, COUNTS, SPAN, PER, EACH, OTHER -> true;
            default -> false;
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
