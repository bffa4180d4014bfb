package io.github.sourcedfigures.schema.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TablesTest {
    /** What RELEASE.md promises; columns may only be added behind these. */
    private static final String PROMISED = """
            | `figures` | figure_id, version, measure_id, measure_name, measure_kind, from_party_id, to_party_id, qualifier, qualifier_words, amount, magnitude, words, low, low_included, best, high, high_included, unit_id, per, share_of, base_measure_id, base_period, range_basis, nature, hedge, scope, period, period_start, period_end, as_of, stated_on, date_basis, asserted_by, through, occasion, value_basis, citation_count, origin_count, status, published, modified, withdrawn_on, note |
            | `citations` | record_type (`figure`, `event`), record_id, position, source_id, quote, quote_basis (`verified`, `transcribed`), part, fidelity, relays, reported_qualifier, reported_amount, reported_low, reported_high, reported_unit_id, reported_per, reported_measure_id, reported_nature, reported_period, reported_date, reported_asserted_by |
            | `sources` | source_id, version, kind, title, publisher, url, read_at, language, published_on, published_basis, evidence_file, evidence_sha256, evidence_extent |
            | `events` | event_id, version, kind, event_date, date_start, date_end, date_basis, parties, asserted_by, through, summary, citation_count, status, published, modified, withdrawn_on |
            | `measures` | measure_id, name, definition, kind, unit_ids, per, from_party_id, to_party_id |
            | `parties` | party_id, name, kind, names |
            | `units` | unit_id, name, ucum, currency |
            | `relations` | record_type, record_id, type, target_id, role, factor, assumption |
            | `conflicts` | measure_id, figure_a, figure_b, low_a, high_a, low_b, high_b, gap |
            | `series` | measure_id, claimant, position, figure_id, stated_on, low, best, high |
            """;

    static List<TableShape> tables() {
        return Tables.all();
    }

    @Test
    void tablesAreThosePromisedInThatOrder() {
        assertEquals(
                List.copyOf(promised().keySet()),
                Tables.all().stream().map(TableShape::name).toList());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void promisedColumnsComeFirstInTheirOrder(TableShape table) {
        List<String> promised = promised().getOrDefault(table.name(), List.of());
        List<String> names = names(table);

        assertFalse(promised.isEmpty());
        assertEquals(promised, names.subList(0, Math.min(promised.size(), names.size())));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void columnNamesAreUniqueAndInSnakeCase(TableShape table) {
        Set<String> seen = new HashSet<>();
        for (String name : names(table)) {
            assertTrue(name.matches("[a-z][a-z0-9]*(_[a-z0-9]+)*"), name);
            assertTrue(seen.add(name), () -> name + " stands twice");
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void primaryKeyIsMadeOfColumnsThatAreNeverMissing(TableShape table) {
        assertFalse(table.primaryKey().isEmpty());
        for (String key : table.primaryKey()) {
            Column column = table.columns().get(table.indexOf(key));

            assertTrue(column.required(), key);
            assertNotEquals(ColumnType.TEXT_LIST, column.type(), key);
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void referencesNameTablesWithATextAsTheirOnlyKey(TableShape table) {
        for (Column column : table.columns()) {
            if (column.references() == null) {
                continue;
            }
            TableShape target = Tables.all().stream()
                    .filter(each -> each.name().equals(column.references()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(column.name() + " points to " + column.references()));

            assertEquals(List.of(target.columns().get(0).name()), target.primaryKey(), column.name());
            assertEquals(ColumnType.TEXT, target.columns().get(0).type());
            assertTrue(column.type() == ColumnType.TEXT || column.type() == ColumnType.TEXT_LIST, column.name());
        }
    }

    /** A column called after the key of another table points there, unless it may point to several. */
    @ParameterizedTest
    @MethodSource("tables")
    void columnCalledAfterAKeyReferencesItsTable(TableShape table) {
        for (TableShape target : Tables.all()) {
            String key = target.primaryKey().get(0);
            if (target.primaryKey().size() > 1 || target.name().equals(table.name())) {
                continue;
            }
            for (Column column : table.columns()) {
                if (column.name().equals(key) || column.name().endsWith("_" + key)) {
                    assertEquals(target.name(), column.references(), table.name() + "." + column.name());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void columnShowsAPropertyOrSaysWhatItHolds(TableShape table) {
        for (Column column : table.columns()) {
            assertTrue(column.pointer() != null || column.description() != null, column.name());
            assertTrue(column.pointer() == null || column.pointer().startsWith("/"), column.name());
            assertTrue(column.pointer() == null || !table.schema().isEmpty(), column.name());
            assertTrue(column.description() == null || column.description().endsWith("."), column.name());
        }
        assertTrue(table.description().endsWith("."), table.description());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void columnIsFoundByItsName(TableShape table) {
        for (int i = 0; i < table.columns().size(); i++) {
            assertEquals(i, table.indexOf(table.columns().get(i).name()));
        }
        assertEquals(
                "table " + table.name() + " has no column nothing",
                assertThrows(IllegalArgumentException.class, () -> table.indexOf("nothing"))
                        .getMessage());
    }

    private static List<String> names(TableShape table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private static Map<String, List<String>> promised() {
        Map<String, List<String>> promised = new LinkedHashMap<>();
        PROMISED.lines().forEach(line -> {
            String[] cells = line.split("\\|", -1);
            promised.put(
                    cells[1].trim().replace("`", ""),
                    Arrays.stream(cells[2].replaceAll("\\([^)]*\\)", "").split(",", -1))
                            .map(String::trim)
                            .toList());
        });
        return promised;
    }
}
