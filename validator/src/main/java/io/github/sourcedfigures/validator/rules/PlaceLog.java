package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.rules.DatasetRule.Place;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.ObjIntConsumer;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * Places with a word each, kept deflated: facts come sorted, so that one place is much like the one before, and a
 * million take some 20 megabytes.
 */
final class PlaceLog {
    /** A place and its word. */
    record Noted(Place place, String word) {}

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out =
            new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes), 1 << 13));
    private int count;

    void add(Place place, String word) {
        try {
            out.writeUTF(place.file());
            out.writeUTF(place.record());
            out.writeUTF(place.pointer());
            out.writeInt(place.line());
            out.writeInt(place.column());
            out.writeUTF(word);
            count++;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** Shows all that was added, each with its number from 0. Nothing may be added afterwards. */
    void read(ObjIntConsumer<Noted> reader) {
        try {
            out.close();
            try (DataInputStream in =
                    new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes.toByteArray())))) {
                for (int i = 0; i < count; i++) {
                    String file = in.readUTF();
                    String id = in.readUTF();
                    String pointer = in.readUTF();
                    Place place = new Place(file, id, pointer, in.readInt(), in.readInt());
                    reader.accept(new Noted(place, in.readUTF()), i);
                }
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }
}
