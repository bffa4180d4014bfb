package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be mended in a text without changing a word. The rules on it offer one repair, so that none undoes another. */
final class TextTidy {
    /** Blanks that stand for one: two or more, or a break or tab, with what blanks are around it. */
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t\\n\\r\\x{2028}\\x{2029}]*"
            + "(?:\\p{Zs}{2}|[\\t\\n\\r\\x{2028}\\x{2029}])[\\p{Zs}\\t\\n\\r\\x{2028}\\x{2029}]*");

    private static final Pattern AT_ENDS = Pattern.compile("^\\p{Zs}+|\\p{Zs}+$");

    /** Direction marks, zero width characters, soft hyphens, variation selectors and what else only shapes a text. */
    private static final Pattern SHAPING = Pattern.compile("[\\p{Cf}\\x{34F}\\x{180B}-\\x{180D}\\x{180F}\\x{FE00}-"
            + "\\x{FE0F}\\x{E0100}-\\x{E01EF}&&[^\\x{200C}\\x{200D}]]");

    private TextTidy() {}

    static String tidied(String text) {
        String shaped = SHAPING.matcher(text).replaceAll("");
        String spaced = BLANKS.matcher(Normalizer.normalize(shaped, Normalizer.Form.NFC))
                .replaceAll(" ");
        return AT_ENDS.matcher(spaced).replaceAll("");
    }

    /** The repair of a text; null where nothing can be mended or a person must look. */
    static @Nullable Repair repair(String text) {
        String tidied = tidied(text);
        boolean needsLook = tidied.isEmpty() || tidied.codePoints().anyMatch(TextInvisibleCharacter::isInvisible);
        return needsLook || tidied.equals(text)
                ? null
                : Repair.ofText("write the text in NFC, with single blanks and without invisible characters", tidied);
    }
}
