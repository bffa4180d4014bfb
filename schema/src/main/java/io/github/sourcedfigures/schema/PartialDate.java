package io.github.sourcedfigures.schema;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date with the precision that was given, written as an EDTF string of level 1 (Library of Congress, Extended
 * Date/Time Format; ISO 8601-2:2019): a day, a month, a season, a year, with unspecified digits ({@code 202X}, {@code
 * 2024-XX}), uncertain or approximate ({@code 2024?}, {@code 2024~}, {@code 2024%}), or an interval of these, open
 * ({@code 2023-09/..}) or with an unknown end ({@code 2023-09/}).
 *
 * <p>Left out of level 1, because no report needs them: years before 0001 or after 9999, and times of day.
 *
 * <pre>{@code
 * PartialDate march = PartialDate.parse("2024-03");
 * march.earliest(); // 2024-03-01
 * march.latest();   // 2024-03-31
 * }</pre>
 *
 * <p>Two partial dates are equal if their strings are.
 */
public final class PartialDate {
    private static final String OPEN = "..";
    private static final Pattern SIMPLE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%]?)");
    private static final int FIRST_SEASON = 21;
    private static final int LAST_SEASON = 24;

    private final String text;
    private final @Nullable LocalDate earliest;
    private final @Nullable LocalDate latest;
    private final boolean exact;

    private PartialDate(String text, @Nullable Days start, @Nullable Days end) {
        this.text = text;
        this.earliest = start == null ? null : start.first;
        this.latest = end == null ? null : end.last;
        this.exact = (start == null || start.exact) && (end == null || end.exact);
    }

    /** What a date without an interval can mean. */
    private record Days(LocalDate first, LocalDate last, boolean exact) {}

    /**
     * Reads an EDTF string.
     *
     * @param text the text
     * @return what was read
     * @throws IllegalArgumentException if it is none; the message says in plain words why
     */
    public static PartialDate parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            Days days = days(text);
            return new PartialDate(text, days, days);
        }
        String start = text.substring(0, slash);
        String end = text.substring(slash + 1);
        boolean startOpen = start.isEmpty() || start.equals(OPEN);
        boolean endOpen = end.isEmpty() || end.equals(OPEN);
        if (startOpen && endOpen) {
            throw new IllegalArgumentException("an interval needs a date at one end at least");
        }
        Days first = startOpen ? null : days(start);
        Days last = endOpen ? null : days(end);
        if (first != null && last != null && first.first.isAfter(last.last)) {
            throw new IllegalArgumentException("the interval ends before it starts");
        }
        return new PartialDate(text, first, last);
    }

    private static Days days(String text) {
        Matcher matcher = SIMPLE.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    '"' + text + "\" is not a year, month or day such as 2024, 2024-03 or 2024-03-07");
        }
        String year = matcher.group(1);
        int firstYear = Integer.parseInt(year.replace('X', '0'));
        int lastYear = Integer.parseInt(year.replace('X', '9'));
        if (lastYear < 1) {
            throw new IllegalArgumentException("there is no year " + year);
        }
        String month = matcher.group(2);
        String day = matcher.group(3);
        boolean certain = matcher.group(4).isEmpty();
        if (firstYear != lastYear && month != null) {
            // Level 1 knows unspecified digits of a year "in a year-only expression"; 202X-XX is level 2.
            throw new IllegalArgumentException("a year with unspecified digits stands without a month");
        }
        if (month == null || month.equals("XX")) {
            if (day != null && !day.equals("XX")) {
                throw new IllegalArgumentException("a part after an unspecified one must be unspecified too");
            }
            return new Days(
                    LocalDate.of(Math.max(firstYear, 1), 1, 1),
                    LocalDate.of(lastYear, 12, 31),
                    certain && month == null && firstYear == lastYear);
        }
        int number = Integer.parseInt(month);
        if (number >= FIRST_SEASON && number <= LAST_SEASON && day == null) {
            // ISO 8601-2 leaves the months of a season open, so no more than the year is certain.
            return new Days(LocalDate.of(firstYear, 1, 1), LocalDate.of(firstYear, 12, 31), false);
        }
        if (number < 1 || number > 12) {
            throw new IllegalArgumentException("there is no month " + month);
        }
        YearMonth yearMonth = YearMonth.of(firstYear, number);
        if (day == null || day.equals("XX")) {
            return new Days(yearMonth.atDay(1), yearMonth.atEndOfMonth(), certain && day == null);
        }
        try {
            LocalDate date = yearMonth.atDay(Integer.parseInt(day));
            return new Days(date, date, certain);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException("there is no day " + day + " in " + yearMonth, noSuchDay);
        }
    }

    /** {@return the first day that it can mean; empty where the start is open or unknown} */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(earliest);
    }

    /** {@return the last day that it can mean; empty where the end is open or unknown} */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(latest);
    }

    /**
     * {@return whether, as a period, it covers every day from the first to the last that it can mean} Not so for a
     * season or with unspecified digits, which stand for some of those days, nor where it is marked uncertain or
     * approximate.
     */
    public boolean isExact() {
        return exact;
    }

    /**
     * {@return whether every day that this can mean is a day that the other can mean}
     *
     * @param other the other one
     */
    public boolean isWithin(PartialDate other) {
        return (other.earliest == null || (earliest != null && !earliest.isBefore(other.earliest)))
                && (other.latest == null || (latest != null && !latest.isAfter(other.latest)));
    }

    /**
     * {@return whether some day is one that both can mean}
     *
     * @param other the other one
     */
    public boolean overlaps(PartialDate other) {
        return (earliest == null || other.latest == null || !earliest.isAfter(other.latest))
                && (latest == null || other.earliest == null || !latest.isBefore(other.earliest));
    }

    /**
     * {@return whether every day that this can mean comes before every day that the other can mean}
     *
     * @param other the other one
     */
    public boolean isBefore(PartialDate other) {
        return latest != null && other.earliest != null && latest.isBefore(other.earliest);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PartialDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /** The EDTF string, as it was read. */
    @Override
    public String toString() {
        return text;
    }
}
