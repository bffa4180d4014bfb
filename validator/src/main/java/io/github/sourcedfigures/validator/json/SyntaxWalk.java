package io.github.sourcedfigures.validator.json;

import io.github.sourcedfigures.validator.json.JsonFault.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks a text that the reader refused, by the grammar of RFC 8259, to the first character that cannot stand, and says
 * in plain words what to do. The parser finds that there is a fault; the place that it gives is at times one off, and
 * its words are for programmers.
 */
final class SyntaxWalk {
    private static final String BLANKS = " \t\r\n";
    private static final String WORD_ENDS = BLANKS + ",;:={}[]\"/#";
    private static final String TYPOGRAPHIC_QUOTES = "“”„‟‘’‚‛«»‹›";
    private static final int MOST_OF_A_WORD = 20;
    private static final Set<String> WORDS = Set.of("true", "false", "null");
    private static final Set<String> NO_VALUES =
            Set.of("NaN", "Infinity", "-Infinity", "+Infinity", "None", "undefined", "nil", "Null", "NULL");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?");
    private static final Pattern LEADING_ZERO = Pattern.compile("-?0[0-9]+([.][0-9]+)?");
    private static final Pattern UNICODE_ESCAPE = Pattern.compile("\\\\u([0-9A-Fa-f]{4})");

    /** The leading six bits of the two halves of a surrogate pair. */
    private static final int FIRST_OF_PAIR = 0xD800 >>> 10;

    private static final int SECOND_OF_PAIR = 0xDC00 >>> 10;

    private final String text;
    private final Positions.TextLines lines;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    private SyntaxWalk(String text, Positions.TextLines lines) {
        this.text = text;
        this.lines = lines;
    }

    /** The first fault; empty where the text is one JSON object and its texts hold whole characters. */
    static Optional<JsonFault> firstFault(String text, Positions.TextLines lines) {
        try {
            new SyntaxWalk(text, lines).walk();
            return Optional.empty();
        } catch (JsonFaultException found) {
            return Optional.of(found.fault());
        }
    }

    private void walk() throws JsonFaultException {
        blanks();
        if (atEnd()) {
            at = 0;
            throw fault("there is nothing here; a record is one JSON object");
        }
        if (!next('{')) {
            throw unexpected("a record is one JSON object and starts with {, not with " + shownWord());
        }
        members('}');
        blanks();
        if (next('{')) {
            throw fault("another object follows the record; give each record a file or line of its own");
        }
        if (!atEnd()) {
            throw unexpected(shownWord() + " follows the end of the record; remove it");
        }
    }

    /** The properties of an object or the entries of a list, with the brackets around them. */
    private void members(char closing) throws JsonFaultException {
        open.push(at++);
        blanks();
        if (stepOver(closing)) {
            open.pop();
            return;
        }
        while (true) {
            if (closing == '}') {
                property();
            } else {
                value("an entry is missing here; write it or remove the comma");
            }
            int end = at;
            blanks();
            if (stepOver(closing)) {
                open.pop();
                return;
            }
            int comma = at;
            if (!stepOver(',')) {
                throw noComma(closing, end);
            }
            blanks();
            if (next(closing)) {
                at = comma;
                throw fault("a comma before " + closing + "; remove the comma");
            }
        }
    }

    private void property() throws JsonFaultException {
        if (!next('"')) {
            throw unexpected(noName());
        }
        int start = at + 1;
        string();
        String name = Shown.of(text.substring(start, at - 1));
        blanks();
        if (!stepOver(':')) {
            throw unexpected("a colon is missing between " + name + " and its value");
        }
        blanks();
        value("the value of " + name + " is missing; write it or remove the property");
    }

    private String noName() {
        char seen = seen();
        if (seen == ',') {
            return "a property is missing before this comma; remove the comma";
        }
        if (Character.isDigit(seen)) {
            return "a property name in double quotes belongs here; a decimal has a point, not a comma";
        }
        return Character.isLetter(seen)
                ? word() + " stands without double quotes; write \"" + word() + "\""
                : "a property name in double quotes belongs here, not " + shownWord();
    }

    private void value(String missing) throws JsonFaultException {
        char seen = seen();
        if (seen == '{') {
            members('}');
        } else if (seen == '[') {
            members(']');
        } else if (seen == '"') {
            string();
        } else if (Character.isDigit(seen) || "-+.".indexOf(seen) >= 0) {
            number();
        } else if (Character.isLetter(seen)) {
            bareWord();
        } else {
            throw unexpected(
                    ",:}]".indexOf(seen) >= 0
                            ? missing
                            : shownWord() + " is no JSON value; a text stands in double quotes");
        }
    }

    private void number() throws JsonFaultException {
        String written = word(text.length());
        if (NUMBER.matcher(written).matches()) {
            at += written.length();
            return;
        }
        String shown = word();
        if (NO_VALUES.contains(written)) {
            throw fault(noValue(shown));
        }
        if (LEADING_ZERO.matcher(written).matches()) {
            throw fault(shown + " starts with 0; remove the leading zeros");
        }
        throw fault(Shown.of(shown) + " is not a number as JSON writes it; write digits, with a point and digits"
                + " after it for decimals, without + or thousands separators");
    }

    private static String noValue(String word) {
        return word + " is no value in JSON; leave the property out where nothing is known";
    }

    private void bareWord() throws JsonFaultException {
        String word = word();
        String lower = word.toLowerCase(Locale.ROOT);
        if (WORDS.contains(word)) {
            at += word.length();
        } else if (NO_VALUES.contains(word)) {
            throw fault(noValue(word));
        } else if (WORDS.contains(lower)) {
            throw fault(word + " is written " + lower + " in JSON");
        } else {
            throw fault(word + " is no JSON value; a text stands in double quotes: " + Shown.of(word));
        }
    }

    private void string() throws JsonFaultException {
        at++;
        while (!atEnd()) {
            char seen = seen();
            if (stepOver('"')) {
                return;
            }
            if (seen < ' ') {
                throw fault(controlCharacter(seen));
            }
            if (seen == '\\') {
                escape();
            } else {
                at++;
            }
        }
        throw fault("the record breaks off inside a text; its closing double quote is missing");
    }

    private static String controlCharacter(char seen) {
        return switch (seen) {
            case '\n', '\r' ->
                "the line ends inside a text; close the text with a double quote, or write the line" + " break as \\n";
            case '\t' -> "a raw tab inside a text; write a space, or \\t";
            default -> String.format(Locale.ROOT, "the control character U+%04X inside a text; remove it", (int) seen);
        };
    }

    private void escape() throws JsonFaultException {
        if (at + 1 < text.length() && "\"\\/bfnrt".indexOf(text.charAt(at + 1)) >= 0) {
            at += 2;
            return;
        }
        if (!text.startsWith("\\u", at)) {
            throw fault(Shown.of(characters(2)) + " is no escape of JSON; a backslash itself is written \\\\");
        }
        int unit = escapedUnit(at);
        if (unit < 0) {
            throw fault(Shown.of(characters(6)) + " is no escape of JSON; after \\u stand four hexadecimal digits");
        }
        boolean isPair = unit >>> 10 == FIRST_OF_PAIR && escapedUnit(at + 6) >>> 10 == SECOND_OF_PAIR;
        if (!isPair && (unit >>> 10 == FIRST_OF_PAIR || unit >>> 10 == SECOND_OF_PAIR)) {
            throw fault(Kind.ENCODING, characters(6) + " is half of a character; write the whole character");
        }
        at += isPair ? 12 : 6;
    }

    /** The UTF-16 unit that an escape stands for; -1 where there is no such escape. */
    private int escapedUnit(int from) {
        Matcher escape = UNICODE_ESCAPE.matcher(text);
        return from < text.length() && escape.region(from, text.length()).lookingAt()
                ? Integer.parseInt(escape.group(1), 16)
                : -1;
    }

    /** What is wrong where neither a comma nor the closing bracket follows a value that ended just before. */
    private JsonFaultException noComma(char closing, int end) {
        char seen = seen();
        boolean startsMember =
                seen == '"' || seen == '{' || seen == '[' || seen == '-' || Character.isLetterOrDigit(seen);
        if (at == end && text.charAt(end - 1) == '"' && Character.isLetterOrDigit(seen)) {
            at = end - 1;
            return fault("this double quote ends the text; inside a text write it as \\\"");
        }
        if (Character.isDigit(text.charAt(end - 1)) && Character.isDigit(seen)) {
            return fault("a space inside a number; write its digits together");
        }
        if (seen == ':' && closing == ']') {
            return fault("a list has no property names; close the list that starts on line " + openLine() + " with ]");
        }
        if (startsMember) {
            return fault("a comma is missing before this " + (closing == '}' ? "property" : "entry"));
        }
        return unexpected("a comma or " + closing + " belongs here, not " + shownWord());
    }

    /** What cannot stand anywhere between values has words of its own; what else is wrong here, the caller knows. */
    private JsonFaultException unexpected(String otherwise) {
        if (atEnd()) {
            return fault("the record breaks off inside the " + openKind() + " that starts on line " + openLine()
                    + "; its closing " + openClosing() + " is missing");
        }
        char seen = seen();
        if (seen == '/' || seen == '#') {
            return fault("JSON has no comments; remove it");
        }
        if (seen == '\'' || seen == '`') {
            return fault("names and texts stand in double quotes, not in single ones");
        }
        if (TYPOGRAPHIC_QUOTES.indexOf(seen) >= 0) {
            return fault("names and texts stand in straight double quotes \", not in " + seen);
        }
        int codePoint = text.codePointAt(at);
        if (Shown.isInvisible(codePoint)) {
            return fault(String.format(
                    Locale.ROOT,
                    "the invisible character U+%04X cannot stand here; write a plain space or nothing",
                    codePoint));
        }
        if ((seen == '}' || seen == ']') && !open.isEmpty() && seen != openClosing()) {
            return fault(seen + " cannot close the " + openKind() + " that starts on line " + openLine() + "; write "
                    + openClosing());
        }
        return fault(otherwise);
    }

    private String openKind() {
        return openClosing() == '}' ? "object" : "list";
    }

    private char openClosing() {
        return text.charAt(open.element()) == '{' ? '}' : ']';
    }

    private int openLine() {
        return lines.at(open.element()).line();
    }

    /** The word here as messages show it; a sign of JSON stands for itself. */
    private String shownWord() {
        String word = word();
        return word.length() == 1 && WORD_ENDS.contains(word) ? word : Shown.of(word);
    }

    private String word() {
        return word(MOST_OF_A_WORD);
    }

    /** From here to the next sign of JSON or blank, or one character. */
    private String word(int most) {
        int end = at;
        while (end < text.length() && end - at < most && WORD_ENDS.indexOf(text.charAt(end)) < 0) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end > at || atEnd() ? text.substring(at, end) : text.substring(at, at + 1);
    }

    /** So many characters from here, or what is left. */
    private String characters(int most) {
        int left = text.codePointCount(at, text.length());
        return text.substring(at, text.offsetByCodePoints(at, Math.min(most, left)));
    }

    private void blanks() {
        while (!atEnd() && BLANKS.indexOf(seen()) >= 0) {
            at++;
        }
    }

    private boolean next(char wanted) {
        return !atEnd() && seen() == wanted;
    }

    private boolean stepOver(char wanted) {
        boolean there = next(wanted);
        if (there) {
            at++;
        }
        return there;
    }

    private boolean atEnd() {
        return at >= text.length();
    }

    /** The character here; a blank at the end. */
    private char seen() {
        return atEnd() ? ' ' : text.charAt(at);
    }

    private JsonFaultException fault(String message) {
        return fault(Kind.SYNTAX, message);
    }

    private JsonFaultException fault(Kind kind, String message) {
        return new JsonFaultException(new JsonFault(kind, lines.at(at), message));
    }
}
