package io.github.sourcedfigures.publisher.document;

/** Text as HTML has it. */
final class Markup {
    private Markup() {}

    /** A text that stands for itself, between tags and in quoted attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
