package io.github.sourcedfigures.validator.structure;

import io.github.sourcedfigures.validator.json.Shown;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The data under a check, an "instance" in the words of JSON Schema, looked into by JSON Pointer.
 *
 * @param tree the whole of it
 */
record Instance(Map<String, Object> tree) {
    /** The value at a pointer; null where there is none. */
    @Nullable
    Object at(String pointer) {
        Object value = tree;
        if (pointer.isEmpty()) {
            return value;
        }
        for (String segment : pointer.substring(1).split("/", -1)) {
            String name = segment.replace("~1", "/").replace("~0", "~");
            if (value instanceof Map<?, ?> members) {
                value = members.get(name);
            } else if (value instanceof List<?> elements) {
                value = elements.get(Integer.parseInt(name));
            } else {
                return null;
            }
        }
        return value;
    }

    /** Whether the object at a pointer has a property. */
    boolean has(String object, String property) {
        return at(object) instanceof Map<?, ?> members && members.containsKey(property);
    }

    /** The value at a pointer as messages show it. */
    String shown(String pointer) {
        return Shown.of(at(pointer));
    }
}
