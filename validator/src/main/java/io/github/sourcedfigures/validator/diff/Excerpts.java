package io.github.sourcedfigures.validator.diff;

/** Texts in quotation marks; long ones cut to what a reader needs. */
final class Excerpts {
    private static final int WHOLE = 100;
    private static final int AROUND = 20;
    private static final int MOST = 300;

    private Excerpts() {}

    /** A text, cut at a word where it is long. */
    static String of(String text) {
        return of(text, MOST);
    }

    /** A text, cut at a word after so many characters. */
    static String of(String text, int most) {
        return "“" + cut(text, most) + "”";
    }

    private static String cut(String text, int most) {
        if (text.codePointCount(0, text.length()) <= most) {
            return text;
        }
        int end = text.offsetByCodePoints(0, most);
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank > end / 2 ? blank : end) + "…";
    }

    /** What differs of two texts, with some words around it. */
    record Pair(String before, String after) {
        static Pair of(String before, String after) {
            if (Math.max(before.length(), after.length()) <= WHOLE) {
                return new Pair(Excerpts.of(before), Excerpts.of(after));
            }
            int start = startOfWord(before, commonStart(before, after));
            int end = commonEnd(before, after, start);
            return new Pair(between(before, start, end), between(after, start, end));
        }

        private static String between(String text, int start, int end) {
            int last = endOfWord(text, text.length() - end);
            return "“" + (start > 0 ? "…" : "") + cut(text.substring(start, last), MOST)
                    + (last < text.length() ? "…" : "") + "”";
        }

        private static int commonStart(String a, String b) {
            int i = 0;
            while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
                i++;
            }
            return i;
        }

        private static int commonEnd(String a, String b, int start) {
            int i = 0;
            while (i < a.length() - start
                    && i < b.length() - start
                    && a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i)) {
                i++;
            }
            return i;
        }

        /** Some words before a place, whole ones. */
        private static int startOfWord(String text, int place) {
            int from = place - AROUND;
            return from <= 0 ? 0 : text.lastIndexOf(' ', from) + 1;
        }

        /** Some words after a place, whole ones. */
        private static int endOfWord(String text, int place) {
            int to = place + AROUND;
            int blank = to >= text.length() ? -1 : text.indexOf(' ', to);
            return blank < 0 ? text.length() : blank;
        }
    }
}
