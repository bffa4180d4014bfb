package io.github.sourcedfigures.validator.rules;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts are plain: a reader of a table sees every sign as it stands. */
final class TextMarkup implements RecordRule {
    private static final Set<String> ADDRESSES = Set.of("/url", "/read_at");

    private static final List<Pattern> MARKUP = List.of(
            Pattern.compile("</?(?i:a|abbr|b|blockquote|br|code|div|em|font|h[1-6]|hr|i|img|li|ol|p|pre|s|script|small"
                    + "|span|strong|style|sub|sup|table|td|th|tr|u|ul)(?:\\s[^<>]*)?/?>"),
            Pattern.compile("&(?:[A-Za-z][A-Za-z0-9]{1,30}|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});"),
            Pattern.compile("\\[[^\\[\\]]+]\\((?:https?:|/|#)[^()\\s]*\\)"),
            Pattern.compile("\\[/?(?i:b|i|u|s|url|img|quote|code|color|size)(?:=[^\\[\\]]*)?]"),
            Pattern.compile("\\*\\*[^*]+\\*\\*|`[^`]+`"));

    @Override
    public RuleInfo info() {
        return RuleInfo.error("text-markup", "A text holds markup.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            if (ADDRESSES.contains(pointer)) {
                return; // An address may hold &copy; and mean it.
            }
            for (Pattern pattern : MARKUP) {
                Matcher found = pattern.matcher(text);
                if (found.find()) {
                    report.fault(
                            pointer,
                            "the text holds the markup " + found.group() + "; write the text as a reader sees it");
                    return;
                }
            }
        });
    }
}
