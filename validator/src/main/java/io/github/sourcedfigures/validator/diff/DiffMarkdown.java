package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.validator.diff.Difference.Kind;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Differences for a comment on GitHub: sections that fold where they are long, no longer than a comment may be. Whatever
 * comes from the data is text there: it makes no markup, calls nobody and links nowhere.
 */
final class DiffMarkdown {
    /** A comment holds 65,536 characters; some are left for what others write around this. */
    static final int MOST_CHARACTERS = 60_000;

    /** Longer sections are folded. */
    private static final int OPEN_SECTION = 10;

    /** One item may not use up the comment. */
    private static final int MOST_OF_AN_ITEM = 4_000;

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]#|~$]");

    /** What GitHub turns into links on its own: mentions, numbers of issues, addresses. */
    private static final Pattern LINK =
            Pattern.compile("@|#(?=\\d)|:(?=//)|(?<=\\b(?i:www))\\.|(?<=\\b(?i:gh))-(?=\\d)");

    private DiffMarkdown() {}

    static String of(Differences differences) {
        StringBuilder text = new StringBuilder("### What changes in the data\n\n");
        text.append(escaped(capital(Headline.of(differences))))
                .append(": ")
                .append(code(differences.before()))
                .append(" → ")
                .append(code(differences.after()))
                .append(".\n");
        String least = differences.least().sentence();
        if (!least.isEmpty()) {
            text.append('\n').append(escaped(least)).append('\n');
        }
        Room room = new Room(text);
        room.section(
                "The dataset as a whole",
                differences.dataset().stream()
                        .map(part -> "- " + cut(part.sentence()) + "\n")
                        .toList());
        room.section(
                "Not compared, because it cannot be read",
                differences.notCompared().stream()
                        .map(file ->
                                "- " + code(file.file()) + " in " + code(file.state()) + ": " + cut(file.why()) + "\n")
                        .toList());
        for (Kind kind : Kind.values()) {
            room.section(
                    heading(kind),
                    differences.records().stream()
                            .filter(each -> each.kind() == kind)
                            .map(DiffMarkdown::item)
                            .toList());
        }
        return room.end();
    }

    /** Sections as long as there is room, and how much was left out. */
    private static final class Room {
        private static final int FOR_THE_END = 300;

        private final StringBuilder text;
        private int leftOut;

        Room(StringBuilder text) {
            this.text = text;
        }

        void section(String title, List<String> items) {
            if (items.isEmpty()) {
                return;
            }
            boolean folds = items.size() > OPEN_SECTION;
            String heading = title + (folds ? " (" + items.size() + ")" : "");
            text.append(folds ? "\n<details><summary>" + heading + "</summary>\n\n" : "\n**" + heading + "**\n\n");
            for (String item : items) {
                if (leftOut == 0 && text.length() + item.length() + FOR_THE_END < MOST_CHARACTERS) {
                    text.append(item);
                } else {
                    leftOut++;
                }
            }
            text.append(folds ? "\n</details>\n" : "");
        }

        String end() {
            if (leftOut > 0) {
                text.append("\n**")
                        .append(leftOut)
                        .append(
                                " more are left out here**, for a comment holds no more; `validator diff` shows all.\n");
            }
            return text.toString();
        }
    }

    private static String heading(Kind kind) {
        return switch (kind) {
            case REMOVED -> "Removed";
            case WITHDRAWN -> "Withdrawn";
            case RENAMED -> "Renamed";
            case CHANGED -> "Changed";
            case ADDED -> "Added";
            case AFFECTED -> "Affected, though they say the same";
        };
    }

    private static String item(Difference each) {
        String former = each.formerId() == null ? "" : code(each.formerId()) + " → ";
        String said = SharedVerb.sentence(each.parts());
        return "- " + each.type().word() + " " + former + code(each.id()) + " — " + escaped(each.subject())
                + (said.isEmpty() ? "" : ": " + cut(said)) + "\n";
    }

    private static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String cut(String text) {
        return escaped(
                text.length() <= MOST_OF_AN_ITEM
                        ? text
                        : text.substring(0, text.offsetByCodePoints(0, MOST_OF_AN_ITEM / 2)) + "…");
    }

    /** A text that stays text. */
    static String escaped(String text) {
        String plain = Phrases.plain(text);
        StringBuilder escaped = new StringBuilder();
        Matcher links = LINK.matcher(plain);
        int from = 0;
        while (links.find()) {
            escaped.append(ofMarkup(plain.substring(from, links.end()))).append("<!-- -->");
            from = links.end();
        }
        return escaped.append(ofMarkup(plain.substring(from))).toString();
    }

    private static String ofMarkup(String text) {
        String entities = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        return MARKUP.matcher(entities).replaceAll("\\\\$0");
    }

    /** A name as code; one with a backtick, which no identifier has, as text. */
    private static String code(String name) {
        return name.indexOf('`') < 0 && Phrases.plain(name).equals(name) ? "`" + name + "`" : escaped(name);
    }
}
