package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.validator.json.JsonText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what the JSON Schemas say of a column's property, so that descriptions and vocabularies are written once. */
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
        Object description = property(table, column).description;
        if (description == null) {
            throw new IllegalStateException(table.name() + "." + column.name() + " is described nowhere");
        }
        return description.toString();
    }

    /** The closed vocabulary of a column, in the schema's order; empty where it has none. */
    public List<String> words(TableShape table, Column column) {
        return column.pointer() != null
                        && property(table, column).schema instanceof Map<?, ?> schema
                        && schema.get("enum") instanceof List<?> words
                ? words.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The schema of a property, and what is said of it where it is used. */
    private record Property(
            @Nullable Object schema, @Nullable Object description) {}

    private Property property(TableShape table, Column column) {
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
        return new Property(schema, description);
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
