package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.publisher.format.Bundle;
import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.publisher.table.TableRows;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.ColumnType;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import io.github.sourcedfigures.validator.LoadResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What SQLite and Apache POI find in the files of all tables is what was to be written. */
class BundleTest {
    private static final Map<String, String> ABOUT =
            Map.of("title", "Made & <quoted>", "version", "1.2.3", "released", "2026-01-02");

    static {
        // Apache POI's logging API would print that nobody listens to it.
        System.setProperty("log4j2.StatusLogger.level", "OFF");
    }

    private static Path release = Path.of("");
    private static List<Table> real = List.of();
    private static XSSFWorkbook workbook = new XSSFWorkbook();

    @TempDir
    private Path temp = Path.of("");

    @BeforeAll
    static void writeRelease(@TempDir Path folder) throws IOException {
        LoadResult.Valid dataset = Datasets.load(Datasets.REAL);
        release = folder.resolve("release");
        real = TableRows.of(dataset.records());
        Publisher.release(dataset, "0.1.0", release);
        workbook = new XSSFWorkbook(Files.newInputStream(release.resolve(Bundle.XLSX.path())));
    }

    @AfterAll
    static void closeWorkbook() throws IOException {
        workbook.close();
    }

    @Test
    void sqliteHoldsEveryRowOfEveryTableInOrder() throws Exception {
        Path file = release.resolve(Bundle.SQLITE.path());

        try (Sqlite sqlite = new Sqlite(file)) {
            for (Table table : real) {
                TableShape shape = table.shape();
                assertEquals(
                        shape.columns().stream().map(Column::name).toList(),
                        sqlite.names("SELECT * FROM " + shape.name()));
                List<List<@Nullable Object>> wanted =
                        table.rows().stream().map(BundleTest::asSqliteGives).toList();
                assertEquals(wanted, sqlite.rows(selection(shape)), shape.name());
            }
        }
    }

    /** All columns, lists as SQLite's own JSON functions see them. */
    private static String selection(TableShape shape) {
        List<String> columns = shape.columns().stream()
                .map(column -> column.type() == ColumnType.TEXT_LIST
                        ? "(SELECT group_concat(value, '|') FROM json_each(" + column.name() + "))"
                        : column.name())
                .toList();
        return "SELECT " + String.join(", ", columns) + " FROM " + shape.name();
    }

    private static List<@Nullable Object> asSqliteGives(List<@Nullable Object> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Object cell : row) {
            if (cell instanceof List<?> texts) {
                cells.add(String.join("|", texts.stream().map(String::valueOf).toList()));
            } else if (cell instanceof Boolean truth) {
                cells.add(truth ? BigDecimal.ONE : BigDecimal.ZERO);
            } else {
                cells.add(cell instanceof Long number ? new BigDecimal(number) : text(cell));
            }
        }
        return cells;
    }

    private static @Nullable Object text(@Nullable Object cell) {
        return cell instanceof LocalDate ? cell.toString() : cell;
    }

    @Test
    void sqliteHasTheKeysThatTheTablesHave() throws Exception {
        Path file = release.resolve(Bundle.SQLITE.path());

        try (Sqlite sqlite = new Sqlite(file)) {
            assertEquals(List.of(List.of("ok")), sqlite.rows("PRAGMA integrity_check"));
            assertEquals(List.of(), sqlite.rows("PRAGMA foreign_key_check"));
            for (TableShape shape : Tables.all()) {
                assertEquals(
                        shape.primaryKey(),
                        sqlite.column(
                                "SELECT name FROM pragma_table_info('" + shape.name() + "') WHERE pk > 0 ORDER BY pk"));
                List<String> foreign = shape.columns().stream()
                        .filter(column -> column.references() != null && column.type() != ColumnType.TEXT_LIST)
                        .map(column -> column.name() + " " + column.references())
                        .sorted()
                        .toList();
                assertEquals(
                        foreign,
                        sqlite.column("SELECT \"from\" || ' ' || \"table\" FROM pragma_foreign_key_list('"
                                + shape.name() + "') ORDER BY 1"));
            }
            assertTrue(sqlite.rows("EXPLAIN QUERY PLAN SELECT * FROM citations WHERE source_id = 'page'")
                    .toString()
                    .contains("USING INDEX citations_source_id"));
        }
    }

    @Test
    void sqliteSaysWhatItIsAndWhatItsColumnsHold() throws Exception {
        Path file = release.resolve(Bundle.SQLITE.path());

        try (Sqlite sqlite = new Sqlite(file)) {
            assertEquals(List.of("0.1.0"), sqlite.column("SELECT value FROM about WHERE name = 'version'"));
            assertEquals(List.of("CC-BY-4.0"), sqlite.column("SELECT value FROM about WHERE name = 'licence'"));
            assertTrue(sqlite.column("SELECT sql FROM sqlite_schema WHERE name = 'figures'")
                    .get(0)
                    .contains("low_included BOOLEAN, -- Whether low itself is meant"));
        }
    }

    @Test
    void everyViewHasRowsAndIsNamedInTheReadme() throws Exception {
        String readme = Files.readString(release.resolve("README.md"));

        try (Sqlite sqlite = new Sqlite(release.resolve(Bundle.SQLITE.path()))) {
            List<String> views = sqlite.column("SELECT name FROM sqlite_schema WHERE type = 'view'");
            assertEquals(10, views.size());
            for (String view : views) {
                assertTrue(!sqlite.rows("SELECT * FROM " + view + " LIMIT 1").isEmpty(), view);
                assertTrue(readme.contains("`" + view + "`"), view);
            }
        }
    }

    @Test
    void viewsLoseAndDoubleNothing() throws Exception {
        Path file = release.resolve(Bundle.SQLITE.path());

        try (Sqlite sqlite = new Sqlite(file)) {
            assertSame(sqlite, "statements", "figures WHERE status <> 'withdrawn'");
            assertSame(sqlite, "statements WHERE quote IS NOT NULL", "figures WHERE status <> 'withdrawn'");
            assertSame(sqlite, "contested_figures", "conflicts");
            assertSame(sqlite, "quotes", "citations");
            assertSame(sqlite, "claimant_series", "series");
            assertSame(sqlite, "timeline", "events WHERE status <> 'withdrawn'");
            assertSame(sqlite, "claimants", "figures, json_each(asserted_by)");
            assertSame(sqlite, "relays WHERE relayed_by_name IS NOT NULL", "citations, json_each(relays)");
            assertSame(
                    sqlite,
                    "statements WHERE contested",
                    "figures WHERE figure_id IN (SELECT figure_a FROM conflicts UNION SELECT figure_b FROM conflicts)");
        }
    }

    private static void assertSame(Sqlite sqlite, String view, String table) throws SQLException {
        assertEquals(sqlite.rows("SELECT count(*) FROM " + table), sqlite.rows("SELECT count(*) FROM " + view), view);
    }

    @Test
    void xlsxHoldsEveryRowOfEveryTableInOrder() throws Exception {
        assertEquals("about", workbook.getSheetName(0));
        for (Table table : real) {
            XSSFSheet sheet = workbook.getSheet(table.shape().name());
            assertEquals(table.rows().size(), sheet.getLastRowNum(), sheet.getSheetName());
            assertEquals(table.shape().columns().stream().map(Column::name).toList(), headers(sheet.getRow(0)));
            for (int i = 0; i < table.rows().size(); i++) {
                assertEquals(
                        table.rows().get(i),
                        cells(sheet.getRow(i + 1), table.shape()),
                        sheet.getSheetName() + " " + (i + 2));
            }
        }
    }

    private static List<String> headers(Row row) {
        List<String> names = new ArrayList<>();
        row.forEach(cell -> names.add(cell.getStringCellValue()));
        return names;
    }

    /** A row as POI reads it: a date is a number in a date's format, a text is a string whatever it looks like. */
    private static List<@Nullable Object> cells(Row row, TableShape shape) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (int i = 0; i < shape.columns().size(); i++) {
            Cell cell = row.getCell(i);
            cells.add(cell == null ? null : cell(cell, shape.columns().get(i).type()));
        }
        return cells;
    }

    private static Object cell(Cell cell, ColumnType type) {
        return switch (type) {
            case TEXT -> cell.getStringCellValue();
            case INTEGER -> (long) cell.getNumericCellValue();
            case DECIMAL -> plain(cell.getNumericCellValue());
            case BOOLEAN -> cell.getBooleanCellValue();
            case DATE -> {
                assertTrue(DateUtil.isCellDateFormatted(cell), cell.getAddress().toString());
                yield cell.getLocalDateTimeCellValue().toLocalDate();
            }
            case TEXT_LIST -> List.of(cell.getStringCellValue().split("\\|", -1));
        };
    }

    private static BigDecimal plain(double number) {
        return new BigDecimal(
                new BigDecimal(String.valueOf(number)).stripTrailingZeros().toPlainString());
    }

    @Test
    void everySheetHasAFrozenFilteredHeaderAndWideEnoughColumns() throws Exception {
        for (TableShape shape : Tables.all()) {
            XSSFSheet sheet = workbook.getSheet(shape.name());
            PaneInformation pane = sheet.getPaneInformation();
            assertTrue(pane.isFreezePane() && pane.getHorizontalSplitPosition() == 1, shape.name());
            assertTrue(sheet.getCTWorksheet().getAutoFilter().getRef().startsWith("A1:"), shape.name());
            assertTrue(sheet.getColumnWidth(0) > 8 * 256, shape.name());
            assertTrue(sheet.getRow(0).getCell(0).getCellStyle().getFont().getBold(), shape.name());
        }
        XSSFSheet figures = workbook.getSheet("figures");
        assertEquals(
                "2026-11-20",
                new DataFormatter().formatCellValue(figures.getRow(1).getCell(Tables.FIGURES.indexOf("published"))));
    }

    @Test
    void theCoverSaysWhatTheWorkbookIsAndWhatFollows() throws Exception {
        StringBuilder cover = new StringBuilder();
        DataFormatter texts = new DataFormatter();
        for (Row row : workbook.getSheetAt(0)) {
            row.forEach(cell -> cover.append(texts.formatCellValue(cell)).append('\t'));
            cover.append('\n');
        }
        assertTrue(cover.toString().startsWith("Sourced Figures"), cover::toString);
        assertTrue(cover.toString().contains("version\t0.1.0\t\n"), cover::toString);
        assertTrue(cover.toString().contains("licence\tCC-BY-4.0\t\n"), cover::toString);
        assertTrue(
                cover.toString().contains("figures\t" + real.get(0).rows().size() + "\tOne row per figure"),
                cover::toString);
        assertEquals(
                "2026-11-20T00:00:00Z",
                workbook.getProperties()
                        .getCoreProperties()
                        .getCreated()
                        .toInstant()
                        .toString());
    }

    /** Excel repairs or refuses what breaks the schemas of ECMA-376; POI brings these compiled. */
    @Test
    void theWorkbookAndItsSheetsAreValid() throws Exception {
        assertEquals(List.of(), faults(workbook.getCTWorkbook()));
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            assertEquals(List.of(), faults(workbook.getSheetAt(i).getCTWorksheet()), workbook.getSheetName(i));
        }
    }

    private static List<XmlError> faults(XmlObject part) {
        List<XmlError> faults = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(faults));
        return faults;
    }

    @Test
    void textThatLooksLikeAFormulaOrAnEscapeStaysText() throws Exception {
        List<String> texts = List.of(
                "=HYPERLINK(\"https://example.org\")",
                "+1",
                "@SUM(1)",
                "2024-03",
                "007",
                "_x0041_",
                "a\tb\nc\r\nd",
                "\u0001",
                "<b>&amp;</b>",
                " padded ",
                "탄약 💣",
                "TRUE");
        List<Table> tables =
                tables(Tables.UNITS, texts.stream().map(text -> unit(text)).toList());

        Path file = write(Bundle.XLSX, tables);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = workbook.getSheet("units").getRow(i + 1).getCell(1);
                assertEquals(CellType.STRING, cell.getCellType(), texts.get(i));
                assertEquals("@", cell.getCellStyle().getDataFormatString());
                assertEquals(texts.get(i), cell.getRichStringCellValue().getString());
            }
        }
        assertEquals(rows(tables, Tables.UNITS), Bundle.XLSX.read(Tables.UNITS, file));
    }

    @ParameterizedTest
    @EnumSource
    void decimalsAreExactHoweverLong(Bundle bundle) throws Exception {
        List<BigDecimal> numbers = decimals(
                "0",
                "43",
                "0.125",
                "-0.1",
                "999999999999999",
                "0.333333333",
                "123456789012345.5",
                "9007199254740993",
                "99999999999999999999999999999.999999999",
                "10000000000000000000000000000",
                "2200000000000.1");
        List<Table> tables = tables(
                Tables.RELATIONS,
                numbers.stream()
                        .map(number -> {
                            List<@Nullable Object> row = empty(Tables.RELATIONS);
                            row.set(Tables.RELATIONS.indexOf("record_id"), "f" + number);
                            row.set(Tables.RELATIONS.indexOf("factor_low"), number);
                            return row;
                        })
                        .toList());

        Path file = write(bundle, tables);

        assertEquals(rows(tables, Tables.RELATIONS), bundle.read(Tables.RELATIONS, file));
    }

    @Test
    void numbersThatADoubleChangesAreDigitsInSqliteAndTextInXlsx() throws Exception {
        List<@Nullable Object> row = empty(Tables.RELATIONS);
        row.set(Tables.RELATIONS.indexOf("factor_low"), new BigDecimal("123456789012345.67"));
        row.set(Tables.RELATIONS.indexOf("factor_high"), new BigDecimal("12345678901234.5"));
        List<Table> tables = tables(Tables.RELATIONS, List.of(row));

        Path sqlite = write(Bundle.SQLITE, tables);
        Path xlsx = write(Bundle.XLSX, tables);

        try (Sqlite database = new Sqlite(sqlite)) {
            assertEquals(
                    List.of(List.of("blob", "123456789012345.67", "real", new BigDecimal("12345678901234.5"))),
                    database.rows(
                            "SELECT typeof(factor_low), CAST(factor_low AS TEXT), typeof(factor_high), factor_high"
                                    + " FROM relations"));
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(xlsx))) {
            Row cells = workbook.getSheet("relations").getRow(1);
            assertEquals(
                    "123456789012345.67",
                    cells.getCell(Tables.RELATIONS.indexOf("factor_low")).getStringCellValue());
            assertEquals(
                    12345678901234.5,
                    cells.getCell(Tables.RELATIONS.indexOf("factor_high")).getNumericCellValue());
        }
    }

    @Test
    void daysThatExcelCountsWronglyAreText() throws Exception {
        List<@Nullable Object> early = empty(Tables.PARTIES);
        early.set(Tables.PARTIES.indexOf("withdrawn_on"), LocalDate.of(1900, 2, 28));
        List<@Nullable Object> late = empty(Tables.PARTIES);
        late.set(Tables.PARTIES.indexOf("withdrawn_on"), LocalDate.of(1900, 3, 1));
        List<Table> tables = tables(Tables.PARTIES, List.of(early, late));

        Path file = write(Bundle.XLSX, tables);

        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            int column = Tables.PARTIES.indexOf("withdrawn_on");
            XSSFSheet sheet = workbook.getSheet("parties");
            assertEquals("1900-02-28", sheet.getRow(1).getCell(column).getStringCellValue());
            assertEquals(
                    LocalDateTime.of(1900, 3, 1, 0, 0),
                    sheet.getRow(2).getCell(column).getLocalDateTimeCellValue());
        }
        assertEquals(rows(tables, Tables.PARTIES), Bundle.XLSX.read(Tables.PARTIES, file));
    }

    @Test
    void aTextThatNoCellHoldsIsRefusedAndNotCut() throws Exception {
        List<Table> fits = tables(Tables.UNITS, List.of(unit("x".repeat(32_767))));
        List<Table> tooLong = tables(Tables.UNITS, List.of(unit("x".repeat(32_768))));

        assertEquals(rows(fits, Tables.UNITS), Bundle.XLSX.read(Tables.UNITS, write(Bundle.XLSX, fits)));
        IOException refused = assertThrows(IOException.class, () -> write(Bundle.XLSX, tooLong));

        assertEquals(
                "a text of the column name of the table units has 32768 characters, and a cell of Excel holds at most"
                        + " 32767",
                refused.getMessage());
    }

    @Test
    void aDanglingKeyIsRefused() {
        List<@Nullable Object> row = empty(Tables.SERIES);
        row.set(Tables.SERIES.indexOf("figure_id"), "nowhere");

        IOException refused =
                assertThrows(IOException.class, () -> write(Bundle.SQLITE, tables(Tables.SERIES, List.of(row))));

        assertTrue(
                String.valueOf(refused.getMessage()).contains("a row of series points to none of "), refused::toString);
    }

    @ParameterizedTest
    @EnumSource
    void theSameTablesGiveTheSameBytes(Bundle bundle) throws Exception {
        List<Table> tables = tables(Tables.UNITS, List.of(unit("crate")));

        assertEquals(-1, Files.mismatch(write(bundle, tables), write(bundle, tables)));
    }

    @Test
    void theWorkbookHoldsNoTimeAndNothingThatAnotherZlibWouldPackOtherwise() throws Exception {
        try (ZipFile zip = new ZipFile(release.resolve(Bundle.XLSX.path()).toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                assertEquals(LocalDateTime.of(1980, 2, 1, 0, 0), entry.getTimeLocal(), entry.getName());
                assertEquals(ZipEntry.STORED, entry.getMethod(), entry.getName());
            }
            assertEquals(17, zip.size());
        }
    }

    private Path write(Bundle bundle, List<Table> tables) throws IOException {
        Path file = Files.createTempFile(temp, "bundle", "." + bundle.word());
        bundle.write(tables, ABOUT, file);
        return file;
    }

    /** All tables, one of them with rows. */
    private static List<Table> tables(TableShape shape, List<List<@Nullable Object>> rows) {
        return Tables.all().stream()
                .map(other -> new Table(other, other.equals(shape) ? rows : List.of()))
                .toList();
    }

    private static List<List<@Nullable Object>> rows(List<Table> tables, TableShape shape) {
        return tables.get(Tables.all().indexOf(shape)).rows();
    }

    private static List<@Nullable Object> unit(String name) {
        List<@Nullable Object> row = empty(Tables.UNITS);
        row.set(1, name);
        return row;
    }

    private static List<BigDecimal> decimals(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }

    /** A row with the least that its table asks for. */
    private static List<@Nullable Object> empty(TableShape shape) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Column column : shape.columns()) {
            row.add(column.required() ? least(column) : null);
        }
        return row;
    }

    private static Object least(Column column) {
        return switch (column.type()) {
            case TEXT -> column.name();
            case INTEGER -> 1L;
            case DECIMAL -> BigDecimal.ONE;
            case BOOLEAN -> true;
            case DATE -> LocalDate.of(2026, 1, 1);
            case TEXT_LIST -> List.of("crate", "box");
        };
    }
}
