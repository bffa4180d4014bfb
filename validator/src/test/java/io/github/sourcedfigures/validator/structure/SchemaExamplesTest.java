package io.github.sourcedfigures.validator.structure;

import static io.github.sourcedfigures.validator.structure.SchemaDocuments.everySchema;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.structure.SchemaDocuments.Place;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an editor offers while a record is written. */
class SchemaExamplesTest {
    /** Written by a program, not by people. */
    private static final Set<String> MADE = Set.of(Schemas.LEDGER_ID, Schemas.CHANGES_ID);

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaLoader(loader -> loader.fetchRemoteResources(false))
                    .schemas(id -> Schemas.ids().contains(id) ? Schemas.text(id) : null));

    @Test
    void everyPropertyThatIsTypedHasAnExample() {
        assertEquals(
                List.of(),
                typed().filter(place -> place.node().path("examples").isEmpty()).toList());
    }

    @Test
    void everyExampleFitsItsSchema() {
        List<String> faults = everySchema().stream()
                .flatMap(
                        place -> place.node().path("examples").valueStream().flatMap(example -> faults(place, example)))
                .toList();

        assertEquals(List.of(), faults);
    }

    private static Stream<String> faults(Place place, JsonNode example) {
        if (place.resolved().node().path("format").asString("").equals("edtf")) {
            PartialDate.parse(example.stringValue());
        }
        return REGISTRY.getSchema(SchemaLocation.of(place.toString())).validate(example).stream()
                .map(fault -> place + " has the example " + example + ": " + fault);
    }

    /** The properties of records and settings that hold a text, a number or a list of texts of no closed list. */
    private static Stream<Place> typed() {
        return everySchema().stream()
                .filter(place -> !MADE.contains(place.id()) && !place.isConditional())
                .filter(place -> place.pointer().matches(".*/properties/[^/]+"))
                .filter(place -> isTyped(place.resolved()));
    }

    private static boolean isTyped(Place place) {
        JsonNode node = place.node();
        return switch (node.path("type").asString("")) {
            case "string", "number", "integer" -> !node.has("enum") && !node.has("const");
            case "array" -> isTyped(place.child("items").resolved());
            default -> false;
        };
    }
}
