package io.github.sourcedfigures.validator.quantity;

import java.text.Normalizer;

/**
 * A text in which letters, digits, dashes, apostrophes and white space that mean the same are the same, and which still
 * knows where each of its characters stood.
 */
final class FoldedText {
    private final String original;
    private final String folded;
    private final int[] offsets;

    private FoldedText(String original, String folded, int[] offsets) {
        this.original = original;
        this.folded = folded;
        this.offsets = offsets;
    }

    static FoldedText of(String text) {
        String original = Normalizer.normalize(text, Normalizer.Form.NFC);
        StringBuilder folded = new StringBuilder(original.length());
        int[] offsets = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            char c = fold(original.charAt(i));
            boolean repeatsSpace = c == ' ' && !folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ';
            if (c != IGNORED && !repeatsSpace) {
                offsets[folded.length()] = i;
                folded.append(c);
            }
        }
        offsets[folded.length()] = original.length();
        return new FoldedText(original, folded.toString(), offsets);
    }

    private static final char IGNORED = '\0';

    private static char fold(char c) {
        int digit = Character.digit(c, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        if (c >= '\uFF01' && c <= '\uFF5E') { // Full-width forms of ASCII.
            return fold((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
            case '\u301C', '\u223C' -> '~';
            case '\u2212' -> '-';
            case '\u066B' -> ARABIC_DECIMAL;
            case '\u0130' -> 'i'; // Turkish capital with a dot, which has no lower case of one character.
            case '\u0218', '\u0219' -> '\u015F'; // Romanian writes s and t with a comma or a cedilla.
            case '\u021A', '\u021B' -> '\u0163';
            case '\u0622', '\u0623', '\u0625', '\u0671' -> '\u0627'; // Arabic prints hamza and vowels or not.
            case '\u0649' -> '\u064A';
            case '\u0640' -> IGNORED;
            case '\u0401', '\u0451' -> '\u0435'; // Russian prints the two dots or not.
            default ->
                switch (Character.getType(c)) {
                    case Character.DASH_PUNCTUATION -> '-';
                    case Character.FORMAT, Character.CONTROL -> IGNORED;
                    case Character.NON_SPACING_MARK -> isArabicVowel(c) ? IGNORED : c;
                    default -> Character.toLowerCase(c);
                };
        };
    }

    private static boolean isArabicVowel(char c) {
        return c >= '\u064B' && c <= '\u0652';
    }

    /** Stays what it is; named because it looks like a comma. */
    private static final char ARABIC_DECIMAL = '\u066B';

    int length() {
        return folded.length();
    }

    char at(int index) {
        return index >= 0 && index < folded.length() ? folded.charAt(index) : ' ';
    }

    boolean holds(String form, int index) {
        return folded.startsWith(form, index);
    }

    String text() {
        return folded;
    }

    /** A stretch as it was written, with the letters that follow it. */
    String word(int start, int end) {
        int last = end;
        while (Scripts.isLetter(at(last))) {
            last++;
        }
        return raw(start, last);
    }

    String part(int start, int end) {
        return folded.substring(start, end);
    }

    /** Where a character of this text stood. */
    int offset(int index) {
        return offsets[index];
    }

    /** Where the character before an index ended. */
    int endOffset(int index) {
        return index == 0 ? 0 : offsets[index - 1] + 1;
    }

    /** A stretch as it was written. */
    String raw(int start, int end) {
        return original.substring(offset(start), endOffset(end));
    }
}
