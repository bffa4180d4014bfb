package io.github.sourcedfigures.validator.json;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads one object that ends in a long list, an element at a time. What a program wrote, as {@link JsonText#read}. */
public final class JsonStream implements AutoCloseable {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Path file;
    private final Reader text;
    private final JsonParser json;
    private final Map<String, @Nullable Object> head = new LinkedHashMap<>();

    /**
     * An element and where it starts.
     *
     * @param value maps, lists, strings, decimals, booleans and nulls
     * @param position its place
     */
    public record Element(@Nullable Object value, Position position) {}

    /**
     * Opens a file and reads up to its list.
     *
     * @param list the name of the last member
     * @throws IOException if it cannot be read or is no such object
     */
    public JsonStream(Path file, String list) throws IOException {
        this.file = file;
        this.text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        try {
            this.json = FACTORY.createParser(ObjectReadContext.empty(), text);
            readHead(list);
        } catch (JacksonException broken) {
            text.close();
            throw notJson(broken);
        } catch (IOException broken) {
            text.close();
            throw broken;
        }
    }

    private void readHead(String list) throws IOException {
        if (json.nextToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = json.currentName();
                JsonToken value = json.nextToken();
                if (name.equals(list) && value == JsonToken.START_ARRAY) {
                    return;
                }
                head.put(name, JsonText.value(json));
            }
        }
        throw new IOException(file + " is not an object with the list \"" + list + "\"");
    }

    /** The members before the list. */
    public Map<String, @Nullable Object> head() {
        return head;
    }

    /** The next element; null after the last. */
    public @Nullable Element next() throws IOException {
        try {
            if (json.nextToken() == JsonToken.END_ARRAY) {
                return null;
            }
            TokenStreamLocation at = json.currentTokenLocation();
            return new Element(JsonText.value(json), new Position(at.getLineNr(), at.getColumnNr()));
        } catch (JacksonException broken) {
            throw notJson(broken);
        }
    }

    private IOException notJson(JacksonException broken) {
        return new IOException(file + " is not JSON: " + broken.getOriginalMessage(), broken);
    }

    @Override
    public void close() throws IOException {
        json.close();
        text.close();
    }
}
