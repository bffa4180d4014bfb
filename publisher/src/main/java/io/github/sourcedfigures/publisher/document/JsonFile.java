package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.validator.json.JsonText;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** JSON files of plain trees, written as all JSON is here. */
public final class JsonFile {
    private JsonFile() {}

    /** Writes maps, lists, strings, numbers, booleans and nulls; anything else as its text. */
    public static void write(Object tree, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            JsonText.write(tree, out);
        }
    }

    /** Reads a file to maps, lists, strings, decimals, booleans and nulls. */
    public static @Nullable Object read(Path file) throws IOException {
        try {
            return JsonText.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }
}
