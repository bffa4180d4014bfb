package io.github.sourcedfigures.validator.json;

import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * The one way in which JSON is written here: two blanks, LF, a line end at the end, numbers without exponent, all but
 * control characters as they are. Of a record's tree it is the record's canonical form.
 */
public final class JsonText {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonText() {}

    /** Writes maps, lists, strings, numbers, booleans and nulls; anything else as its text. */
    public static String write(Object tree) {
        StringWriter out = new StringWriter();
        write(tree, out);
        return out.toString();
    }

    /** The same to a writer, which stays open. */
    public static void write(Object tree, Writer out) {
        try (JsonGenerator json = FACTORY.createGenerator(new Pretty(), out)) {
            write(tree, json);
            json.writeRaw('\n');
        }
    }

    /** The same on one line, without a line end. */
    public static String line(Object tree) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(new OneLine(), out)) {
            write(tree, json);
        }
        return out.toString();
    }

    private static void write(@Nullable Object value, JsonGenerator json) {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof Map<?, ?> members) {
            json.writeStartObject();
            members.forEach((name, member) -> {
                json.writeName(String.valueOf(name));
                write(member, json);
            });
            json.writeEndObject();
        } else if (value instanceof List<?> elements) {
            json.writeStartArray();
            elements.forEach(element -> write(element, json));
            json.writeEndArray();
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number.toPlainString());
        } else if (value instanceof Long || value instanceof Integer) {
            json.writeNumber(((Number) value).longValue());
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else {
            json.writeString(value.toString());
        }
    }

    /**
     * Reads a text to maps, lists, strings, {@link BigDecimal}s, booleans and nulls, without the limits and the care of
     * {@link StrictJson}: for what a program wrote.
     *
     * @param name what to call it where it is not JSON
     * @throws IllegalArgumentException if it is not JSON
     */
    public static @Nullable Object read(String name, String text) {
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            json.nextToken();
            return value(json);
        } catch (JacksonException broken) {
            throw new IllegalArgumentException(name + " is not JSON: " + broken.getOriginalMessage(), broken);
        }
    }

    private static @Nullable Object value(JsonParser json) {
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                members.put(name, value(json));
            }
            return members;
        }
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Object> elements = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                elements.add(value(json));
            }
            return elements;
        }
        if (token.isNumeric()) {
            return json.getDecimalValue();
        }
        if (token.isBoolean()) {
            return json.getBooleanValue();
        }
        return token == JsonToken.VALUE_NULL ? null : json.getString();
    }

    private static DefaultPrettyPrinter printer() {
        return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("")
                .withRootSeparator("\n"));
    }

    /** Jackson's own printer ends lines as the system does; these are the same bytes everywhere. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return printer().withObjectIndenter(indenter).withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    private static final class OneLine extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer()
                    .withObjectIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter())
                    .withArrayIndenter(new DefaultPrettyPrinter.FixedSpaceIndenter());
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
