package io.github.sourcedfigures.validator.report;

/** Text within XML and HTML. */
final class Markup {
    private Markup() {}

    /** A text for element content or an attribute in double quotes; what XML 1.0 cannot hold becomes U+FFFD. */
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(codePoint -> {
            switch (codePoint) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                // An attribute would read them as spaces, or as other line ends.
                case '\t', '\n', '\r' -> escaped.append("&#").append(codePoint).append(';');
                default -> escaped.appendCodePoint(isCharacter(codePoint) ? codePoint : 0xFFFD);
            }
        });
        return escaped.toString();
    }

    /** Char of XML 1.0 §2.2, without the three that are escaped above, and without C1 controls. */
    private static boolean isCharacter(int codePoint) {
        return !Character.isISOControl(codePoint)
                && !(codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE)
                && codePoint != 0xFFFE
                && codePoint != 0xFFFF;
    }
}
