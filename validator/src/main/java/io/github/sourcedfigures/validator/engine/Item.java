package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.validator.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One text to read: a file of a dataset, or a line of NDJSON.
 *
 * @param name what findings call the file
 * @param kind what the text holds
 * @param path its path below {@code data/}; null where records have no files of their own
 * @param file the file to read; null where the bytes are there
 * @param bytes the bytes; null where they are in a file
 * @param firstLine the number of its first line
 */
record Item(
        String name,
        Kind kind,
        @Nullable String path,
        @Nullable Path file,
        byte @Nullable [] bytes,
        int firstLine) {
    enum Kind {
        RECORD,
        SETTINGS,
        STRAY
    }

    static Item file(String name, Kind kind, @Nullable String path, Path file) {
        return new Item(name, kind, path, file, null, 1);
    }

    static Item text(String name, Kind kind, @Nullable String path, String text) {
        return new Item(name, kind, path, null, text.getBytes(StandardCharsets.UTF_8), 1);
    }

    static Item line(String name, byte[] bytes, int number) {
        return new Item(name, Kind.RECORD, null, null, bytes, number);
    }

    /** The bytes, of a file no more than it takes to be refused. */
    byte[] read() throws IOException {
        if (bytes != null) {
            return bytes;
        }
        if (file == null) {
            throw new IllegalStateException("an item is a file or bytes");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(StrictJson.MAX_BYTES + 1);
        } catch (NoSuchFileException gone) {
            throw new IOException("cannot read " + name + ": the file it points to is not there", gone);
        } catch (AccessDeniedException closed) {
            throw new IOException("cannot read " + name + ": no permission", closed);
        } catch (IOException unreadable) {
            throw new IOException("cannot read " + name + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
