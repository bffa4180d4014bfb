package io.github.sourcedfigures.validator.structure;

import static io.github.sourcedfigures.validator.structure.SchemaDocuments.definition;
import static io.github.sourcedfigures.validator.structure.SchemaDocuments.everySchema;
import static io.github.sourcedfigures.validator.structure.SchemaDocuments.root;
import static io.github.sourcedfigures.validator.structure.SchemaDocuments.strings;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Base;
import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.DateBasis;
import io.github.sourcedfigures.schema.Evidence;
import io.github.sourcedfigures.schema.NameForm;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Withdrawal;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.schema.tree.RecordPack;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import io.github.sourcedfigures.validator.structure.SchemaDocuments.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every property stands in a schema and in a Java type; here the two are held against each other. */
class SchemaRecordAgreementTest {
    private static final SchemaCheck CHECK = new SchemaCheck();

    /** The parts of records and their schemas; the records' own are those of their types. */
    private static final Map<Class<?>, Place> PARTS = Map.ofEntries(
            entry(Base.class, definition("base")),
            entry(Citation.class, definition("citation")),
            entry(DateBasis.class, definition("date_basis")),
            entry(Evidence.class, definition("evidence")),
            entry(NameForm.class, definition("name_form")),
            entry(Relation.class, definition("relation")),
            entry(Reported.class, definition("reported")),
            entry(Unit.class, definition("unit")),
            entry(Value.class, definition("value")),
            entry(Withdrawal.class, definition("withdrawal")));

    /** What is no record: the settings, and what releases leave; who reads them tests them. */
    private static final Set<String> OTHERS = Set.of(Schemas.CHANGES_ID, Schemas.DATASET_ID, Schemas.LEDGER_ID);

    static List<Class<?>> typesWithOneForm() {
        return Stream.concat(
                        Arrays.stream(RecordType.values()).map(RecordType::javaType),
                        PARTS.keySet().stream().filter(type -> type != Value.class))
                .sorted((a, b) -> a.getName().compareTo(b.getName()))
                .<Class<?>>map(type -> type)
                .toList();
    }

    static List<Class<?>> formsOfValue() {
        return List.of(Value.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("typesWithOneForm")
    void componentsAreThePropertiesInTheirOrder(Class<?> type) {
        List<String> properties = new ArrayList<>(schemaOf(type).properties());
        // In Java the type of the object says what "$schema" says in JSON.
        assertEquals(DatasetRecord.class.isAssignableFrom(type), properties.remove("$schema"));

        assertEquals(
                properties,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> snakeCase(component.getName()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("typesWithOneForm")
    void componentMayBeNullIfItsPropertyMayBeAbsent(Class<?> type) {
        Place schema = schemaOf(type);
        for (RecordComponent component : type.getRecordComponents()) {
            String property = snakeCase(component.getName());
            boolean required = schema.required().contains(property);
            if (component.getType() == List.class) {
                // No list is null; one that may be absent is absent where it would be empty.
                assertFalse(isNullable(component), component.toString());
                assertTrue(
                        required
                                || schema.property(property)
                                                .resolved()
                                                .node()
                                                .path("minItems")
                                                .asInt(0)
                                        > 0,
                        component.toString());
            } else {
                assertEquals(!required, isNullable(component), component.toString());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("typesWithOneForm")
    void componentHasTheTypeOfItsProperty(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            assertSameType(schemaOf(type).property(snakeCase(component.getName())), component.getGenericType());
        }
    }

    @ParameterizedTest
    @MethodSource("formsOfValue")
    void componentOfAValueHasTheTypeOfItsProperty(Class<?> form) {
        components(form)
                .forEach((property, component) ->
                        assertSameType(definition("value").property(property), component.getGenericType()));
    }

    @Test
    void formsOfAValueTogetherHaveItsProperties() {
        Set<String> covered = new TreeSet<>();
        formsOfValue().forEach(form -> covered.addAll(components(form).keySet()));

        assertEquals(new TreeSet<>(definition("value").properties()), covered);
        assertEquals(
                FullRecords.VALUES.keySet(),
                formsOfValue().stream().map(Class::getSimpleName).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @EnumSource
    void qualifierTakesThePropertiesOfItsFormAndNoOthers(Qualifier qualifier) {
        for (String form : formsOf(qualifier)) {
            Map<String, Object> value = FullRecords.tree(Objects.requireNonNull(FullRecords.VALUES.get(form)));
            value.put("qualifier", qualifier.word());
            Class<?> type = formsOfValue().stream()
                    .filter(each -> each.getSimpleName().equals(form))
                    .findFirst()
                    .orElseThrow();
            assertEquals(components(type).keySet(), value.keySet(), "all that the form may have");
            assertEquals(List.of(), defects(value), "all that the form may have");

            Set<String> required = new TreeSet<>();
            components(type).forEach((property, component) -> {
                if (!isNullable(component) && component.getType() != List.class) {
                    required.add(property);
                }
            });
            if (form.equals("Fraction")) {
                required.add("of"); // A fraction is one of something, or of "unspecified".
            }
            for (String property : value.keySet()) {
                Map<String, Object> without = new LinkedHashMap<>(value);
                without.remove(property);
                assertEquals(required.contains(property), !defects(without).isEmpty(), "without " + property);
            }
            for (String other : definition("value").properties()) {
                if (!value.containsKey(other)) {
                    Map<String, Object> with = new LinkedHashMap<>(value);
                    with.put(other, anyOf(other));
                    assertFalse(defects(with).isEmpty(), form + " with " + other);
                }
            }
        }
    }

    @Test
    void everyListOfWordsIsAVocabularyOfJava() {
        Set<String> places = new TreeSet<>();
        for (Place place : everySchema()) {
            if (!place.isConditional() && place.node().has("enum") && !OTHERS.contains(place.id())) {
                places.add(place.toString());
            }
        }
        Set<String> mirrored = new TreeSet<>();
        Stream.concat(typesWithOneForm().stream(), formsOfValue().stream()).forEach(type -> {
            Place schema = Value.class.isAssignableFrom(type) ? definition("value") : schemaOf(type);
            components(type).forEach((property, component) -> {
                if (component.getType().isEnum()) {
                    mirrored.add(schema.property(property).resolved().toString());
                }
            });
        });
        mirrored.add(definition("weight").property("severity").toString()); // The validator's own, and off.

        assertEquals(places, mirrored);
    }

    @Test
    void everyObjectOfTheSchemasIsARecordOfJava() {
        Set<String> objects = new TreeSet<>();
        for (Place place : everySchema()) {
            if (!place.isConditional() && place.node().has("properties") && !OTHERS.contains(place.id())) {
                objects.add(place.toString());
            }
        }
        Set<String> mirrored =
                PARTS.values().stream().map(Place::toString).collect(Collectors.toCollection(TreeSet::new));
        Arrays.stream(RecordType.values())
                .forEach(type -> mirrored.add(root(type.schemaId()).toString()));
        // Of the settings, which the validator reads.
        Stream.of("weight", "suppression")
                .forEach(name -> mirrored.add(definition(name).toString()));

        assertEquals(objects, mirrored);
    }

    static List<Map<String, Object>> fullTrees() {
        List<Map<String, Object>> trees = new ArrayList<>();
        FullRecords.texts().forEach(text -> trees.add(FullRecords.tree(text)));
        new TreeMap<>(FullRecords.VALUES)
                .values()
                .forEach(value -> trees.add(FullRecords.figureWith(FullRecords.tree(value))));
        return trees;
    }

    @ParameterizedTest
    @MethodSource("fullTrees")
    void fullRecordIsReadAndWrittenToAnEqualTreeInTheOrderOfTheSchema(Map<String, Object> tree) {
        String schemaId = String.valueOf(tree.get("$schema"));
        assertEquals(List.of(), CHECK.check(schemaId, tree));

        Map<String, Object> written = RecordWriter.write(RecordReader.read(tree));

        assertEquals(tree, written);
        Map<String, Set<String>> seen = new TreeMap<>();
        visit(written, root(schemaId), seen);
        assertEquals(
                new TreeSet<>(root(schemaId).properties()),
                seen.get(root(schemaId).toString()));
    }

    @Test
    void fullRecordsTogetherHaveEveryProperty() {
        Map<String, Set<String>> seen = new TreeMap<>();
        fullTrees().forEach(tree -> visit(tree, root(String.valueOf(tree.get("$schema"))), seen));
        Map<String, Set<String>> expected = new TreeMap<>();
        for (Class<?> type : typesWithOneForm()) {
            expected.put(schemaOf(type).toString(), new TreeSet<>(schemaOf(type).properties()));
        }
        expected.put(
                definition("value").toString(),
                new TreeSet<>(definition("value").properties()));

        assertEquals(expected, seen);
    }

    @ParameterizedTest
    @MethodSource("fullTrees")
    void absentPropertyStaysAbsent(Map<String, Object> full) {
        List<String> required = root(String.valueOf(full.get("$schema"))).required();
        Map<String, Object> bare = new LinkedHashMap<>(full);
        bare.keySet().retainAll(required);
        assertEquals(bare, RecordWriter.write(RecordReader.read(bare)));

        for (String property : full.keySet()) {
            if (!required.contains(property)) {
                Map<String, Object> without = new LinkedHashMap<>(full);
                without.remove(property);

                assertEquals(without, RecordWriter.write(RecordReader.read(without)), property);
            }
        }
    }

    @Test
    void packOfFullRecordsIsReadAsItWasWritten() throws IOException {
        List<DatasetRecord> given = new ArrayList<>();
        fullTrees().forEach(tree -> given.add(RecordReader.read(tree)));
        Records records = Records.of(given);
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        RecordPack.write(records, out);

        assertEquals(records, RecordPack.read(new ByteArrayInputStream(out.toByteArray())));
        assertEquals(given.size(), records.stream().count());
    }

    /** Collects the properties of a tree's objects by their schemas, and holds their order against the schema's. */
    private static void visit(Map<?, ?> object, Place place, Map<String, Set<String>> seen) {
        Place schema = place.resolved();
        List<String> names = object.keySet().stream().map(String::valueOf).toList();
        List<String> inOrder = new ArrayList<>(schema.properties());
        inOrder.retainAll(names);
        assertEquals(inOrder, names, schema.toString());
        seen.computeIfAbsent(schema.toString(), address -> new TreeSet<>()).addAll(names);
        object.forEach((name, member) -> {
            Place property = schema.property(String.valueOf(name)).resolved();
            if (member instanceof Map<?, ?> inner) {
                visit(inner, property, seen);
            } else if (member instanceof List<?> elements) {
                for (Object element : elements) {
                    if (element instanceof Map<?, ?> inner) {
                        visit(inner, property.child("items"), seen);
                    }
                }
            }
        });
    }

    private static void assertSameType(Place property, Type type) {
        Place schema = property.resolved();
        String told = property + " is " + type.getTypeName();
        String jsonType = schema.node().path("type").asString("");
        String format = schema.node().path("format").asString("");
        if (type instanceof ParameterizedType list) {
            assertEquals(List.class, list.getRawType(), told);
            assertEquals("array", jsonType, told);
            assertSameType(schema.child("items"), list.getActualTypeArguments()[0]);
        } else if (type instanceof Class<?> vocabulary && vocabulary.isEnum()) {
            assertEquals(
                    strings(schema.node().path("enum")),
                    Arrays.stream(vocabulary.getEnumConstants())
                            .map(constant -> ((Word) constant).word())
                            .toList(),
                    told);
        } else if (PARTS.containsKey(type)) {
            assertEquals(PARTS.get(type).toString(), schema.toString(), told);
        } else if (type == String.class) {
            assertTrue(jsonType.equals("string") || schema.node().path("const").isString(), told);
            assertFalse(Set.of("date", "edtf").contains(format), told);
        } else if (type == LocalDate.class) {
            assertEquals("date", format, told);
        } else if (type == PartialDate.class) {
            assertEquals("edtf", format, told);
        } else if (type == BigDecimal.class) {
            assertEquals("number", jsonType, told);
        } else if (type == int.class || type == Integer.class || type == long.class) {
            assertEquals("integer", jsonType, told);
            long greatest = type == long.class ? Long.MAX_VALUE : Integer.MAX_VALUE;
            assertTrue(schema.node().path("maximum").asLong(Long.MAX_VALUE) <= greatest, told);
        } else {
            throw new AssertionError(told);
        }
    }

    /** The components of a record by the names of their properties; those of {@link Counted} stand in the value. */
    private static Map<String, RecordComponent> components(Class<?> type) {
        Map<String, RecordComponent> components = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getType() == Counted.class) {
                components.putAll(components(Counted.class));
            } else {
                components.put(snakeCase(component.getName()), component);
            }
        }
        if (type == Value.Fraction.class) {
            components.remove("unit"); // Always Unit.FRACTION, which no record writes.
        }
        return components;
    }

    private static List<String> formsOf(Qualifier qualifier) {
        return switch (qualifier.form()) {
            case AMOUNT -> List.of("Amount", "Fraction");
            case RANGE -> List.of("Range");
            case MAGNITUDE -> List.of("OrderOfMagnitude");
            case WORDS -> List.of("Worded");
        };
    }

    private static Object anyOf(String property) {
        for (String value : FullRecords.VALUES.values()) {
            Object found = FullRecords.tree(value).get(property);
            if (found != null) {
                return found;
            }
        }
        throw new AssertionError("no value has " + property);
    }

    private static List<Defect> defects(Map<String, Object> value) {
        return CHECK.check(RecordType.FIGURE.schemaId(), FullRecords.figureWith(value));
    }

    private static Place schemaOf(Class<?> type) {
        for (RecordType recordType : RecordType.values()) {
            if (recordType.javaType() == type) {
                return root(recordType.schemaId());
            }
        }
        Place place = PARTS.get(type);
        assertNotNull(place, () -> type + " has no schema");
        return place;
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
    }
}
