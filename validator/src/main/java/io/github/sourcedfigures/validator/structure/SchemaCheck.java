package io.github.sourcedfigures.validator.structure;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaContext;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.path.PathType;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Checks trees against the JSON Schemas in the jar. Nothing is fetched: a reference to any other address, on the class
 * path too, fails when this is made. Formats are asserted, and patterns run on RE2, which no text can stall.
 *
 * <p>Safe for several threads.
 */
public final class SchemaCheck {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, Schema> schemas = new TreeMap<>();
    private final Map<String, JsonNode> documents = new TreeMap<>();

    /** Loads all schemas. */
    public SchemaCheck() {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .preloadSchema(true)
                .regularExpressionFactory(pattern -> {
                    var compiled = com.google.re2j.Pattern.compile(pattern);
                    return text -> compiled.matcher(text).find();
                })
                .build();
        Dialect dialect = Dialect.builder(Dialects.getDraft202012().getId(), Dialects.getDraft202012())
                .format(new Edtf())
                .build();
        SchemaRegistry registry = SchemaRegistry.withDialect(
                dialect,
                builder -> builder.schemaRegistryConfig(config)
                        .schemaLoader(loader -> loader.fetchRemoteResources(false)
                                .allow(address -> Schemas.ids().contains(address.toString())))
                        .schemas(id -> Schemas.ids().contains(id) ? Schemas.text(id) : null));
        for (String id : Schemas.ids()) {
            schemas.put(id, registry.getSchema(SchemaLocation.of(id)));
            documents.put(id, JsonMapper.shared().readTree(Schemas.text(id)));
        }
    }

    /** Where a tree departs from a schema, one entry per defect, in no particular order. */
    public List<Defect> check(String schemaId, Map<String, Object> tree) {
        Schema schema = schemas.get(schemaId);
        if (schema == null) {
            throw new IllegalArgumentException("no schema " + schemaId);
        }
        List<Error> errors = schema.validate(node(tree));
        return errors.isEmpty() ? List.of() : new Diagnosis(tree, errors, documents).defects();
    }

    private static JsonNode node(Object value) {
        if (value instanceof Map<?, ?> members) {
            ObjectNode object = NODES.objectNode();
            members.forEach((name, member) -> object.set(String.valueOf(name), node(member)));
            return object;
        }
        if (value instanceof List<?> elements) {
            ArrayNode array = NODES.arrayNode(elements.size());
            elements.forEach(element -> array.add(node(element)));
            return array;
        }
        if (value instanceof BigDecimal number) {
            // At most 15 digits (StrictJson), so a long holds every whole number.
            return number.scale() <= 0 ? NODES.numberNode(number.longValueExact()) : NODES.numberNode(number);
        }
        if (value instanceof Boolean truth) {
            return NODES.booleanNode(truth);
        }
        return value == JsonObject.NULL ? NODES.nullNode() : NODES.stringNode(value.toString());
    }

    /** The format "edtf": what {@link PartialDate} reads. */
    private static final class Edtf implements Format {
        @Override
        public String getName() {
            return "edtf";
        }

        @Override
        public boolean matches(ExecutionContext execution, SchemaContext schema, String text) {
            try {
                PartialDate.parse(text);
                return true;
            } catch (IllegalArgumentException notEdtf) {
                return false;
            }
        }
    }
}
