package io.github.sourcedfigures.validator.quantity;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;

/** Which characters write words that stand apart, and which run on without spaces. */
final class Scripts {
    private static final char ACUTE = '\u0301';

    private Scripts() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter, or a mark on one. */
    static boolean isLetter(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    /** A letter of Chinese or Japanese, where no space ends a word. */
    static boolean isUnspaced(char c) {
        UnicodeScript script = UnicodeScript.of(c);
        return script == UnicodeScript.HAN
                || script == UnicodeScript.HIRAGANA
                || script == UnicodeScript.KATAKANA
                || c == '\u30FC';
    }

    /** A word without the marks on its Latin letters, and without acute accents on any. */
    static String withoutMarks(String word) {
        StringBuilder plain = new StringBuilder();
        boolean latin = false;
        for (char c : Normalizer.normalize(word, Normalizer.Form.NFD).toCharArray()) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            latin = mark ? latin : UnicodeScript.of(c) == UnicodeScript.LATIN;
            if (!mark || !(latin || c == ACUTE)) {
                plain.append(c == '\u0142' ? 'l' : c == '\u0131' ? 'i' : c);
            }
        }
        return Normalizer.normalize(plain, Normalizer.Form.NFC);
    }

    static boolean isHangul(char c) {
        return UnicodeScript.of(c) == UnicodeScript.HANGUL;
    }

    /** A letter of an alphabet, whose words stand apart on both sides. */
    static boolean isAlphabetic(char c) {
        return isLetter(c) && !isUnspaced(c) && !isHangul(c);
    }

    /** A letter after which a number is a name's: KN23. Arabic writes its particles on to the number. */
    static boolean isNaming(char c) {
        return isAlphabetic(c) && UnicodeScript.of(c) != UnicodeScript.ARABIC;
    }
}
