package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The CSV tables are what their CSVW metadata says, by the rules for validators of the Model for Tabular Data (W3C, 2015,
 * §4.6, §6.4 and §6.6): headers, datatypes, required cells, primary and foreign keys.
 */
class CsvwTest {
    @TempDir
    private Path temp = Path.of("");

    private Path folder = Path.of("");
    private JsonNode metadata = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void writeRelease() throws IOException {
        folder = temp.resolve("release/csv");
        Publisher.release(Datasets.load(Datasets.REAL), "0.1.0", temp.resolve("release"));
        metadata = JsonMapper.shared().readTree(Files.readString(folder.resolve("csv-metadata.json")));
    }

    @Test
    void theTablesAreWhatTheMetadataSays() throws IOException {
        assertEquals(List.of(), faults());
        assertEquals(
                "http://www.w3.org/ns/csvw", metadata.get("@context").get(0).asString());
    }

    @Test
    void everyCsvFileIsATable() throws IOException {
        Set<String> urls = new HashSet<>();
        metadata.get("tables").forEach(table -> urls.add(table.get("url").asString()));
        Set<String> files = new HashSet<>();
        try (var paths = Files.list(folder)) {
            paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .forEach(files::add);
        }
        assertEquals(files, urls);
    }

    @Test
    void aWrongCellAMissingOneAndAnUnknownKeyWouldBeFound() throws IOException {
        edit("figures.csv", ",asserted,", ",insisted,");
        edit("figures.csv", ",2026-11-20,", ",2026-11-31,");
        edit("units.csv", "\nEUR,euro", "\nEUR,");
        edit("sources.csv", "\n112-ua-uk-on-losses,", "\n24-kanal-oil-for-missiles,");

        List<String> faults = faults().stream().distinct().toList();

        assertEquals(
                List.of(
                        "figures.csv nature: insisted is no " + datatype("figures.csv", "nature"),
                        "figures.csv published: 2026-11-31 is no \"date\"",
                        "units.csv name: missing",
                        "citations.csv source_id: 112-ua-uk-on-losses is not in sources.csv",
                        "sources.csv: [24-kanal-oil-for-missiles] twice"),
                faults);
    }

    private String datatype(String url, String column) {
        return metadata.get("tables")
                .valueStream()
                .filter(table -> table.get("url").asString().equals(url))
                .flatMap(table -> table.get("tableSchema").get("columns").valueStream())
                .filter(found -> found.get("name").asString().equals(column))
                .map(found -> found.get("datatype").toString())
                .findFirst()
                .orElseThrow();
    }

    private void edit(String file, String before, String after) throws IOException {
        String text = Files.readString(folder.resolve(file));
        Files.writeString(folder.resolve(file), text.replaceFirst(before, after));
    }

    private List<String> faults() throws IOException {
        List<String> faults = new ArrayList<>();
        Map<String, List<Map<String, String>>> rows = new LinkedHashMap<>();
        for (JsonNode table : metadata.get("tables")) {
            String url = table.get("url").asString();
            rows.put(url, rows(url, table.get("tableSchema").get("columns"), faults));
        }
        for (JsonNode table : metadata.get("tables")) {
            keys(table, rows, faults);
        }
        return faults;
    }

    private List<Map<String, String>> rows(String url, JsonNode columns, List<String> faults) throws IOException {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(folder.resolve(url))) {
            boolean header = true;
            for (CsvRecord line : csv) {
                Map<String, String> row = new LinkedHashMap<>();
                assertEquals(columns.size(), line.getFieldCount(), url);
                for (int i = 0; i < columns.size(); i++) {
                    JsonNode column = columns.get(i);
                    String cell = line.getField(i);
                    if (header) {
                        assertEquals(column.get("titles").asString(), cell, url);
                    } else {
                        row.put(column.get("name").asString(), cell);
                        check(url, column, cell, faults);
                    }
                }
                if (!header) {
                    rows.add(row);
                }
                header = false;
            }
        }
        return rows;
    }

    private static void check(String url, JsonNode column, String cell, List<String> faults) {
        String where = url + " " + column.get("name").asString() + ": ";
        // The null value is the empty string unless the metadata says otherwise.
        if (cell.isEmpty()) {
            if (column.path("required").asBoolean(false)) {
                faults.add(where + "missing");
            }
            return;
        }
        String separator = column.path("separator").asString("");
        for (String value : separator.isEmpty() ? List.of(cell) : List.of(cell.split("\\" + separator, -1))) {
            if (!is(column.get("datatype"), value)) {
                faults.add(where + value + " is no " + column.get("datatype"));
            }
        }
    }

    private static boolean is(JsonNode datatype, String value) {
        if (datatype.isObject()) {
            assertEquals("string", datatype.get("base").asString());
            return value.matches(datatype.get("format").asString());
        }
        return switch (datatype.asString()) {
            case "string" -> true;
            case "integer" -> value.matches("[+-]?\\d+");
            case "decimal" -> value.matches("[+-]?\\d+(\\.\\d+)?");
            case "boolean" -> value.matches("true|false|1|0");
            case "date" -> isDate(value);
            default -> throw new AssertionError("unknown datatype " + datatype);
        };
    }

    private static boolean isDate(String value) {
        try {
            return LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static void keys(JsonNode table, Map<String, List<Map<String, String>>> rows, List<String> faults) {
        String url = table.get("url").asString();
        List<Map<String, String>> own = rows.getOrDefault(url, List.of());
        Set<List<String>> primary = new HashSet<>();
        List<String> key = table.get("tableSchema")
                .get("primaryKey")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        for (Map<String, String> row : own) {
            List<String> cells = key.stream().map(row::get).toList();
            if (!primary.add(cells)) {
                faults.add(url + ": " + cells + " twice");
            }
        }
        for (JsonNode foreign : table.get("tableSchema").path("foreignKeys")) {
            String column = foreign.get("columnReference").asString();
            String target = foreign.get("reference").get("resource").asString();
            String targetColumn =
                    foreign.get("reference").get("columnReference").asString();
            Set<String> known = new HashSet<>();
            rows.getOrDefault(target, List.of()).forEach(row -> known.add(row.getOrDefault(targetColumn, "")));
            for (Map<String, String> row : own) {
                String cell = row.getOrDefault(column, "");
                if (!cell.isEmpty() && !known.contains(cell)) {
                    faults.add(url + " " + column + ": " + cell + " is not in " + target);
                }
            }
        }
    }
}
