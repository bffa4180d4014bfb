package io.github.sourcedfigures.validator.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as messages show it: on one line, not endless, and with nothing in it that nobody sees. */
public final class Shown {
    private static final int MOST_CHARACTERS = 80;

    private Shown() {}

    /**
     * A text in double quotes, cut after {@value #MOST_CHARACTERS} characters, what is invisible as an escape; a number
     * written out; of an object or a list no more than that it is one.
     */
    public static String of(@Nullable Object value) {
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        if (value instanceof Map) {
            return "an object";
        }
        return value instanceof List ? "a list" : String.valueOf(value);
    }

    private static String quoted(String text) {
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints().limit(MOST_CHARACTERS).forEach(codePoint -> shown.append(character(codePoint)));
        if (text.codePointCount(0, text.length()) > MOST_CHARACTERS) {
            shown.append('…');
        }
        return shown.append('"').toString();
    }

    /** A character; what is invisible as an escape. */
    public static String character(int codePoint) {
        String character = Character.toString(codePoint);
        return isInvisible(codePoint) ? escaped(character) : character;
    }

    /** A text in which what would break the line or command the terminal is an escape: a file's name may hold anything. */
    public static String plain(String text) {
        return text.codePoints()
                .mapToObj(codePoint ->
                        Character.isISOControl(codePoint) ? character(codePoint) : Character.toString(codePoint))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(String.format(Locale.ROOT, "\\u%04x", unit)));
        return escaped.toString();
    }

    /** Whether a character leaves no mark of its own; the plain space is known by the gap that it leaves. */
    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            case Character.SPACE_SEPARATOR -> codePoint != ' ';
            default -> false;
        };
    }
}
