package io.github.sourcedfigures.validator.json;

/** Says in plain words what is wrong where JSON breaks off, and what to do. */
final class SyntaxAdvice {
    private SyntaxAdvice() {}

    /**
     * One sentence about a fault.
     *
     * @param text the whole text
     * @param at where the parser stopped, in UTF-16 units
     * @param parserMessage what the parser said, for what is not recognised
     */
    static String on(String text, int at, String parserMessage) {
        if (text.substring(at).isBlank()) {
            return "the text ends too early; a closing } ] or \" is missing";
        }
        char seen = text.charAt(at);
        // The parser reports the character at fault or the one after it.
        int before = at - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        char previous = before < 0 ? ' ' : text.charAt(before);
        if ((seen == '}' || seen == ']') && previous == ',') {
            return "a comma before " + seen + "; remove the comma";
        }
        if (seen == '\'' || previous == '\'' && parserMessage.contains("'\\''")) {
            return "names and texts stand in double quotes, not in single ones";
        }
        if (parserMessage.contains("('/' ") || parserMessage.contains("('#' ")) {
            return "JSON has no comments; use a \"note\" property or remove it";
        }
        if (parserMessage.contains("eading zero")) {
            return "a number does not start with 0; remove the leading zeros";
        }
        if (parserMessage.contains("llegal unquoted character") || parserMessage.contains("CTRL-CHAR")) {
            return "a line break, tab or control character inside a text; write it as an escape or remove it";
        }
        if (parserMessage.contains("NaN") || parserMessage.contains("Infinity")) {
            return "NaN and Infinity are no numbers in JSON; leave the property out where nothing is known";
        }
        if (parserMessage.contains("escape")) {
            return "unknown escape after a backslash; JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four digits";
        }
        if (parserMessage.contains("was expecting comma")) {
            return "a comma is missing before this";
        }
        if (parserMessage.contains("was expecting a colon")) {
            return "a colon is missing between the name and this value";
        }
        if (parserMessage.contains("double-quote to start")) {
            return "a property name in double quotes should stand here";
        }
        if (parserMessage.contains("decimal point")
                || parserMessage.contains("number")
                || parserMessage.contains("'+'")) {
            return "not a number as JSON writes it: digits, with a point and digits after it, without + or thousands"
                    + " separators";
        }
        return "not JSON: " + seen + " cannot stand here";
    }
}
