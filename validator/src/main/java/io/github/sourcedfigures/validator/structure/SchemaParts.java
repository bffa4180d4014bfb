package io.github.sourcedfigures.validator.structure;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaLocation;
import io.github.sourcedfigures.validator.json.Pointers;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The schemas, looked into around the keyword that an error is of.
 *
 * @param documents the schemas by {@code $id}
 */
record SchemaParts(Map<String, JsonNode> documents) {
    /** The part of the schema so many levels above the keyword that spoke. */
    JsonNode above(Error error, int levels) {
        SchemaLocation keyword = error.getSchemaLocation();
        String pointer = keyword.getFragment().toString();
        for (int i = 0; i < levels; i++) {
            pointer = Pointers.parent(pointer);
        }
        JsonNode document = documents.get(String.valueOf(keyword.getAbsoluteIri()));
        return document == null ? MissingNode.getInstance() : document.at(pointer);
    }

    /** What the schema says that the value is, the sentence that its author wrote for this, to follow a colon. */
    String meant(Error error) {
        String description = above(error, 1).path("description").asString("");
        boolean lower = (description.length() > 1 && Character.isLowerCase(description.charAt(1)))
                || description.startsWith("A ");
        String start = lower ? Character.toLowerCase(description.charAt(0)) + description.substring(1) : description;
        return start.replaceFirst("[.]$", "");
    }

    /** Whether a schema requires a property. */
    static boolean requires(JsonNode schema, String property) {
        return words(schema.path("required")).anyMatch(property::equals);
    }

    /** The texts of a list. */
    static Stream<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }
}
