package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.validator.json.StrictJson;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a stream, ended by LF or CRLF; blank ones are counted but left out. Of a line beyond the strict reader's
 * limit only so much is kept as it takes to be refused.
 */
final class NdjsonLines implements Iterator<Item> {
    private final String name;
    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int filled;
    private int number;
    private @Nullable Item next;

    NdjsonLines(String name, InputStream in) {
        this.name = name;
        this.in = in;
        this.next = read();
    }

    @Override
    public boolean hasNext() {
        return next != null;
    }

    @Override
    public Item next() {
        Item item = next;
        if (item == null) {
            throw new NoSuchElementException();
        }
        next = read();
        return item;
    }

    private @Nullable Item read() {
        try {
            for (byte[] line = line(); line != null; line = line()) {
                number++;
                if (!isBlank(line)) {
                    return Item.line(name, line, number);
                }
            }
            return null;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }

    private byte @Nullable [] line() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
        boolean any = false;
        while (true) {
            if (at == filled) {
                filled = in.read(buffer);
                at = 0;
                if (filled <= 0) {
                    filled = 0;
                    return any ? line.toByteArray() : null;
                }
            }
            any = true;
            int start = at;
            while (at < filled && buffer[at] != '\n') {
                at++;
            }
            if (line.size() <= StrictJson.MAX_BYTES) {
                line.write(buffer, start, at - start);
            }
            if (at < filled) {
                at++;
                return line.toByteArray();
            }
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }
}
