package io.github.sourcedfigures.validator.json;

import java.util.Optional;

/**
 * What stands at a finding's place: the string, number, name, literal or sign of JSON that starts there.
 *
 * @param line the whole line
 * @param start where in it the token starts, in UTF-16 units
 * @param end where it ends; the start where the line is at its end
 */
public record Token(String line, int start, int end) {
    private static final String WORD_ENDS = " \t,:{}[]\"";

    /** The token at a column, counted from 1 in code points; empty where the line is shorter. */
    public static Optional<Token> at(String line, int column) {
        if (column > line.codePointCount(0, line.length()) + 1) {
            return Optional.empty();
        }
        int start = line.offsetByCodePoints(0, column - 1);
        return Optional.of(new Token(line, start, end(line, start)));
    }

    private static int end(String line, int start) {
        if (start == line.length()) {
            return start;
        }
        if (line.charAt(start) == '"') {
            return endOfString(line, start);
        }
        int end = start;
        while (end < line.length() && WORD_ENDS.indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end > start ? end : start + 1;
    }

    private static int endOfString(String line, int start) {
        for (int at = start + 1; at < line.length(); at++) {
            if (line.charAt(at) == '\\') {
                at++;
            } else if (line.charAt(at) == '"') {
                return at + 1;
            }
        }
        return line.length();
    }

    /** The column behind the token, from 1, in code points. */
    public int endColumn() {
        return line.codePointCount(0, end) + 1;
    }

    /** Whether it is a whole value or name, which other JSON text can take the place of. */
    public boolean isReplaceable() {
        if (end == start || "{}[],:".indexOf(line.charAt(start)) >= 0) {
            return false;
        }
        return line.charAt(start) != '"' || (end > start + 1 && endOfString(line + '"', start) == end);
    }
}
