package io.github.sourcedfigures.validator.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Blanks that mean nothing make equal texts differ. */
final class TextBlankStray implements RecordRule {
    private static final Pattern STRAY = Pattern.compile("^\\p{Zs}|\\p{Zs}{2}|\\p{Zs}$");

    @Override
    public RuleInfo info() {
        return RuleInfo.error("text-blank-stray", "A text has a blank at one of its ends, or two in a row.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            Matcher stray = STRAY.matcher(text);
            if (stray.find()) {
                report.fault(
                        pointer,
                        "character " + (text.codePointCount(0, stray.start()) + 1)
                                + " of the text is a blank too many; remove it",
                        TextTidy.repair(text));
            }
        });
    }
}
