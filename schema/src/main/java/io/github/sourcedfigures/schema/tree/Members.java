package io.github.sourcedfigures.schema.tree;

import java.io.IOException;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The members of one object of a {@link TreePack}, which shares its names with all objects of its shape. */
final class Members extends AbstractMap<String, Object> {
    /** The names of properties, in order. */
    static final class Shape {
        private final List<String> names;
        private final Map<String, Integer> places = new HashMap<>();

        Shape(List<String> names) throws IOException {
            this.names = List.copyOf(names);
            for (String name : names) {
                if (places.putIfAbsent(name, places.size()) != null) {
                    throw new IOException("not a pack of records");
                }
            }
        }

        int size() {
            return names.size();
        }
    }

    private final Shape shape;
    private final Object[] values;

    Members(Shape shape, Object[] values) {
        this.shape = shape;
        this.values = values;
    }

    @Override
    public @Nullable Object get(@Nullable Object name) {
        Integer place = shape.places.get(name);
        return place == null ? null : values[place];
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return IntStream.range(0, values.length)
                        .mapToObj(i -> Map.entry(shape.names.get(i), values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return values.length;
            }
        };
    }
}
