package io.github.sourcedfigures.validator.rules;

import java.util.Locale;
import java.util.OptionalInt;

/** Characters that nobody sees can hide words, turn their direction or break a table. */
final class TextInvisibleCharacter implements RecordRule {
    /**
     * Letters, marks and signs without a shape: the combining grapheme joiner, the Hangul fillers, two Khmer vowels, the
     * Mongolian variation selectors and the empty braille pattern.
     */
    private static final String SHAPELESS = "\u034F\u115F\u1160\u17B4\u17B5\u180B\u180C\u180D\u180F\u2800\u3164\uFFA0";

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "text-invisible-character", "A text holds a control, invisible or direction-changing character.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            OptionalInt bad = text.codePoints()
                    .filter(TextInvisibleCharacter::isInvisible)
                    .findFirst();
            if (bad.isPresent()) {
                int at = text.codePointCount(0, text.indexOf(Character.toString(bad.getAsInt()))) + 1;
                report.fault(
                        pointer,
                        String.format(
                                Locale.ROOT,
                                "character %d of the text is U+%04X, which nobody sees; remove it or write a space",
                                at,
                                bad.getAsInt()),
                        TextTidy.repair(text));
            }
        });
    }

    static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE -> true;
            default -> isNoCharacter(codePoint) || isSelector(codePoint) || SHAPELESS.indexOf(codePoint) >= 0;
        };
    }

    /** Whether Unicode will never assign it. What it has not assigned yet is no fault: that differs by Java version. */
    private static boolean isNoCharacter(int codePoint) {
        return (codePoint & 0xFFFE) == 0xFFFE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
    }

    /** Whether it selects a variant of the character before it. */
    private static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }
}
