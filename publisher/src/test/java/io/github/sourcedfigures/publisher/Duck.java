package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.ColumnType;
import io.github.sourcedfigures.schema.table.TableShape;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** DuckDB: the reader of releases that nobody here wrote. */
final class Duck implements AutoCloseable {
    private final Connection connection;

    Duck() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
    }

    /** The rows of a query; decimals without trailing zeros, lists as lists, dates as text. */
    List<List<@Nullable Object>> rows(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<List<@Nullable Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.add(plain(result.getObject(i)));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static @Nullable Object plain(@Nullable Object value) throws SQLException {
        if (value instanceof BigDecimal number) {
            return new BigDecimal(number.stripTrailingZeros().toPlainString());
        }
        if (value instanceof java.sql.Array array) {
            return Arrays.asList((Object[]) array.getArray());
        }
        return value instanceof java.time.LocalDate || value instanceof java.sql.Date ? value.toString() : value;
    }

    /** The names of a query's columns. */
    List<String> names(String sql) throws SQLException {
        return rows("DESCRIBE " + sql).stream()
                .map(row -> String.valueOf(row.get(0)))
                .toList();
    }

    /** The names and types of a query's columns, as DuckDB sees them. */
    List<String> types(String sql) throws SQLException {
        return rows("DESCRIBE " + sql).stream()
                .map(row -> row.get(0) + " " + row.get(1))
                .toList();
    }

    /** The query that reads a table's file with the types that the release promises. */
    static String query(Path release, Format format, TableShape table) {
        String file = release.resolve(format.path(table)).toString();
        return switch (format) {
            case PARQUET -> "SELECT * FROM read_parquet('" + file + "')";
            case JSON ->
                "SELECT * FROM read_json('" + file + "', format = 'array', columns = {" + columns(table, Duck::type)
                        + "})";
            case CSV ->
                "SELECT " + table.columns().stream().map(Duck::csvColumn).collect(Collectors.joining(", "))
                        + " FROM read_csv('" + file
                        + "', header = true, auto_detect = false, delim = ',', quote = '\"',"
                        + " escape = '\"', nullstr = '', columns = {"
                        + columns(table, column -> column.type() == ColumnType.TEXT_LIST ? "VARCHAR" : type(column))
                        + "})";
        };
    }

    private static String columns(TableShape table, java.util.function.Function<Column, String> type) {
        return table.columns().stream()
                .map(column -> "'" + column.name() + "': '" + type.apply(column) + "'")
                .collect(Collectors.joining(", "));
    }

    private static String csvColumn(Column column) {
        String name = '"' + column.name() + '"';
        return column.type() == ColumnType.TEXT_LIST ? "string_split(" + name + ", '|') AS " + name : name;
    }

    static String type(Column column) {
        return switch (column.type()) {
            case TEXT -> "VARCHAR";
            case INTEGER -> "BIGINT";
            case DECIMAL -> "DECIMAL(38,9)";
            case BOOLEAN -> "BOOLEAN";
            case DATE -> "DATE";
            case TEXT_LIST -> "VARCHAR[]";
        };
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
