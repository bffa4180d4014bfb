package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.json.Shown;
import io.github.sourcedfigures.validator.json.Token;

/**
 * A line as a terminal shows it, cut around a token: tabs are spaces, what is invisible or commands a terminal is an
 * escape.
 *
 * @param before what is shown in front of the token
 * @param token the token, or as much of it as is shown
 * @param after what is shown behind it
 * @param indent how many cells of the terminal stand before the token
 * @param width how many cells the token takes, at least one
 */
record Excerpt(String before, String token, String after, int indent, int width) {
    private static final int MOST_BEFORE = 50;
    private static final int MOST_OF_THE_TOKEN = 50;
    private static final int MOST = 120;
    private static final String TAB = "    ";
    private static final String CUT = "…";

    static Excerpt of(Token token) {
        String line = token.line();
        int from = backwards(line, token.start());
        Part before = Part.of(line, from, token.start(), Integer.MAX_VALUE);
        Part at = Part.of(line, token.start(), token.end(), MOST_OF_THE_TOKEN);
        Part after = at.end < token.end()
                ? new Part("", 0, 0)
                : Part.of(line, token.end(), line.length(), MOST - before.width - at.width);
        boolean isCut = at.end < token.end() || after.end < line.length();
        boolean startsLate = from > 0;
        return new Excerpt(
                (startsLate ? CUT : "") + before.text,
                at.text,
                after.text + (isCut ? CUT : ""),
                before.width + (startsLate ? 1 : 0),
                Math.max(1, at.width));
    }

    /** Where a line is cut in front of a token. */
    private static int backwards(String line, int start) {
        int width = 0;
        int from = start;
        while (from > 0) {
            int codePoint = line.codePointBefore(from);
            width += width(codePoint);
            if (width > MOST_BEFORE) {
                return from;
            }
            from -= Character.charCount(codePoint);
        }
        return 0;
    }

    /**
     * A stretch of a line.
     *
     * @param text as it is shown
     * @param width in cells
     * @param end where in the line it ends
     */
    private record Part(String text, int width, int end) {
        static Part of(String line, int start, int end, int most) {
            StringBuilder text = new StringBuilder();
            int width = 0;
            int at = start;
            while (at < end) {
                int codePoint = line.codePointAt(at);
                if (width + Excerpt.width(codePoint) > most) {
                    break;
                }
                width += Excerpt.width(codePoint);
                text.append(shown(codePoint));
                at += Character.charCount(codePoint);
            }
            return new Part(text.toString(), width, at);
        }
    }

    /** A whole text as it is shown. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> shown.append(shown(codePoint)));
        return shown.toString();
    }

    private static String shown(int codePoint) {
        return codePoint == '\t' ? TAB : Shown.character(codePoint);
    }

    /** How many cells of a terminal a character takes. */
    private static int width(int codePoint) {
        String shown = shown(codePoint);
        if (shown.codePointCount(0, shown.length()) > 1) {
            return shown.length();
        }
        int type = Character.getType(codePoint);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || isJamoOfASyllable(codePoint)) {
            return 0;
        }
        return isWide(codePoint) ? 2 : 1;
    }

    /** Vowels and finals of conjoining jamo stand in the cells of the consonant before them. */
    private static boolean isJamoOfASyllable(int codePoint) {
        return codePoint >= 0x1160 && codePoint <= 0x11FF;
    }

    /** The blocks that East Asian Width (UAX #11) calls wide, with those in which most are. */
    private static boolean isWide(int codePoint) {
        return (codePoint >= 0x1100 && codePoint <= 0x115F)
                || (codePoint >= 0x2E80 && codePoint <= 0x303E)
                || (codePoint >= 0x3041 && codePoint <= 0xA4CF)
                || (codePoint >= 0xA960 && codePoint <= 0xA97C)
                || (codePoint >= 0xAC00 && codePoint <= 0xD7A3)
                || (codePoint >= 0xF900 && codePoint <= 0xFAFF)
                || (codePoint >= 0xFE30 && codePoint <= 0xFE6F)
                || (codePoint >= 0xFF00 && codePoint <= 0xFF60)
                || (codePoint >= 0xFFE0 && codePoint <= 0xFFE6)
                || (codePoint >= 0x1F300 && codePoint <= 0x1F64F)
                || (codePoint >= 0x1F680 && codePoint <= 0x1F6FF)
                || (codePoint >= 0x1F900 && codePoint <= 0x1F9FF)
                || (codePoint >= 0x20000 && codePoint <= 0x3FFFD);
    }
}
