package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.validator.quantity.Lexicon.Habit;
import java.math.BigDecimal;

/** Tells the numerals of dates, years, ordinals and labels from those that count. */
final class Dates {
    private static final BigDecimal FIRST_YEAR = new BigDecimal(1900);
    private static final BigDecimal LAST_YEAR = new BigDecimal(2100);
    /** A bare number in this span is a year more often than an amount. */
    private static final BigDecimal FIRST_LIKELY = new BigDecimal(1990);

    private static final BigDecimal LAST_LIKELY = new BigDecimal(2040);
    private static final BigDecimal LAST_DAY = new BigDecimal(31);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Tokens tokens;
    private final boolean monthFirst;

    Dates(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.monthFirst = lexicon.has(Habit.MONTHFIRST);
    }

    /** Whether a numeral counts nothing. */
    boolean holds(int index) {
        return tokens.is(index + 1, Kind.ORDINAL)
                || tokens.is(index - 1, Kind.LABEL)
                || isDay(index)
                || isYear(index)
                || endsAsDate(index);
    }

    /** The first half of 2023-2024 or of 1~3월. */
    private boolean endsAsDate(int index) {
        boolean joined = tokens.isSign(index + 1, '-') || tokens.is(index + 1, Kind.TO);
        return joined
                && tokens.isNumeral(index + 2)
                && ((isSmall(index) && isDay(index + 2)) || (looksLikeYear(index) && isYear(index + 2)));
    }

    private boolean isSmall(int index) {
        return tokens.get(index).length() <= 2 && tokens.number(index).compareTo(LAST_DAY) <= 0;
    }

    private boolean isDay(int index) {
        if (!isSmall(index)) {
            return false;
        }
        int before = tokens.isSign(index - 1, '.') ? index - 2 : index - 1;
        int after = tokens.isSign(index + 1, '.') || tokens.is(index + 1, Kind.OF) ? index + 2 : index + 1;
        return isDayBehind(before, index) || tokens.is(after, Kind.MONTH) || tokens.is(index + 1, Kind.DAY);
    }

    /** March 20; but in March 20 tankers is none. */
    private boolean isDayBehind(int month, int index) {
        boolean counts = tokens.isWord(index + 1) && tokens.is(month - 1, Kind.WHEN);
        return monthFirst && tokens.is(month, Kind.MONTH) && !counts;
    }

    private boolean looksLikeYear(int index) {
        BigDecimal number = tokens.number(index);
        return tokens.get(index).length() == 4 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) < 0;
    }

    private boolean isYear(int index) {
        if (!looksLikeYear(index) || tokens.is(index - 1, Kind.BEFORE) || isMoney(index)) {
            return false;
        }
        if (tokens.is(index + 1, Kind.OF) && tokens.is(index + 2, Kind.AFTER)) {
            return false; // 2000'den fazla
        }
        if (tokens.is(index + 1, Kind.YEAR) || tokens.is(index - 1, Kind.MONTH) || isMonthBefore(index)) {
            return true;
        }
        if (leadsElsewhere(index) || goesOn(index)) {
            return false;
        }
        boolean round = tokens.number(index).remainder(HUNDRED).signum() == 0;
        boolean recent = tokens.number(index).compareTo(FIRST_LIKELY) >= 0
                && tokens.number(index).compareTo(LAST_LIKELY) < 0;
        boolean when = tokens.is(index - 1, Kind.WHEN);
        boolean counts = tokens.isWord(index + 1);
        return !round && (recent ? when || !counts : when && !counts);
    }

    /** Whether what follows shows a number: 2030여 명, 1950만. */
    private boolean goesOn(int index) {
        Token next = tokens.at(index + 1);
        return next != null
                && ((next.meaning() != null && next.isNumeric()) || next.is(Kind.AFTER) || next.is(Kind.COUNTER));
    }

    /** From 1957 to 5075. */
    private boolean leadsElsewhere(int index) {
        boolean joined = tokens.is(index + 1, Kind.TO) || tokens.isSign(index + 1, '-');
        return joined && tokens.isNumeral(index + 2) && !looksLikeYear(index + 2) && !isSmall(index + 2);
    }

    /** Juni de 2024, Dec. 2024. */
    private boolean isMonthBefore(int index) {
        boolean between = tokens.isSign(index - 1, '.') || tokens.is(index - 1, Kind.OF);
        return between && tokens.is(index - 2, Kind.MONTH);
    }

    private boolean isMoney(int index) {
        return tokens.is(index - 1, Kind.UNIT) || tokens.is(index + 1, Kind.UNIT);
    }
}
