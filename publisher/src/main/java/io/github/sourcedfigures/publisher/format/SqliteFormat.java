package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.document.SchemaDescriptions;
import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.ColumnType;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConnection;

/**
 * A SQLite database, made and read in memory, so that nothing but the finished file is ever on disk. Whole numbers are
 * INTEGER, other decimals REAL where a double gives them back, else their digits as a BLOB, which no affinity touches
 * (sqlite.org/datatype3.html §3); dates are ISO 8601, lists are JSON arrays.
 */
final class SqliteFormat implements TablesFormat {
    private static final String VIEWS = "views.sql";
    private static final int BITS_OF_INTEGER = 63;

    private static final Map<String, String> CONVENTIONS = conventions();

    private static Map<String, String> conventions() {
        Map<String, String> conventions = new LinkedHashMap<>();
        conventions.put("missing", "NULL; a list without members is missing");
        conventions.put(
                "decimals",
                "INTEGER where whole, else REAL, which gives every number of up to 15 digits back; a longer one is a"
                        + " BLOB of its digits, exact: CAST(low AS TEXT)");
        conventions.put("booleans", "1 and 0");
        conventions.put("dates", "text: full dates as YYYY-MM-DD, partial ones as EDTF (2024-03, 2024-03/2024-11)");
        conventions.put("lists", "text: a JSON array; json_each(asserted_by) has one row per member");
        conventions.put("columns", "what each holds stands beside it in the table's definition: .schema figures");
        return conventions;
    }

    @Override
    public void write(List<Table> tables, Map<String, String> about, Path file) throws IOException {
        try (SQLiteConnection database = open()) {
            execute(database, "PRAGMA page_size = 4096", "PRAGMA encoding = 'UTF-8'", "BEGIN");
            SchemaDescriptions descriptions = new SchemaDescriptions();
            for (Table table : tables) {
                execute(database, definition(table.shape(), descriptions));
                insert(database, table);
                execute(database, indexes(table.shape()));
            }
            Map<String, String> all = new LinkedHashMap<>(about);
            all.putAll(CONVENTIONS);
            writeAbout(database, all);
            execute(database, views());
            execute(database, "COMMIT");
            refuseDanglingKeys(database);
            execute(database, "VACUUM");
            Files.write(file, database.serialize("main"));
        } catch (SQLException failed) {
            throw new IOException(file + " cannot be written as SQLite: " + failed.getMessage(), failed);
        }
    }

    private static SQLiteConnection open() throws IOException {
        try {
            return (SQLiteConnection) DriverManager.getConnection("jdbc:sqlite::memory:");
        } catch (SQLException noDriver) {
            throw new IOException(
                    "a release holds a SQLite database, and its driver does not start (" + noDriver.getMessage()
                            + "); put org.xerial:sqlite-jdbc on the class path, or use the publisher's command-line"
                            + " jar, which has it",
                    noDriver);
        }
    }

    private static void execute(Connection database, String... statements) throws SQLException {
        try (Statement statement = database.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** The table with what its columns hold beside them: SQLite keeps the comments. */
    private static String definition(TableShape shape, SchemaDescriptions descriptions) {
        StringBuilder sql =
                new StringBuilder("CREATE TABLE ").append(shape.name()).append(" ( -- ");
        sql.append(oneLine(shape.description())).append('\n');
        for (Column column : shape.columns()) {
            sql.append("  ").append(column.name()).append(' ').append(type(column.type()));
            sql.append(column.required() ? " NOT NULL, -- " : ", -- ");
            sql.append(oneLine(descriptions.of(shape, column))).append('\n');
        }
        for (Column column : shape.columns()) {
            if (pointsIntoTable(column)) {
                sql.append("  FOREIGN KEY (").append(column.name()).append(") REFERENCES ");
                sql.append(column.references()).append(",\n");
            }
        }
        sql.append("  PRIMARY KEY (").append(String.join(", ", shape.primaryKey()));
        return sql.append(")\n)").toString();
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static boolean pointsIntoTable(Column column) {
        return column.references() != null && column.type() != ColumnType.TEXT_LIST;
    }

    private static String type(ColumnType type) {
        return switch (type) {
            case TEXT, TEXT_LIST -> "TEXT";
            case INTEGER -> "INTEGER";
            case DECIMAL -> "DECIMAL(38,9)";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
        };
    }

    private static void insert(Connection database, Table table) throws SQLException {
        String places =
                String.join(", ", Collections.nCopies(table.shape().columns().size(), "?"));
        try (PreparedStatement insert =
                database.prepareStatement("INSERT INTO " + table.shape().name() + " VALUES (" + places + ")")) {
            for (List<@Nullable Object> row : table.rows()) {
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, stored(row.get(i)));
                }
                insert.executeUpdate();
            }
        }
    }

    private static @Nullable Object stored(@Nullable Object cell) {
        if (cell instanceof BigDecimal number) {
            return stored(number);
        }
        if (cell instanceof Boolean truth) {
            return truth ? 1L : 0L;
        }
        if (cell instanceof List<?> texts) {
            return JsonText.line(texts);
        }
        return cell instanceof LocalDate ? cell.toString() : cell;
    }

    private static Object stored(BigDecimal number) {
        if (number.scale() == 0 && number.unscaledValue().bitLength() <= BITS_OF_INTEGER) {
            return number.longValueExact();
        }
        return SignificantDigits.fitDouble(number)
                ? (Object) number.doubleValue()
                : number.toPlainString().getBytes(StandardCharsets.US_ASCII);
    }

    /** One index per column that tables are joined by and that no key begins with. */
    private static String[] indexes(TableShape shape) {
        return shape.columns().stream()
                .filter(column -> pointsIntoTable(column) || isRecord(column))
                .map(Column::name)
                .filter(column -> !column.equals(shape.primaryKey().get(0)))
                .map(column ->
                        "CREATE INDEX " + shape.name() + "_" + column + " ON " + shape.name() + " (" + column + ")")
                .toArray(String[]::new);
    }

    /** Whether a column names a figure or event, which no foreign key can say. */
    private static boolean isRecord(Column column) {
        return column.name().equals("record_id") || column.name().equals("target_id");
    }

    private static void writeAbout(Connection database, Map<String, String> about) throws SQLException {
        execute(
                database,
                "CREATE TABLE about ( -- What the release is, and how this file keeps its values.\n"
                        + "  name TEXT NOT NULL PRIMARY KEY,\n  value TEXT NOT NULL\n)");
        try (PreparedStatement insert = database.prepareStatement("INSERT INTO about VALUES (?, ?)")) {
            for (Map.Entry<String, String> entry : about.entrySet()) {
                insert.setString(1, entry.getKey());
                insert.setString(2, entry.getValue());
                insert.executeUpdate();
            }
        }
    }

    private static String[] views() throws IOException {
        try (InputStream in = SqliteFormat.class.getResourceAsStream(VIEWS)) {
            if (in == null) {
                throw new IOException("the publisher lacks its " + VIEWS);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            // Each statement ends its line with a semicolon; the last one leaves nothing behind it.
            return text.strip().replaceFirst(";$", "").split(";\\n", -1);
        }
    }

    private static void refuseDanglingKeys(Connection database) throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet dangling = statement.executeQuery("PRAGMA foreign_key_check")) {
            if (dangling.next()) {
                throw new SQLException("a row of " + dangling.getString("table") + " points to none of "
                        + dangling.getString("parent"));
            }
        }
    }

    @Override
    public List<List<@Nullable Object>> read(TableShape shape, Path file) throws IOException {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        try (SQLiteConnection database = open()) {
            database.deserialize("main", Files.readAllBytes(file));
            try (Statement statement = database.createStatement();
                    ResultSet result = statement.executeQuery("SELECT * FROM " + shape.name() + " ORDER BY rowid")) {
                refuseOtherColumns(shape, result, file);
                while (result.next()) {
                    List<@Nullable Object> row = new ArrayList<>();
                    for (Column column : shape.columns()) {
                        Object value = result.getObject(column.name());
                        row.add(value == null ? null : cell(column, value));
                    }
                    rows.add(row);
                }
            }
        } catch (SQLException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
        return rows;
    }

    private static void refuseOtherColumns(TableShape shape, ResultSet result, Path file)
            throws SQLException, IOException {
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
            names.add(result.getMetaData().getColumnName(i));
        }
        if (!names.equals(shape.columns().stream().map(Column::name).toList())) {
            throw new IOException(file + " does not have the columns of the table " + shape.name());
        }
    }

    private static Object cell(Column column, Object value) {
        return switch (column.type()) {
            case TEXT -> value;
            case INTEGER -> ((Number) value).longValue();
            case DECIMAL -> decimal(value);
            case BOOLEAN -> ((Number) value).intValue() == 1;
            case DATE -> LocalDate.parse(value.toString());
            case TEXT_LIST -> texts(value.toString());
        };
    }

    private static BigDecimal decimal(Object value) {
        if (value instanceof byte[] digits) {
            return new BigDecimal(new String(digits, StandardCharsets.US_ASCII));
        }
        return value instanceof Double number
                ? SignificantDigits.of(number)
                : BigDecimal.valueOf(((Number) value).longValue());
    }

    private static Object texts(String json) {
        Object texts = JsonText.read("a list", json);
        if (texts instanceof List<?>) {
            return texts;
        }
        throw new IllegalArgumentException(json + " is not a list");
    }
}
