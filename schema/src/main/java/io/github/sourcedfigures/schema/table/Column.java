package io.github.sourcedfigures.schema.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param name in snake case
 * @param type what its cells hold
 * @param required whether no cell of it is ever missing
 * @param pointer the JSON Pointer (RFC 6901) of the property it shows, from the record or, in a table of parts, from
 *     the part; null for a computed column
 * @param description what a computed column holds; null where the property's own description says it
 * @param references the table that it points into, by that table's first column; else null
 */
public record Column(
        String name,
        ColumnType type,
        boolean required,
        @Nullable String pointer,
        @Nullable String description,
        @Nullable String references) {

    static Column typed(String name, ColumnType type, String pointer) {
        return new Column(name, type, false, pointer, null, null);
    }

    static Column text(String name, String pointer) {
        return typed(name, ColumnType.TEXT, pointer);
    }

    static Column list(String name, String pointer) {
        return typed(name, ColumnType.TEXT_LIST, pointer);
    }

    static Column computed(String name, ColumnType type, String description) {
        return new Column(name, type, false, null, description, null);
    }

    Column always() {
        return new Column(name, type, true, pointer, description, references);
    }

    Column into(String table) {
        return new Column(name, type, required, pointer, description, table);
    }

    Column described(String text) {
        return new Column(name, type, required, pointer, text, references);
    }
}
