package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.publisher.table.TableRows;
import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import io.github.sourcedfigures.validator.LoadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What DuckDB finds in a release is what was to be written, in every format. */
class ReleaseReadBackTest {
    /** qualifier; value; low; low_included; best; high; high_included */
    private static final List<String> VALUES = """
            exactly; "amount": 43; 43; true; 43; 43; true
            exactly; "amount": 0; 0; true; 0; 0; true
            exactly; "amount": 0.125; 0.125; true; 0.125; 0.125; true
            exactly; "amount": 999999999999999; 999999999999999; true; 999999999999999; 999999999999999; true
            approximately; "amount": 3000000; 2700000; true; 3000000; 3300000; true
            approximately; "amount": 6700, "significant_digits": 4; 6699.5; true; 6700; 6700.5; true
            nearly; "amount": 7000; 6000; true; 7000; 7000; false
            odd; "amount": 70; 70; true; ; 80; false
            more-than; "amount": 10000; 10000; false; ; ;
            at-least; "amount": 10000; 10000; true; ; ;
            less-than; "amount": 10000; ; ; ; 10000; false
            at-most; "amount": 500000; ; ; ; 500000; true
            up-to; "amount": 12000; ; ; ; 12000; true
            between; "lower": 10000, "upper": 12000, "range_basis": "places"; 10000; true; ; 12000; true
            approximately-between; "lower": 4000000, "upper": 6000000; 3600000; true; ; 6500000; true
            magnitude; "magnitude": "dozens"; 24; true; ; ;
            magnitude; "magnitude": "thousands"; 2000; true; ; ;
            worded; "words": "a large number"; ; ; ; ;
            exactly; "numerator": 1, "denominator": 3, "of": "unspecified"; 0.333333333; true; 0.333333333; 0.333333333; true
            """.lines().toList();

    @TempDir
    private Path temp = Path.of("");

    @Test
    void everyTableOfTheRealReleaseHasTheSameRowsTypesAndNullsInEveryFormat() throws Exception {
        Path release = temp.resolve("release");
        LoadResult.Valid dataset = Datasets.load(Datasets.REAL);
        Publisher.release(dataset, "0.1.0", release);

        assertSameInEveryFormat(dataset, release);
    }

    @Test
    void everyTableOfAReleaseWithEveryKindOfCellHasTheSameRowsTypesAndNullsInEveryFormat() throws Exception {
        LoadResult.Valid dataset = made();
        Path release = temp.resolve("release");
        Publisher.release(dataset, "1.2.3", release);

        assertSameInEveryFormat(dataset, release);
    }

    @ParameterizedTest
    @EnumSource
    void lowBestAndHighAreRightForEveryQualifier(Format format) throws Exception {
        Path release = temp.resolve("release");
        Publisher.release(made(), "1.2.3", release);

        List<List<@Nullable Object>> found;
        try (Duck duck = new Duck()) {
            found = duck.rows("SELECT qualifier, low, low_included, best, high, high_included FROM ("
                    + Duck.query(release, format, Tables.FIGURES) + ") ORDER BY figure_id");
        }

        for (int i = 0; i < VALUES.size(); i++) {
            String[] cells = VALUES.get(i).split("; ?", -1);
            List<String> wanted = Stream.of(0, 2, 3, 4, 5, 6)
                    .map(cell -> cells[cell].isEmpty() ? "null" : cells[cell])
                    .toList();
            assertEquals(wanted, found.get(i).stream().map(String::valueOf).toList(), VALUES.get(i));
        }
        assertEquals(VALUES.size(), found.size());
    }

    @Test
    void theTableOfValuesCoversEveryQualifier() {
        for (Qualifier qualifier : Qualifier.values()) {
            assertTrue(VALUES.stream().anyMatch(line -> line.startsWith(qualifier.word() + ";")), qualifier.word());
        }
        assertEquals(24, Magnitude.DOZENS.least().intValueExact());
    }

    @ParameterizedTest
    @EnumSource
    void decimalsAreExactInEveryFormat(Format format) throws Exception {
        Path release = temp.resolve("release");
        Publisher.release(made(), "1.2.3", release);

        try (Duck duck = new Duck()) {
            String figures = "(" + Duck.query(release, format, Tables.FIGURES) + ")";
            assertEquals(
                    List.of(List.of("999999999999999.000000000")),
                    duck.rows("SELECT CAST(max(amount) AS VARCHAR) FROM " + figures));
            assertEquals(
                    List.of(List.of("0.125000000")),
                    duck.rows("SELECT CAST(amount AS VARCHAR) FROM " + figures + " WHERE figure_id = 'f02'"));
        }
    }

    @Test
    void anAnalystWhoNamesNoTypesGetsUsefulOnesFromCsv() throws Exception {
        Path release = temp.resolve("release");
        Publisher.release(Datasets.load(Datasets.REAL), "0.1.0", release);

        try (Duck duck = new Duck()) {
            List<String> types = duck.types("SELECT * FROM '" + release.resolve("csv/figures.csv") + "'");
            assertTrue(types.contains("low BIGINT") || types.contains("low DOUBLE"), types.toString());
            assertTrue(types.contains("published DATE"), types.toString());
            assertTrue(types.contains("low_included BOOLEAN"), types.toString());
        }
    }

    @Test
    void parquetSaysWhichDatasetAndVersionItIs() throws Exception {
        Path release = temp.resolve("release");
        Publisher.release(made(), "1.2.3", release);

        try (Duck duck = new Duck()) {
            String metadata = duck.rows("SELECT decode(key) || '=' || decode(value) FROM parquet_kv_metadata('"
                            + release.resolve("parquet/figures.parquet") + "')")
                    .toString();
            assertTrue(metadata.contains("sourced-figures.name=made"), metadata);
            assertTrue(metadata.contains("sourced-figures.version=1.2.3"), metadata);
            assertTrue(metadata.contains("sourced-figures.schema-version=1.0.0"), metadata);
            assertEquals(
                    List.of(List.of("ZSTD")),
                    duck.rows("SELECT DISTINCT compression FROM parquet_metadata('"
                            + release.resolve("parquet/figures.parquet") + "')"));
        }
    }

    @Test
    void emptyTablesAreThereWithTheirColumns() throws Exception {
        Path release = temp.resolve("release");
        Publisher.release(made(), "1.2.3", release);

        assertEquals(
                "[]", Files.readString(release.resolve("json/relations.json")).strip());
        assertTrue(Files.readString(release.resolve("csv/relations.csv")).startsWith("record_type,record_id,"));
        try (Duck duck = new Duck()) {
            assertEquals(
                    Tables.RELATIONS.columns().size(),
                    duck.types(Duck.query(release, Format.PARQUET, Tables.RELATIONS))
                            .size());
        }
    }

    @Test
    void datasetJsonHoldsEveryRecord() throws Exception {
        Path release = temp.resolve("release");
        LoadResult.Valid dataset = Datasets.load(Datasets.REAL);
        Publisher.release(dataset, "0.1.0", release);

        try (Duck duck = new Duck()) {
            assertEquals(
                    List.of(List.of(
                            (long) dataset.records().figures().size(),
                            (long) dataset.records().events().size(),
                            (long) dataset.records().sources().size())),
                    duck.rows("SELECT len(figures), len(events), len(sources) FROM read_json('"
                            + release.resolve("dataset.json") + "')"));
        }
    }

    private LoadResult.Valid made() throws Exception {
        Path folder = temp.resolve("made");
        if (!Files.exists(folder)) {
            Datasets.write(
                    folder, VALUES.stream().map(ReleaseReadBackTest::value).toList());
        }
        return Datasets.load(folder);
    }

    private static String value(String line) {
        String[] cells = line.split("; ?", -1);
        String unit = cells[1].contains("numerator") ? "" : ", \"unit\": \"crate\"";
        return "{\"qualifier\": \"" + cells[0] + "\", " + cells[1] + unit + "}";
    }

    private static void assertSameInEveryFormat(LoadResult.Valid dataset, Path release) throws Exception {
        try (Duck duck = new Duck()) {
            for (Table table : TableRows.of(dataset.records())) {
                TableShape shape = table.shape();
                List<String> types = shape.columns().stream()
                        .map(column -> column.name() + " " + Duck.type(column))
                        .toList();
                List<List<@Nullable Object>> wanted = table.rows().stream()
                        .map(ReleaseReadBackTest::asDuckGives)
                        .toList();
                for (Format format : Format.values()) {
                    String query = Duck.query(release, format, shape);
                    assertEquals(types, duck.types(query), shape.name() + " " + format);
                    assertEquals(wanted, duck.rows(query), shape.name() + " " + format);
                }
                assertFalse(shape.columns().isEmpty());
            }
        }
    }

    private static List<@Nullable Object> asDuckGives(List<@Nullable Object> row) {
        Object[] cells = row.stream()
                .map(cell -> cell instanceof LocalDate ? cell.toString() : cell)
                .toArray();
        return Arrays.asList(cells);
    }
}
