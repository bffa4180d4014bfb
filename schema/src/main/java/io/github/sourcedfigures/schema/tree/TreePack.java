package io.github.sourcedfigures.schema.tree;

import io.github.sourcedfigures.schema.tree.Members.Shape;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Plain trees in one stream of bytes that is quick to read: each text, each number and each list of property names
 * stands in a table once, and the trees point to them.
 *
 * <pre>
 * pack   = magic length texts numbers shapes trees
 * texts  = count (length UTF-8)…         numbers = count text…        shapes = count (count text…)…
 * trees  = count value…                  value   = index * 4 + kind, then the elements or members
 * </pre>
 *
 * <p>Magic and length are four bytes each, the highest first; the length is that of all that follows. The other
 * integers are unsigned, in groups of seven bits, the lowest first (LEB128).
 */
final class TreePack {
    private static final int MAGIC = 0x53464732; // "SFG2"
    private static final int TEXT = 0;
    private static final int NUMBER = 1;
    private static final int LIST = 2;
    private static final int OBJECT = 3;

    private TreePack() {}

    /** Writes trees; the stream stays open. */
    static void write(List<? extends Map<String, ?>> trees, OutputStream stream) throws IOException {
        Writer writer = new Writer();
        for (Map<String, ?> tree : trees) {
            writer.value(tree);
        }
        ByteArrayOutputStream content = writer.tables();
        number(trees.size(), content);
        writer.values.writeTo(content);
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(content.size());
        content.writeTo(out);
        out.flush();
    }

    private static void number(int number, OutputStream out) throws IOException {
        int rest = number;
        for (; rest > 0x7f; rest >>>= 7) {
            out.write((rest & 0x7f) | 0x80);
        }
        out.write(rest);
    }

    /** Fills the tables while it writes the values. */
    private static final class Writer {
        private final Map<String, Integer> texts = new LinkedHashMap<>();
        private final Map<String, Integer> numbers = new LinkedHashMap<>();
        private final Map<List<String>, Integer> shapes = new LinkedHashMap<>();
        private final ByteArrayOutputStream values = new ByteArrayOutputStream();

        private static <T> int index(T entry, Map<T, Integer> table) {
            return table.computeIfAbsent(entry, unknown -> table.size());
        }

        private void value(Object value) throws IOException {
            if (value instanceof String text) {
                head(index(text, texts), TEXT);
            } else if (value instanceof BigDecimal number) {
                head(index(number.toString(), numbers), NUMBER);
            } else if (value instanceof List<?> elements) {
                head(elements.size(), LIST);
                for (Object element : elements) {
                    value(element);
                }
            } else if (value instanceof Map<?, ?> members) {
                head(index(members.keySet().stream().map(String::valueOf).toList(), shapes), OBJECT);
                for (Object member : members.values()) {
                    value(member);
                }
            } else {
                throw new IllegalArgumentException("no record holds a " + value.getClass());
            }
        }

        private void head(int index, int kind) throws IOException {
            number((index << 2) | kind, values);
        }

        private ByteArrayOutputStream tables() throws IOException {
            ByteArrayOutputStream rest = new ByteArrayOutputStream();
            number(numbers.size(), rest);
            for (String number : numbers.keySet()) {
                number(index(number, texts), rest);
            }
            number(shapes.size(), rest);
            for (List<String> names : shapes.keySet()) {
                number(names.size(), rest);
                for (String name : names) {
                    number(index(name, texts), rest);
                }
            }
            ByteArrayOutputStream tables = new ByteArrayOutputStream();
            number(texts.size(), tables);
            for (String text : texts.keySet()) {
                // An encoder of its own, since String.getBytes makes "?" of half a surrogate pair.
                ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
                byte[] exact = new byte[bytes.remaining()];
                bytes.get(exact);
                number(exact.length, tables);
                tables.writeBytes(exact);
            }
            rest.writeTo(tables);
            return tables;
        }
    }

    /**
     * Reads what {@link #write} wrote, to the end of the stream, which stays open.
     *
     * @throws IOException if the bytes are no pack, or end early
     */
    static List<Map<String, Object>> read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC) {
            throw broken();
        }
        int length = in.readInt();
        if (length < 0) {
            throw broken();
        }
        byte[] content = new byte[length];
        in.readFully(content);
        if (in.read() >= 0) {
            throw broken();
        }
        return new Reader(content).trees();
    }

    private static IOException broken() {
        return new IOException("not a pack of records");
    }

    private static final class Reader {
        private final byte[] bytes;
        private int at;
        private String[] texts = {};
        private BigDecimal[] numbers = {};
        private Shape[] shapes = {};

        Reader(byte[] bytes) {
            this.bytes = bytes;
        }

        List<Map<String, Object>> trees() throws IOException {
            tables();
            int count = count();
            List<Map<String, Object>> trees = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                if (!(value() instanceof Members tree)) {
                    throw broken();
                }
                trees.add(tree);
            }
            if (at != bytes.length) {
                throw broken();
            }
            return trees;
        }

        private void tables() throws IOException {
            texts = new String[count()];
            for (int i = 0; i < texts.length; i++) {
                int length = count();
                texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
                at += length;
            }
            numbers = new BigDecimal[count()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = new BigDecimal(text(number()));
            }
            shapes = new Shape[count()];
            for (int i = 0; i < shapes.length; i++) {
                String[] names = new String[count()];
                for (int j = 0; j < names.length; j++) {
                    names[j] = text(number());
                }
                shapes[i] = new Shape(List.of(names));
            }
        }

        private Object value() throws IOException {
            int head = number();
            int index = head >>> 2;
            return switch (head & 3) {
                case TEXT -> text(index);
                case NUMBER -> entry(index, numbers);
                case LIST -> Arrays.asList(values(index));
                default -> {
                    Shape shape = entry(index, shapes);
                    yield new Members(shape, values(shape.size()));
                }
            };
        }

        private Object[] values(int size) throws IOException {
            if (size > bytes.length - at) {
                throw new EOFException();
            }
            Object[] values = new Object[size];
            for (int i = 0; i < size; i++) {
                values[i] = value();
            }
            return values;
        }

        private String text(int index) throws IOException {
            return entry(index, texts);
        }

        private static <T> T entry(int index, T[] table) throws IOException {
            if (index >= table.length) {
                throw broken();
            }
            return table[index];
        }

        /** A number of things that follow, each at least a byte long. */
        private int count() throws IOException {
            int count = number();
            if (count > bytes.length - at) {
                throw new EOFException();
            }
            return count;
        }

        private int number() throws IOException {
            int number = 0;
            for (int shift = 0; shift < Integer.SIZE; shift += 7) {
                byte group = next();
                number |= (group & 0x7f) << shift;
                if (group >= 0) {
                    return number & Integer.MAX_VALUE;
                }
            }
            throw broken();
        }

        private byte next() throws EOFException {
            if (at >= bytes.length) {
                throw new EOFException();
            }
            return bytes[at++];
        }
    }
}
