package io.github.sourcedfigures.validator.diff;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as people write them: {@code 2024-10-18} is 18 Oct 2024. */
final class DateWords {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}|\\d{3}X|\\d{2}XX)(?:-(\\d{2}|XX)(?:-(\\d{2}|XX))?)?([?~%]?)");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> SEASONS = List.of("spring", "summer", "autumn", "winter");
    private static final int FIRST_SEASON = 21;
    private static final String OPEN = "..";

    private DateWords() {}

    /** A day or a partial date (EDTF) in words; as it stands where it is neither. */
    static String of(String edtf) {
        int slash = edtf.indexOf('/');
        if (slash < 0) {
            return one(edtf);
        }
        String start = edtf.substring(0, slash);
        String end = edtf.substring(slash + 1);
        if (end.equals(OPEN)) {
            return "since " + one(start);
        }
        if (end.isEmpty()) {
            return "from " + one(start) + " until nobody said when";
        }
        if (start.equals(OPEN) || start.isEmpty()) {
            return "until " + one(end);
        }
        return one(start) + " to " + one(end);
    }

    private static String one(String edtf) {
        Matcher parts = DATE.matcher(edtf);
        if (!parts.matches()) {
            return edtf;
        }
        String year = parts.group(1);
        String plain = day(parts.group(3), month(parts.group(2), year(year)));
        return switch (parts.group(4)) {
            case "?" -> plain + " (uncertain)";
            case "~" -> "about " + plain;
            case "%" -> "about " + plain + " (uncertain)";
            default -> plain;
        };
    }

    private static String year(String year) {
        if (year.endsWith("XX")) {
            return "some year of " + year.replace('X', '0') + " to " + year.replace('X', '9');
        }
        return year.endsWith("X") ? "the " + year.replace('X', '0') + "s" : year.replaceFirst("^0+", "");
    }

    private static String month(String month, String year) {
        if (month == null) {
            return year;
        }
        if (month.equals("XX")) {
            return "some month of " + year;
        }
        int number = Integer.parseInt(month);
        return (number >= FIRST_SEASON ? SEASONS.get(number - FIRST_SEASON) : MONTHS.get(number - 1)) + " " + year;
    }

    private static String day(String day, String month) {
        if (day == null || month.startsWith("some month")) {
            return month;
        }
        return day.equals("XX") ? "some day of " + month : Integer.parseInt(day) + " " + month;
    }
}
