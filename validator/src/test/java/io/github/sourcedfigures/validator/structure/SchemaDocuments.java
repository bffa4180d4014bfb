package io.github.sourcedfigures.validator.structure;

import io.github.sourcedfigures.schema.Schemas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema documents as trees, with their references followed by this class alone. */
final class SchemaDocuments {
    /** Keywords that hold one schema, several by name, or several in a row. */
    private static final List<String> SCHEMA = List.of("items", "if", "then", "else", "not");

    private static final List<String> SCHEMAS_BY_NAME = List.of("properties", "$defs");
    private static final List<String> SCHEMA_ROWS = List.of("allOf", "anyOf");
    private static final List<String> CONDITIONS = List.of("if", "then", "else", "not", "allOf", "anyOf");

    private static final Map<String, JsonNode> DOCUMENTS = new TreeMap<>();

    static {
        for (String id : Schemas.ids()) {
            DOCUMENTS.put(id, JsonMapper.shared().readTree(Schemas.text(id)));
        }
    }

    private SchemaDocuments() {}

    /**
     * A schema and where it stands.
     *
     * @param id the document's
     * @param pointer to the schema within the document
     * @param describing pointer to the schema that describes the same value in full; another one than {@code pointer}
     *     where this one stands in a condition
     */
    record Place(String id, String pointer, String describing) {
        Place(String id, String pointer) {
            this(id, pointer, pointer);
        }

        boolean isConditional() {
            return !pointer.equals(describing);
        }

        JsonNode node() {
            return document(id).at(pointer);
        }

        /** The schema that a reference here ends at. */
        Place resolved() {
            JsonNode reference = node().get("$ref");
            return reference == null ? this : resolve(reference.stringValue()).resolved();
        }

        Place resolve(String reference) {
            int hash = reference.indexOf('#');
            String file = reference.substring(0, hash);
            return new Place(file.isEmpty() ? id : Schemas.BASE + file, reference.substring(hash + 1));
        }

        List<String> properties() {
            return List.copyOf(node().path("properties").propertyNames());
        }

        List<String> required() {
            return strings(node().path("required"));
        }

        Place property(String name) {
            return child("properties", name);
        }

        Place child(String... names) {
            String below = "/" + String.join("/", names);
            return new Place(id, pointer + below, CONDITIONS.contains(names[0]) ? describing : describing + below);
        }

        /** The schema that describes the same value in full. */
        Place described() {
            return new Place(id, describing).resolved();
        }

        @Override
        public String toString() {
            return id + "#" + pointer;
        }
    }

    static JsonNode document(String id) {
        JsonNode document = DOCUMENTS.get(id);
        if (document == null) {
            throw new IllegalArgumentException("no schema " + id);
        }
        return document;
    }

    static Place root(String id) {
        return new Place(id, "");
    }

    /** The place that {@code id#pointer} names. */
    static Place place(String address) {
        int hash = address.indexOf('#');
        return hash < 0 ? root(address) : new Place(address.substring(0, hash), address.substring(hash + 1));
    }

    static Place definition(String name) {
        return new Place(Schemas.BASE + "definitions.schema.json", "/$defs/" + name);
    }

    /** Every schema of every document, the ones within others too; {@code false} and {@code true} left out. */
    static List<Place> everySchema() {
        List<Place> places = new ArrayList<>();
        DOCUMENTS.keySet().forEach(id -> walk(root(id), places::add));
        return places;
    }

    static List<String> strings(JsonNode array) {
        List<String> strings = new ArrayList<>();
        array.forEach(element -> strings.add(element.stringValue()));
        return strings;
    }

    private static void walk(Place place, Consumer<Place> visitor) {
        JsonNode node = place.node();
        if (!node.isObject()) {
            return;
        }
        visitor.accept(place);
        for (String keyword : node.propertyNames()) {
            JsonNode value = node.get(keyword);
            if (SCHEMA.contains(keyword)) {
                walk(place.child(keyword), visitor);
            } else if (SCHEMAS_BY_NAME.contains(keyword)) {
                value.propertyNames().forEach(name -> walk(place.child(keyword, name), visitor));
            } else if (SCHEMA_ROWS.contains(keyword)) {
                for (int i = 0; i < value.size(); i++) {
                    walk(place.child(keyword, Integer.toString(i)), visitor);
                }
            }
        }
    }
}
