package io.github.sourcedfigures.publisher.metadata;

/** Texts of the data within Markdown, where they show as they are: no mark-up of theirs takes effect. */
final class Markdown {
    private static final String SPECIAL = "\\`*_[]|$";

    private Markdown() {}

    /** A text on one line. */
    static String text(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char character : text.replaceAll("\\s+", " ").toCharArray()) {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                default -> {
                    if (SPECIAL.indexOf(character) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.append(character);
                }
            }
        }
        return escaped.toString();
    }

    /** A word of the data's own: a name, an identifier, a word of a vocabulary. */
    static String code(String word) {
        return '`' + word + '`';
    }

    /** A row of a table. */
    static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The head of a table. */
    static String head(String... cells) {
        return row(cells) + "|" + " --- |".repeat(cells.length) + "\n";
    }
}
