package io.github.sourcedfigures.validator.structure;

import static io.github.sourcedfigures.validator.structure.SchemaDocuments.document;
import static io.github.sourcedfigures.validator.structure.SchemaDocuments.everySchema;
import static io.github.sourcedfigures.validator.structure.SchemaDocuments.root;
import static io.github.sourcedfigures.validator.structure.SchemaDocuments.strings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.structure.SchemaDocuments.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SchemaDocumentsTest {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    /** All that the schemas use, so that whoever reads them needs to know no more. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "examples",
            "title",
            "description",
            "type",
            "enum",
            "const",
            "minLength",
            "maxLength",
            "pattern",
            "format",
            "minimum",
            "maximum",
            "multipleOf",
            "properties",
            "required",
            "additionalProperties",
            "minProperties",
            "dependentRequired",
            "items",
            "minItems",
            "maxItems",
            "uniqueItems",
            "allOf",
            "anyOf",
            "not",
            "if",
            "then",
            "else");

    /** Made by the specification's authors, as networknt carries it; nothing is fetched. */
    private static final Schema META_SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaLoader(loader -> loader.fetchRemoteResources(false)))
            .getSchema(SchemaLocation.of(DIALECT));

    static List<String> ids() {
        return Schemas.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void documentIsASchemaOfItsDialect(String id) {
        assertEquals(DIALECT, document(id).get("$schema").stringValue());
        assertEquals(List.of(), META_SCHEMA.validate(document(id)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"type": "strin"}
            {"properties": {"id": {"minLength": -1}}}
            {"$defs": {"id": {"required": "id"}}}
            {"properties": {"id": 1}}
            """)
    void metaSchemaRefusesWhatIsNoSchema(String broken) {
        assertFalse(META_SCHEMA.validate(JsonMapper.shared().readTree(broken)).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void idIsTheBaseAndTheNameOfTheFile(String id) {
        assertTrue(id.startsWith(Schemas.BASE), id);
        assertEquals(id, document(id).get("$id").stringValue());
        assertTrue(
                id.substring(Schemas.BASE.length()).matches("[a-z]+[.]schema[.]json"),
                "Schemas reads the file of that name");
    }

    @Test
    void onlyTheDocumentItselfHasAnIdAndADialect() {
        assertNoFault(place -> {
            boolean isDocument = place.pointer().isEmpty();
            return fault(place.node().has("$id") != isDocument || place.node().has("$schema") != isDocument, place);
        });
    }

    @Test
    void keywordsAreThoseThatAreAllowed() {
        Set<String> used = new TreeSet<>();
        everySchema().forEach(place -> used.addAll(place.node().propertyNames()));

        assertEquals(new TreeSet<>(KEYWORDS), used);
    }

    @Test
    void everyPropertyAndEveryDefinitionHasATitleAndADescription() {
        assertNoFault(place -> {
            if (place.isConditional() || place.pointer().endsWith("/items")) {
                // A condition and the members of a list are described by what they stand in.
                return fault(place.node().has("title") || place.node().has("description"), place + " describes");
            }
            String title = place.node().path("title").asString("");
            String description = place.node().path("description").asString("");
            return Stream.concat(
                    fault(!title.matches("\\p{Lu}.*[^.]"), place + " has the title \"" + title + '"'),
                    fault(!description.endsWith("."), place + " has the description \"" + description + '"'));
        });
    }

    @Test
    void objectTakesNoPropertyThatItDoesNotName() {
        assertNoFault(place -> {
            JsonNode closed = place.node().path("additionalProperties");
            if (place.isConditional()) {
                // A condition sees only some of the properties.
                return fault(!closed.isMissingNode(), place);
            }
            boolean object = place.node().path("type").asString("").equals("object");
            return fault(
                    place.node().has("properties") != object
                            || (closed.isBoolean() && !closed.booleanValue()) != object,
                    place);
        });
        assertTrue(everySchema().stream()
                        .filter(place -> place.node().has("additionalProperties"))
                        .count()
                > 10);
    }

    @Test
    void requiredAndRefinedPropertiesAreNamedByTheirObject() {
        assertNoFault(place -> {
            Set<String> known = new HashSet<>(place.described().properties());
            return Stream.of(
                            place.required(),
                            place.properties(),
                            List.copyOf(place.node().path("dependentRequired").propertyNames()))
                    .flatMap(List::stream)
                    .filter(name -> !known.contains(name))
                    .map(name -> place + " names " + name);
        });
    }

    @Test
    void everyReferenceEndsAtADefinition() {
        assertNoFault(place -> {
            JsonNode reference = place.node().get("$ref");
            if (reference == null) {
                return Stream.empty();
            }
            Place target = place.resolve(reference.stringValue());
            return fault(
                    !Schemas.ids().contains(target.id())
                            || !(target.pointer().matches("/[$]defs/[a-z_]+") || isRecord(target))
                            || !target.node().isObject(),
                    place + " refers to " + target);
        });
    }

    private static boolean isRecord(Place target) {
        return target.pointer().isEmpty() && RecordType.ofSchema(target.id()).isPresent();
    }

    @Test
    void everyDefinitionIsReferredTo() {
        Set<String> referred = new TreeSet<>();
        Set<String> defined = new TreeSet<>();
        for (Place place : everySchema()) {
            if (place.node().has("$ref")) {
                Place target = place.resolve(place.node().get("$ref").stringValue());
                if (!isRecord(target)) {
                    referred.add(target.toString());
                }
            }
            for (String name : place.node().path("$defs").propertyNames()) {
                defined.add(place.child("$defs", name).toString());
            }
        }

        assertEquals(defined, referred);
    }

    @Test
    void everyPatternIsAnchoredAtBothEnds() {
        assertNoFault(place -> {
            JsonNode pattern = place.node().get("pattern");
            return fault(pattern != null && !isAnchored(pattern.stringValue()), place + " has " + pattern);
        });
        assertTrue(everySchema().stream()
                        .filter(place -> place.node().has("pattern"))
                        .count()
                > 5);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            ^a$       ; true
            ^(a|b)$   ; true
            ^[(|]$    ; true
            ^a|b$     ; false
            ^(a)|(b)$ ; false
            a$        ; false
            ^a        ; false
            ^a\\$     ; false
            """)
    void patternIsAnchoredIfAllOfItIs(String pattern, boolean anchored) {
        assertEquals(anchored, isAnchored(pattern));
    }

    /** Starts with ^, ends with $, and no | outside a group parts the two. */
    private static boolean isAnchored(String pattern) {
        String flat = pattern.replaceAll("\\\\.", "").replaceAll("\\[[^]]*]", "");
        for (String deeper = ""; !deeper.equals(flat); ) {
            deeper = flat;
            flat = flat.replaceAll("\\([^()]*\\)", "");
        }
        return flat.startsWith("^") && flat.endsWith("$") && flat.indexOf('|') < 0;
    }

    @Test
    void wordsAreUniqueAndInKebabCase() {
        assertNoFault(place -> {
            List<String> words = strings(place.node().path("enum"));
            return Stream.concat(
                    fault(words.size() != new HashSet<>(words).size(), place + " says a word twice"),
                    words.stream()
                            .filter(word -> !word.matches("[a-z]+(-[a-z]+)*"))
                            .map(word -> place + " has the word " + word));
        });
    }

    @Test
    void formatsAreThoseThatAreChecked() {
        Set<String> formats = new TreeSet<>();
        everySchema().forEach(place -> formats.add(place.node().path("format").asString("")));

        assertEquals(new TreeSet<>(Set.of("", "date", "edtf", "uri")), formats);
    }

    @Test
    void everyDocumentOfARecordNamesItselfAndHasALife() {
        for (RecordType type : RecordType.values()) {
            Place root = root(type.schemaId());

            assertEquals(
                    type.schemaId(),
                    root.property("$schema").node().path("const").asString(""));
            assertTrue(root.required().containsAll(List.of("$schema", "id", "version", "published", "modified")));
        }
        assertEquals(
                Schemas.DATASET_ID,
                root(Schemas.DATASET_ID)
                        .property("$schema")
                        .node()
                        .path("const")
                        .asString(""));
    }

    private static Stream<String> fault(boolean isOne, Object told) {
        return isOne ? Stream.of(told.toString()) : Stream.empty();
    }

    /** Judges every schema of every document and tells all faults at once. */
    private static void assertNoFault(Function<Place, Stream<String>> judge) {
        assertEquals(List.of(), everySchema().stream().flatMap(judge).toList());
    }
}
