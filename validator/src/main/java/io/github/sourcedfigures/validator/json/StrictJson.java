package io.github.sourcedfigures.validator.json;

import io.github.sourcedfigures.validator.json.JsonFault.Kind;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one JSON object, and refuses what a lenient reader would guess at: bytes that are not UTF-8, a byte order mark,
 * a name given twice, text after the end, unpaired surrogates, exponents, and anything beyond the limits.
 *
 * <p>The text is decoded before Jackson sees it: given bytes, Jackson accepts overlong forms, UTF-16 and a byte order
 * mark, and counts columns in bytes. Safe for use by several threads.
 */
public final class StrictJson {
    /** The longest text of one record, in bytes. */
    public static final int MAX_BYTES = 1 << 20;

    /** The deepest nesting. */
    public static final int MAX_DEPTH = 32;

    /** The longest string, in code points. */
    public static final int MAX_STRING = 20_000;

    /** The longest property name, in code points. */
    public static final int MAX_NAME = 200;

    /** The most digits of a number: what a double still holds exactly, whatever reads the release. */
    public static final int MAX_DIGITS = 15;

    private static final int MOST_SHOWN = 40;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    // Jackson's limits never bind: the text has at most MAX_BYTES, and the checks below know the place and the value.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH + 1)
                    .maxNumberLength(MAX_BYTES)
                    .maxStringLength(MAX_BYTES)
                    .maxNameLength(MAX_BYTES)
                    .build())
            .build();

    private StrictJson() {}

    /**
     * Reads one object.
     *
     * @param bytes the whole text; of one beyond {@link #MAX_BYTES}, a byte more than that is enough
     * @param firstLine the number of its first line
     * @throws JsonFaultException at the first fault
     */
    public static JsonObject read(byte[] bytes, int firstLine) throws JsonFaultException {
        if (bytes.length > MAX_BYTES) {
            throw new JsonFaultException(new JsonFault(
                    Kind.LIMIT,
                    new Position(firstLine, 1),
                    "the text has more than " + MAX_BYTES + " bytes, the limit for one record; shorten it"));
        }
        String text = decode(bytes, firstLine);
        return new Reading(text, firstLine).object();
    }

    private static String decode(byte[] bytes, int firstLine) throws JsonFaultException {
        if (looksLikeUtf16(bytes)) {
            throw new JsonFaultException(new JsonFault(
                    Kind.ENCODING, new Position(firstLine, 1), "the file is UTF-16; save it as UTF-8 without a mark"));
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        Positions.TextLines lines = new Positions.TextLines(text, firstLine);
        if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
            throw new JsonFaultException(new JsonFault(
                    Kind.ENCODING,
                    lines.at(0),
                    "the file starts with a byte order mark; save it as UTF-8 without one"));
        }
        if (result.isError()) {
            String seen = String.format(Locale.ROOT, "0x%02X", bytes[in.position()]);
            throw new JsonFaultException(new JsonFault(
                    Kind.ENCODING, lines.at(text.length()), "byte " + seen + " is not UTF-8; save the file as UTF-8"));
        }
        return text;
    }

    /** Whether a text starts with the mark of UTF-16, or with an ASCII character as UTF-16 writes it. */
    private static boolean looksLikeUtf16(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        return first == 0 || second == 0 || (first == 0xFF && second == 0xFE) || (first == 0xFE && second == 0xFF);
    }

    /** One text under way. */
    private static final class Reading {
        private final String text;
        private final Positions.TextLines lines;
        private final Positions positions;
        private final StringBuilder pointer = new StringBuilder();

        Reading(String text, int firstLine) {
            this.text = text;
            this.lines = new Positions.TextLines(text, firstLine);
            this.positions = new Positions(lines);
        }

        JsonObject object() throws JsonFaultException {
            try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
                JsonToken first = parser.nextToken();
                if (first != JsonToken.START_OBJECT) {
                    throw syntaxFault(0, "a record is one JSON object and starts with {");
                }
                int start = offset(parser);
                positions.put("", start, start);
                Map<String, Object> tree = members(parser);
                checkEnd(parser);
                checkEscapes();
                return new JsonObject(tree, positions);
            } catch (StreamReadException refused) {
                throw syntaxFault((int) refused.getLocation().getCharOffset(), "this is not JSON");
            }
        }

        /**
         * Jackson takes the low byte of a character for a hexadecimal digit, and U+0139 for a 9. Where a digit may be such
         * a character, the walk decides whether it stands in an escape.
         */
        private void checkEscapes() throws JsonFaultException {
            boolean isDoubtful = false;
            for (int at = text.indexOf("\\u"); at >= 0 && !isDoubtful; at = text.indexOf("\\u", at + 2)) {
                isDoubtful = text.substring(at + 2, Math.min(at + 6, text.length()))
                        .chars()
                        .anyMatch(digit -> digit >= 0x80);
            }
            Optional<JsonFault> fault = isDoubtful ? SyntaxWalk.firstFault(text, lines) : Optional.empty();
            if (fault.isPresent()) {
                throw new JsonFaultException(fault.get());
            }
        }

        private void checkEnd(JsonParser parser) throws JsonFaultException {
            int end = (int) parser.currentLocation().getCharOffset();
            for (int i = end; i < text.length(); i++) {
                if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
                    throw syntaxFault(i, "something follows the end of the record; remove it");
                }
            }
        }

        private Map<String, Object> members(JsonParser parser) throws JsonFaultException {
            Map<String, Object> members = new LinkedHashMap<>();
            int length = pointer.length();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int nameOffset = offset(parser);
                checkSurrogates(name, nameOffset);
                checkLength(name, nameOffset, MAX_NAME, "no record has such a property");
                pointer.append('/').append(Pointers.escape(name));
                String here = pointer.toString();
                if (members.containsKey(name)) {
                    throw fault(
                            Kind.DUPLICATE_NAME,
                            nameOffset,
                            Shown.of(name) + " is given twice in one object, first on line "
                                    + positions.ofName(here).line() + "; keep one of the two");
                }
                parser.nextToken();
                positions.put(here, nameOffset, offset(parser));
                members.put(name, value(parser));
                pointer.setLength(length);
            }
            return members;
        }

        private List<Object> elements(JsonParser parser) throws JsonFaultException {
            List<Object> elements = new ArrayList<>();
            int length = pointer.length();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                int offset = offset(parser);
                pointer.append('/').append(elements.size());
                positions.put(pointer.toString(), offset, offset);
                elements.add(value(parser));
                pointer.setLength(length);
            }
            return elements;
        }

        private Object value(JsonParser parser) throws JsonFaultException {
            return switch (parser.currentToken()) {
                case START_OBJECT -> {
                    checkDepth(parser);
                    yield members(parser);
                }
                case START_ARRAY -> {
                    checkDepth(parser);
                    yield elements(parser);
                }
                case VALUE_STRING -> string(parser);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
                case VALUE_TRUE -> true;
                case VALUE_FALSE -> false;
                case VALUE_NULL -> JsonObject.NULL;
                default -> throw new IllegalStateException("no value: " + parser.currentToken());
            };
        }

        private String string(JsonParser parser) throws JsonFaultException {
            int offset = offset(parser);
            String string = parser.getString();
            checkSurrogates(string, offset);
            checkLength(string, offset, MAX_STRING, "keep the phrase that carries the figure");
            return string;
        }

        private BigDecimal number(JsonParser parser) throws JsonFaultException {
            int offset = offset(parser);
            String written = parser.getString();
            if (written.indexOf('e') >= 0 || written.indexOf('E') >= 0) {
                throw fault(Kind.LIMIT, offset, shown(written) + " has an exponent; write the number out");
            }
            long digits = written.chars().filter(Character::isDigit).count();
            if (digits > MAX_DIGITS) {
                throw fault(
                        Kind.LIMIT,
                        offset,
                        shown(written) + " has " + digits + " digits, the limit is " + MAX_DIGITS
                                + "; no statement is that precise");
            }
            return parser.getDecimalValue();
        }

        private static String shown(String number) {
            return number.length() <= MOST_SHOWN ? number : number.substring(0, MOST_SHOWN) + "…";
        }

        private void checkDepth(JsonParser parser) throws JsonFaultException {
            if (parser.streamReadContext().getNestingDepth() > MAX_DEPTH) {
                throw fault(
                        Kind.LIMIT,
                        offset(parser),
                        "objects and lists are nested deeper than " + MAX_DEPTH + "; no record needs that");
            }
        }

        private void checkLength(String string, int offset, int limit, String advice) throws JsonFaultException {
            if (string.length() <= limit) {
                return;
            }
            int length = string.codePointCount(0, string.length());
            if (length > limit) {
                throw fault(
                        Kind.LIMIT,
                        offset,
                        Shown.of(string) + " has " + length + " characters, the limit is " + limit + "; " + advice);
            }
        }

        /** Jackson passes an escape that is half of a pair. */
        private void checkSurrogates(String string, int offset) throws JsonFaultException {
            int codePoint;
            for (int i = 0; i < string.length(); i += Character.charCount(codePoint)) {
                codePoint = string.codePointAt(i);
                if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
                    throw syntaxFault(offset, "an escape is half of a character; write the whole character");
                }
            }
        }

        private int offset(JsonParser parser) {
            return (int) Math.max(0, Math.min(parser.currentTokenLocation().getCharOffset(), text.length()));
        }

        /** The fault as a walk by the grammar finds it; the parser's place where the two should not agree. */
        private JsonFaultException syntaxFault(int offset, String otherwise) {
            int inText = Math.max(0, Math.min(offset, text.length()));
            return new JsonFaultException(SyntaxWalk.firstFault(text, lines)
                    .orElseGet(() -> new JsonFault(Kind.SYNTAX, lines.at(inText), otherwise)));
        }

        private JsonFaultException fault(Kind kind, int offset, String message) {
            return new JsonFaultException(new JsonFault(kind, lines.at(offset), message));
        }
    }
}
