package io.github.sourcedfigures.publisher.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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

/** JSON files of plain trees: two blanks, LF, numbers without exponent, a line end at the end. */
public final class JsonFile {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private JsonFile() {}

    /** Writes maps, lists, strings, numbers, booleans and nulls; anything else as its text. */
    public static void write(Object tree, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            try (JsonGenerator json = FACTORY.createGenerator(new Pretty(), out)) {
                write(tree, json);
            }
            out.write('\n');
        }
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

    /** Reads a file to maps, lists, strings, {@link BigDecimal}s, booleans and nulls. */
    public static @Nullable Object read(Path file) throws IOException {
        try {
            return parse(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    /**
     * Reads a text to maps, lists, strings, {@link BigDecimal}s, booleans and nulls.
     *
     * @param name what to call it where it is not JSON
     */
    static @Nullable Object parse(String name, String text) {
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

    /** Jackson's own printer ends lines as the system does; a release has the same bytes everywhere. */
    private static final class Pretty extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
            return new DefaultPrettyPrinter(Separators.createDefaultInstance()
                            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                            .withRootSeparator("\n"))
                    .withObjectIndenter(indenter)
                    .withArrayIndenter(indenter);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
