package io.github.sourcedfigures.validator.draft;

import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.json.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One thing that can be said of a new record: a property of its schema, of its value, or of its first citation.
 *
 * @param name the property's name
 * @param group the property that holds it: value, citations, or empty for the record itself
 * @param shape what is said
 * @param description what the schema says of it
 * @param words the closed list of words, if there is one
 * @param required whether there is no record without it
 */
public record Field(String name, String group, Shape shape, String description, List<String> words, boolean required) {
    private static final Set<String> MADE = Set.of("$schema", "version", "published", "modified", "withdrawn");

    /** Objects and lists of objects whose properties are fields themselves. */
    private static final Set<String> OPENED = Set.of("value", "citations");

    /** What can be said. */
    public enum Shape {
        /** One text, date, word or identifier. */
        TEXT,
        /** One number. */
        NUMBER,
        /** Several texts, in order. */
        TEXTS,
        /** Several texts, each under a name: {@code fr=Corée du Nord}. */
        NAMED,
        /** A file. */
        FILE
    }

    /** Copies the list. */
    public Field {
        words = List.copyOf(words);
    }

    /** The fields of a type, in the order of its schema. */
    public static List<Field> of(RecordType type) {
        List<Field> fields = new ArrayList<>();
        collect(document(type.schemaId()), "", fields);
        return List.copyOf(fields);
    }

    private static void collect(Map<?, ?> schema, String group, List<Field> fields) {
        List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
        object(schema, "properties").forEach((key, written) -> {
            String name = String.valueOf(key);
            Map<?, ?> property = (Map<?, ?>) written;
            Map<?, ?> form = resolved(property);
            if (MADE.contains(name)) {
                return;
            }
            if (OPENED.contains(name)) {
                collect(form.containsKey("items") ? resolved(object(form, "items")) : form, name, fields);
                return;
            }
            fields.add(new Field(
                    name,
                    group,
                    shape(name, form),
                    property.get("description") + names(form),
                    form.get("enum") instanceof List<?> words
                            ? words.stream().map(String::valueOf).toList()
                            : List.of(),
                    required.contains(key)));
        });
    }

    private static Shape shape(String name, Map<?, ?> form) {
        if (name.equals("evidence")) {
            return Shape.FILE;
        }
        if ("array".equals(form.get("type"))) {
            return "object".equals(resolved(object(form, "items")).get("type")) ? Shape.NAMED : Shape.TEXTS;
        }
        if ("object".equals(form.get("type"))) {
            return Shape.NAMED;
        }
        return "integer".equals(form.get("type")) || "number".equals(form.get("type")) ? Shape.NUMBER : Shape.TEXT;
    }

    /** What stands before the sign of a text under a name. */
    private static String names(Map<?, ?> form) {
        if ("array".equals(form.get("type"))) {
            Map<?, ?> item = resolved(object(form, "items"));
            Map<?, ?> type = object(object(item, "properties"), "type");
            return "object".equals(item.get("type"))
                    ? " NAME is "
                            + (type.get("enum") instanceof List<?> words ? "one of: " + joined(words) : "the language.")
                    : "";
        }
        boolean isNamed = "object".equals(form.get("type")) && !"Evidence".equals(form.get("title"));
        return isNamed
                ? " NAME is one of: "
                        + joined(List.copyOf(object(form, "properties").keySet()))
                : "";
    }

    private static String joined(List<?> names) {
        return names.stream()
                        .map(name -> "value".equals(name) ? "any property of a value" : String.valueOf(name))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static Map<?, ?> resolved(Map<?, ?> schema) {
        if (!(schema.get("$ref") instanceof String reference)) {
            return schema;
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        return resolved(object(object(document(Schemas.BASE + "definitions.schema.json"), "$defs"), name));
    }

    private static Map<?, ?> document(String id) {
        if (JsonText.read(id, Schemas.text(id)) instanceof Map<?, ?> document) {
            return document;
        }
        throw new IllegalStateException(id + " is no object");
    }

    private static Map<?, ?> object(Map<?, ?> parent, String name) {
        return parent.get(name) instanceof Map<?, ?> object ? object : Map.of();
    }
}
