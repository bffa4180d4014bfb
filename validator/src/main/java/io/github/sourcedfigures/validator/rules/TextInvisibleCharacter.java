package io.github.sourcedfigures.validator.rules;

import java.util.OptionalInt;

/** Characters that nobody sees can hide words, turn their direction or break a table. */
final class TextInvisibleCharacter implements RecordRule {
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
                                "character %d of the text is U+%04X, which nobody sees; remove it",
                                at, bad.getAsInt()));
            }
        });
    }

    private static boolean isInvisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
