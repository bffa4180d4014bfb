package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A property for the page's words needs no quotation marks around them. */
final class TextQuotedTwice implements RecordRule {
    private static final Pattern PROPERTY = Pattern.compile(".*/(?:quote|hedge|words|qualifier_words)");
    private static final Pattern QUOTED = Pattern.compile(
            "\"([^\"]+)\"|“([^“”]+)”|„([^„“”]+)[“”]|«[\\s\\p{Zs}]*([^«»]+?)[\\s\\p{Zs}]*»|‘([^‘’]+)’|「([^「」]+)」|『([^『』]+)』");

    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "text-quoted-twice", "A text that is a quotation stands in quotation marks of its own.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            Matcher quoted = QUOTED.matcher(text);
            if (PROPERTY.matcher(pointer).matches() && quoted.matches()) {
                report.fault(
                        pointer,
                        "the whole text stands in quotation marks, which the property says already; write "
                                + inside(quoted),
                        Repair.ofText("remove the quotation marks", inside(quoted)));
            }
        });
    }

    private static String inside(Matcher quoted) {
        for (int group = 1; group <= quoted.groupCount(); group++) {
            if (quoted.group(group) != null) {
                return quoted.group(group);
            }
        }
        throw new IllegalStateException("one of the marks has matched");
    }
}
