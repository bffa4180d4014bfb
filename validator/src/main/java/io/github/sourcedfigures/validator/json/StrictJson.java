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
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
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

    /** The longest string, in UTF-16 units. */
    public static final int MAX_STRING = 20_000;

    /** The longest property name, in UTF-16 units. */
    public static final int MAX_NAME = 200;

    /** The most digits of a number: what a double still holds exactly, whatever reads the release. */
    public static final int MAX_DIGITS = 15;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MAX_DEPTH)
                    .maxStringLength(MAX_STRING)
                    // Names and numbers are judged below, where it is known at which place they start.
                    .maxNameLength(MAX_BYTES)
                    .maxNumberLength(MAX_BYTES)
                    .build())
            .build();

    private StrictJson() {}

    /**
     * Reads one object.
     *
     * @param bytes the whole text
     * @param firstLine the number of its first line
     * @throws JsonFaultException at the first fault
     */
    public static JsonObject read(byte[] bytes, int firstLine) throws JsonFaultException {
        if (bytes.length > MAX_BYTES) {
            throw new JsonFaultException(new JsonFault(
                    Kind.LIMIT,
                    new Position(firstLine, 1),
                    "the text has " + bytes.length + " bytes, the limit for one record is " + MAX_BYTES
                            + "; split it or shorten it"));
        }
        String text = decode(bytes, firstLine);
        return new Reading(text, firstLine).object();
    }

    private static String decode(byte[] bytes, int firstLine) throws JsonFaultException {
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
            String seen = String.format("0x%02X", bytes[in.position()]);
            throw new JsonFaultException(new JsonFault(
                    Kind.ENCODING, lines.at(text.length()), "byte " + seen + " is not UTF-8; save the file as UTF-8"));
        }
        return text;
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
                try {
                    JsonToken first = parser.nextToken();
                    if (first == null) {
                        throw fault(Kind.SYNTAX, 0, "there is nothing here; a record is one JSON object");
                    }
                    int start = offset(parser);
                    positions.put("", start, start);
                    if (first != JsonToken.START_OBJECT) {
                        throw fault(Kind.SYNTAX, start, "a record is one JSON object and starts with {");
                    }
                    Map<String, Object> tree = members(parser);
                    checkEnd(parser);
                    return new JsonObject(tree, positions);
                } catch (StreamConstraintsException limit) {
                    throw fault(Kind.LIMIT, offset(parser), limitMessage(limit));
                } catch (StreamReadException syntax) {
                    int at = (int) Math.max(0, Math.min(syntax.getLocation().getCharOffset(), text.length()));
                    throw fault(Kind.SYNTAX, at, SyntaxAdvice.on(text, at, syntax.getOriginalMessage()));
                }
            }
        }

        private void checkEnd(JsonParser parser) throws JsonFaultException {
            int end = (int) parser.currentLocation().getCharOffset();
            for (int i = end; i < text.length(); i++) {
                if (" \t\r\n".indexOf(text.charAt(i)) < 0) {
                    throw fault(Kind.SYNTAX, i, "text after the end of the object; a record is one JSON object");
                }
            }
        }

        private Map<String, Object> members(JsonParser parser) throws JsonFaultException {
            Map<String, Object> members = new LinkedHashMap<>();
            int length = pointer.length();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                int nameOffset = offset(parser);
                if (name.length() > MAX_NAME) {
                    throw fault(
                            Kind.LIMIT,
                            nameOffset,
                            "a property name is longer than " + MAX_NAME
                                    + " characters; no record has such a property");
                }
                checkSurrogates(name, nameOffset);
                pointer.append('/').append(Pointers.escape(name));
                String here = pointer.toString();
                if (members.containsKey(name)) {
                    throw fault(
                            Kind.DUPLICATE_NAME,
                            nameOffset,
                            "\"" + name + "\" is given twice in one object, first on line "
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
                case START_OBJECT -> members(parser);
                case START_ARRAY -> elements(parser);
                case VALUE_STRING -> string(parser);
                case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser);
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                case VALUE_NULL -> JsonObject.NULL;
                default -> throw new IllegalStateException("no value: " + parser.currentToken());
            };
        }

        private String string(JsonParser parser) throws JsonFaultException {
            int offset = offset(parser);
            String string = parser.getString();
            checkSurrogates(string, offset);
            return string;
        }

        private BigDecimal number(JsonParser parser) throws JsonFaultException {
            int offset = offset(parser);
            String written = parser.getString();
            if (written.indexOf('e') >= 0 || written.indexOf('E') >= 0) {
                throw fault(Kind.LIMIT, offset, written + " has an exponent; write the number out");
            }
            long digits = written.chars().filter(Character::isDigit).count();
            if (digits > MAX_DIGITS) {
                String shown = written.length() <= 40 ? written : written.substring(0, 40) + "…";
                throw fault(
                        Kind.LIMIT,
                        offset,
                        shown + " has " + digits + " digits, the limit is " + MAX_DIGITS
                                + "; no statement is that precise");
            }
            return parser.getDecimalValue();
        }

        private void checkSurrogates(String string, int offset) throws JsonFaultException {
            for (int i = 0; i < string.length(); i++) {
                char c = string.charAt(i);
                if (!Character.isSurrogate(c)) {
                    continue;
                }
                if (Character.isHighSurrogate(c)
                        && i + 1 < string.length()
                        && Character.isLowSurrogate(string.charAt(i + 1))) {
                    i++;
                    continue;
                }
                throw fault(
                        Kind.ENCODING,
                        offset,
                        String.format("\\u%04x is half of a character; write the whole character", (int) c));
            }
        }

        private int offset(JsonParser parser) {
            return (int) Math.max(0, Math.min(parser.currentTokenLocation().getCharOffset(), text.length()));
        }

        private static String limitMessage(StreamConstraintsException limit) {
            String message = String.valueOf(limit.getOriginalMessage());
            if (message.contains("depth")) {
                return "objects and lists are nested deeper than " + MAX_DEPTH + "; no record needs that";
            }
            return "a text is longer than " + MAX_STRING + " characters; keep the phrase that carries the figure";
        }

        private JsonFaultException fault(Kind kind, int offset, String message) {
            return new JsonFaultException(new JsonFault(kind, lines.at(offset), message));
        }
    }
}
