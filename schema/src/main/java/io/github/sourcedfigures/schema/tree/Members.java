package io.github.sourcedfigures.schema.tree;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The members of one object of a {@link TreePack}, which shares its names with all objects of its shape. */
final class Members extends AbstractMap<String, Object> {
    private final String[] names;
    private final Object[] values;

    Members(String[] names, Object[] values) {
        this.names = names;
        this.values = values;
    }

    /** A walk over the names: an object has few, and a table of hashes for each would cost more. */
    @Override
    public @Nullable Object get(@Nullable Object name) {
        for (int i = 0; i < names.length; i++) {
            if (names[i].equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    @Override
    public Set<Map.Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<String, Object>> iterator() {
                return IntStream.range(0, names.length)
                        .mapToObj(i -> Map.entry(names[i], values[i]))
                        .iterator();
            }

            @Override
            public int size() {
                return names.length;
            }
        };
    }
}
