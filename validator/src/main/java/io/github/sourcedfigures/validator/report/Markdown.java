package io.github.sourcedfigures.validator.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The little Markdown of the rules' pages as HTML: headings, paragraphs, lists, code and bold words. */
final class Markdown {
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern BOLD = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern NUMBERED = Pattern.compile("\\d+\\. ");
    private static final Pattern BULLET = Pattern.compile("- ");

    private Markdown() {}

    /** The page below its title. */
    static String toHtml(String page) {
        StringBuilder html = new StringBuilder();
        for (String block : page.strip().split("\n\n+", -1)) {
            if (block.startsWith("# ")) {
                continue;
            }
            if (block.startsWith("## ")) {
                html.append("<h3>").append(inline(block.substring(3))).append("</h3>\n");
            } else if (NUMBERED.matcher(block).lookingAt()) {
                list("ol", NUMBERED, block, html);
            } else if (BULLET.matcher(block).lookingAt()) {
                list("ul", BULLET, block, html);
            } else {
                html.append("<p>").append(inline(block.replace('\n', ' '))).append("</p>\n");
            }
        }
        return html.toString();
    }

    private static void list(String element, Pattern mark, String block, StringBuilder html) {
        List<String> items = new ArrayList<>();
        for (String line : block.split("\n", -1)) {
            var start = mark.matcher(line);
            if (start.lookingAt()) {
                items.add(line.substring(start.end()));
            } else {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
            }
        }
        html.append('<').append(element).append(">\n");
        items.forEach(item -> html.append("<li>").append(inline(item)).append("</li>\n"));
        html.append("</").append(element).append(">\n");
    }

    private static String inline(String text) {
        String code = CODE.matcher(Markup.escaped(text)).replaceAll("<code>$1</code>");
        return BOLD.matcher(code).replaceAll("<b>$1</b>");
    }
}
