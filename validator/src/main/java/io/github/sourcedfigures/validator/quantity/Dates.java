package io.github.sourcedfigures.validator.quantity;

import java.math.BigDecimal;

/** Tells the numerals of dates, years, ordinals and labels from those that count. */
final class Dates {
    private static final BigDecimal FIRST_YEAR = new BigDecimal(1900);
    private static final BigDecimal LAST_YEAR = new BigDecimal(2100);
    private static final BigDecimal LAST_DAY = new BigDecimal(31);
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Tokens tokens;

    Dates(Tokens tokens) {
        this.tokens = tokens;
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
        return tokens.is(before, Kind.MONTH) || tokens.is(after, Kind.MONTH) || tokens.is(index + 1, Kind.DAY);
    }

    private boolean looksLikeYear(int index) {
        BigDecimal number = tokens.number(index);
        return tokens.get(index).length() == 4 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) < 0;
    }

    private boolean isYear(int index) {
        if (!looksLikeYear(index) || tokens.is(index - 1, Kind.BEFORE) || isMoney(index)) {
            return false;
        }
        if (tokens.is(index + 1, Kind.YEAR) || tokens.is(index - 1, Kind.MONTH) || isMonthBefore(index)) {
            return true;
        }
        if (leadsElsewhere(index)) {
            return false;
        }
        boolean round = tokens.number(index).remainder(HUNDRED).signum() == 0;
        if (round || tokens.is(index + 1, Kind.COUNTER)) {
            return false;
        }
        return tokens.is(index - 1, Kind.WHEN) || !tokens.isWord(index + 1);
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
