package io.github.sourcedfigures.validator.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.ColumnType;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import io.github.sourcedfigures.validator.structure.SchemaDocuments.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Which property each table shows, and why a few are not shown. */
class TableColumnsTest {
    private static final String SAME_IN_ALL = "the same in every row";
    private static final String OWN_TABLE = "has a table of its own";
    private static final String COMPUTED = "shown by a computed column: ";
    private static final String RELEASE =
            "RELEASE.md gives the table no history: dataset.json and changes.json tell it";
    private static final String INTERVAL = "the table gives the interval: ";
    private static final String NESTED =
            "the table gives the numbers of a value within a part; dataset.json has the rest";

    private static final Map<String, Map<String, String>> NOT_SHOWN = Map.of(
            "figures", Map.of("/$schema", SAME_IN_ALL, "/citations", OWN_TABLE, "/relations", OWN_TABLE),
            "events",
                    Map.of(
                            "/$schema",
                            SAME_IN_ALL,
                            "/citations",
                            OWN_TABLE,
                            "/relations",
                            OWN_TABLE,
                            "/status",
                            COMPUTED + "status"),
            "sources",
                    Map.of(
                            "/$schema", SAME_IN_ALL,
                            "/published", RELEASE,
                            "/modified", RELEASE),
            "measures",
                    Map.of(
                            "/$schema", SAME_IN_ALL,
                            "/published", RELEASE,
                            "/modified", RELEASE),
            "parties",
                    Map.of(
                            "/$schema", SAME_IN_ALL,
                            "/published", RELEASE,
                            "/modified", RELEASE),
            "citations",
                    withNestedValue(
                            "/reported/value",
                            "reported_low, reported_high",
                            Map.of("/reported/on", "shown by reported_date, as is /reported/as_of")),
            "relations",
                    withNestedValue(
                            "/factor",
                            "factor_low, factor_high",
                            Map.of("/factor/amount", COMPUTED + "factor, its best number")));

    private static Map<String, String> withNestedValue(String value, String columns, Map<String, String> others) {
        Map<String, String> reasons = new TreeMap<>(others);
        for (String end : List.of("numerator", "denominator", "lower", "upper", "magnitude", "significant_digits")) {
            reasons.put(value + "/" + end, INTERVAL + columns);
        }
        for (String other : List.of("qualifier_words", "range_basis", "words", "of", "base/measure", "base/period")) {
            reasons.put(value + "/" + other, NESTED);
        }
        return reasons;
    }

    static List<TableShape> tablesOfRecords() {
        return Tables.all().stream().filter(table -> !table.schema().isEmpty()).toList();
    }

    @ParameterizedTest
    @MethodSource("tablesOfRecords")
    void everyPropertyIsShownOrSaidToBeLeftOut(TableShape table) {
        Set<String> leaves = new TreeSet<>();
        collectLeaves(SchemaDocuments.place(table.schema()), "", leaves);
        assertTrue(leaves.size() > 3, leaves.toString());
        Set<String> missing = new TreeSet<>();
        for (String leaf : leaves) {
            boolean shown = pointers(table).stream().anyMatch(shows -> (leaf + "/").startsWith(shows + "/"));
            if (!shown) {
                missing.add(leaf);
            }
        }

        assertEquals(
                new TreeSet<>(NOT_SHOWN.getOrDefault(table.name(), Map.of()).keySet()), missing);
    }

    @ParameterizedTest
    @MethodSource("tablesOfRecords")
    void everyPointerOfAColumnExistsInTheSchema(TableShape table) {
        for (Column column : table.columns()) {
            if (column.pointer() != null) {
                assertTrue(
                        at(table, column.pointer()).node().isObject(),
                        () -> "nothing stands at " + column.pointer() + " in " + table.schema());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tablesOfRecords")
    void typeOfAColumnIsThatOfItsProperty(TableShape table) {
        for (Column column : table.columns()) {
            // The bases of a figure's dates are an object; the column lists them.
            boolean basesOfDates = table.equals(Tables.FIGURES) && column.name().equals("date_basis");
            if (column.pointer() != null && !basesOfDates) {
                assertEquals(
                        columnType(at(table, column.pointer())), column.type(), table.name() + "." + column.name());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tablesOfRecords")
    void columnIsNeverMissingIfItsPropertyIsRequired(TableShape table) {
        for (Column column : table.columns()) {
            // A value's unit is absent for a fraction alone, whose unit the table writes.
            if (column.pointer() != null && !column.pointer().equals("/value/unit")) {
                // A required list may be empty, which a table shows as missing.
                boolean filled = column.type() != ColumnType.TEXT_LIST
                        || at(table, column.pointer()).node().path("minItems").asInt(0) > 0;
                assertEquals(
                        isRequired(table, column.pointer()) && filled,
                        column.required(),
                        table.name() + "." + column.name());
            }
        }
    }

    private static boolean isRequired(TableShape table, String pointer) {
        Place place = SchemaDocuments.place(table.schema()).resolved();
        boolean required = true;
        for (String name : pointer.substring(1).split("/", -1)) {
            required &= place.required().contains(name);
            place = place.property(name).resolved();
        }
        return required;
    }

    private static ColumnType columnType(Place property) {
        JsonNode node = property.node();
        if (node.path("format").asString("").equals("date")) {
            return ColumnType.DATE;
        }
        return switch (node.path("type").asString("")) {
            case "integer" -> ColumnType.INTEGER;
            case "number" -> ColumnType.DECIMAL;
            case "boolean" -> ColumnType.BOOLEAN;
            case "array" -> ColumnType.TEXT_LIST;
            case "object" -> throw new AssertionError(property + " is an object");
            default -> ColumnType.TEXT;
        };
    }

    private static Place at(TableShape table, String pointer) {
        Place place = SchemaDocuments.place(table.schema()).resolved();
        for (String name : pointer.substring(1).split("/", -1)) {
            place = place.property(name).resolved();
        }
        return place;
    }

    private static List<String> pointers(TableShape table) {
        List<String> pointers = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.pointer() != null) {
                pointers.add(column.pointer());
            }
        }
        return pointers;
    }

    /** The pointers of all properties that hold no further object; a list is a leaf. */
    private static void collectLeaves(Place place, String pointer, Set<String> leaves) {
        Place object = place.resolved();
        if (object.properties().isEmpty()) {
            leaves.add(pointer);
        }
        for (String property : object.properties()) {
            collectLeaves(object.property(property), pointer + "/" + property, leaves);
        }
    }
}
