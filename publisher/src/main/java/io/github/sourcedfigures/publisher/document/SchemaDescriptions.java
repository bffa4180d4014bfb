package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.validator.json.JsonText;
import java.util.HashMap;
import java.util.Map;

/** Finds what the JSON Schemas say of a column's property, so that a description is written once. */
public final class SchemaDescriptions {
    private final Map<String, Map<?, ?>> documents = new HashMap<>();

    /**
     * What a column holds.
     *
     * @throws IllegalStateException if neither the column nor the schema says it
     */
    public String of(TableShape table, Column column) {
        if (column.description() != null) {
            return column.description();
        }
        String home = table.schema();
        Object schema = resolve(home);
        Object description = null;
        for (String name : String.valueOf(column.pointer()).substring(1).split("/", -1)) {
            Object property = schema instanceof Map<?, ?> object && object.get("properties") instanceof Map<?, ?> all
                    ? all.get(name)
                    : null;
            description = property instanceof Map<?, ?> object ? object.get("description") : null;
            if (property instanceof Map<?, ?> object && object.get("$ref") instanceof String reference) {
                home = reference.startsWith("#") ? withoutFragment(home) + reference : Schemas.BASE + reference;
                schema = resolve(home);
            } else {
                schema = property;
            }
        }
        if (description == null) {
            throw new IllegalStateException(table.name() + "." + column.name() + " is described nowhere");
        }
        return description.toString();
    }

    private static String withoutFragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? address : address.substring(0, hash);
    }

    private Object resolve(String address) {
        String id = withoutFragment(address);
        Object schema = documents.computeIfAbsent(id, SchemaDescriptions::read);
        if (address.length() > id.length()) {
            for (String name : address.substring(id.length() + 2).split("/", -1)) {
                schema = schema instanceof Map<?, ?> object ? object.get(name) : null;
            }
        }
        if (schema == null) {
            throw new IllegalStateException("no schema at " + address);
        }
        return schema;
    }

    private static Map<?, ?> read(String id) {
        if (JsonText.read(id, Schemas.text(id)) instanceof Map<?, ?> document) {
            return document;
        }
        throw new IllegalStateException(id + " is not an object");
    }
}
