package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import java.lang.Character.UnicodeScript;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A Cyrillic or Greek letter that looks like a Latin one hides in a Latin word, or the other way round, where no eye sees
 * it and no search finds it. A word whose foreign letters have no such look was meant to be mixed: COVIDом, μm.
 */
final class TextScriptsMixed implements RecordRule {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** Letters that look alike, at the same places: Latin above, the other script below (Unicode TS 39, confusables). */
    private static final String LATIN_OF_CYRILLIC = "ABCEHIJKMOPSTXYaceijopsxy";

    private static final String CYRILLIC = "АВСЕНІЈКМОРЅТХУасеіјорѕху";
    private static final String LATIN_OF_GREEK = "ABEHIKMNOPTXYZo";
    private static final String GREEK = "ΑΒΕΗΙΚΜΝΟΡΤΧΥΖο";

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("text-scripts-mixed", "A word holds a letter of another script that looks the same.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            check(pointer, text, LATIN_OF_CYRILLIC, CYRILLIC, report);
            check(pointer, text, LATIN_OF_GREEK, GREEK, report);
        });
    }

    private static void check(String pointer, String text, String latin, String other, Report report) {
        UnicodeScript script = UnicodeScript.of(other.charAt(0));
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            String word = words.group();
            String mended = mended(word, latin, other, script);
            if (mended != null) {
                String repaired = text.substring(0, words.start()) + mended + text.substring(words.end());
                report.fault(
                        pointer,
                        "the word \"" + word + "\" mixes Latin and "
                                + (script == UnicodeScript.GREEK ? "Greek" : "Cyrillic")
                                + " letters that look alike; write it in one script",
                        isQuoted(pointer) || mended.equals(word)
                                ? null
                                : Repair.ofText("write the word in one script", repaired));
            }
        }
    }

    /** The word in one script; the word itself where both would do; null where it hides no look-alike. */
    private static @Nullable String mended(String word, String latin, String other, UnicodeScript script) {
        long latins = count(word, UnicodeScript.LATIN);
        long others = count(word, script);
        if (latins == 0 || others == 0) {
            return null;
        }
        boolean toLatin = word.chars()
                .filter(letter -> UnicodeScript.of(letter) == script)
                .allMatch(letter -> other.indexOf(letter) >= 0);
        boolean toOther = word.chars()
                .filter(letter -> UnicodeScript.of(letter) == UnicodeScript.LATIN)
                .allMatch(letter -> latin.indexOf(letter) >= 0);
        if (toLatin && (!toOther || latins > others)) {
            return replaced(word, other, latin);
        }
        if (toOther && (!toLatin || others > latins)) {
            return replaced(word, latin, other);
        }
        return toLatin ? word : null;
    }

    private static long count(String word, UnicodeScript script) {
        return word.codePoints()
                .filter(letter -> UnicodeScript.of(letter) == script)
                .count();
    }

    private static String replaced(String word, String from, String to) {
        StringBuilder replaced = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int at = from.indexOf(word.charAt(i));
            if (at >= 0) {
                replaced.setCharAt(i, to.charAt(at));
            }
        }
        return replaced.toString();
    }

    /** Whether a text is the page's own, which must stay as the page prints it. */
    private static boolean isQuoted(String pointer) {
        return pointer.endsWith("/quote") || pointer.equals("/title");
    }
}
