package io.github.sourcedfigures.schema.tree;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Records in one stream of bytes that needs no JSON library to read: how they travel inside the dataset's jar.
 *
 * <p>The writer serves the dataset's build and the reader its jar; both stand here, since a format has one home. It is
 * private to one version of the code: nothing else may read it.
 *
 * @param version the version of the data
 * @param records all records
 */
public record RecordPack(String version, Records records) {
    private static final int MAGIC = 0x53464947; // "SFIG"
    private static final byte TEXT = 0;
    private static final byte NUMBER = 1;
    private static final byte LIST = 2;
    private static final byte OBJECT = 3;

    /** Writes records; the stream stays open. */
    public static void write(String version, Records records, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(stream));
        out.writeInt(MAGIC);
        out.writeUTF(version);
        List<DatasetRecord> all = records.stream().toList();
        out.writeInt(all.size());
        for (DatasetRecord datasetRecord : all) {
            write(RecordWriter.write(datasetRecord), out);
        }
        out.flush();
    }

    private static void write(Object value, DataOutputStream out) throws IOException {
        if (value instanceof String text) {
            out.writeByte(TEXT);
            out.writeUTF(text);
        } else if (value instanceof BigDecimal number) {
            out.writeByte(NUMBER);
            out.writeUTF(number.toString());
        } else if (value instanceof List<?> elements) {
            out.writeByte(LIST);
            out.writeInt(elements.size());
            for (Object element : elements) {
                write(element, out);
            }
        } else if (value instanceof Map<?, ?> members) {
            out.writeByte(OBJECT);
            out.writeInt(members.size());
            for (Map.Entry<?, ?> member : members.entrySet()) {
                out.writeUTF(member.getKey().toString());
                write(member.getValue(), out);
            }
        } else {
            throw new IllegalArgumentException("no record holds a " + value.getClass());
        }
    }

    /**
     * Reads what {@link #write} wrote; the stream stays open.
     *
     * @throws IOException if the bytes are no pack, or end early
     */
    public static RecordPack read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
        if (in.readInt() != MAGIC) {
            throw new IOException("not a pack of records");
        }
        String version = in.readUTF();
        int count = in.readInt();
        List<DatasetRecord> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> tree = new LinkedHashMap<>();
            if (in.readByte() != OBJECT) {
                throw new IOException("not a pack of records");
            }
            members(in, tree);
            records.add(RecordReader.read(tree));
        }
        return new RecordPack(version, Records.of(records));
    }

    private static Object read(DataInputStream in) throws IOException {
        byte kind = in.readByte();
        return switch (kind) {
            case TEXT -> in.readUTF();
            case NUMBER -> new BigDecimal(in.readUTF());
            case LIST -> {
                int size = in.readInt();
                List<Object> elements = new ArrayList<>();
                for (int i = 0; i < size; i++) {
                    elements.add(read(in));
                }
                yield elements;
            }
            case OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                members(in, members);
                yield members;
            }
            default -> throw new IOException("not a pack of records");
        };
    }

    private static void members(DataInputStream in, Map<String, Object> members) throws IOException {
        int size = in.readInt();
        for (int i = 0; i < size; i++) {
            String name = in.readUTF();
            members.put(name, read(in));
        }
    }
}
