package io.github.sourcedfigures.validator.json;

/** JSON Pointer (RFC 6901). */
public final class Pointers {
    private Pointers() {}

    /** A property name as a segment of a pointer. */
    public static String escape(String name) {
        return name.indexOf('~') < 0 && name.indexOf('/') < 0
                ? name
                : name.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to the value around the one pointed to; empty for the root. */
    public static String parent(String pointer) {
        return pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    }

    /** The property name or index at the end of a pointer. */
    public static String last(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1)
                .replace("~1", "/")
                .replace("~0", "~");
    }
}
