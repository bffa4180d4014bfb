package io.github.sourcedfigures.publisher;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQLite, opened as an analyst opens it: the file itself, for reading. */
final class Sqlite implements AutoCloseable {
    private final Connection connection;

    Sqlite(Path file) throws SQLException {
        connection = DriverManager.getConnection("jdbc:sqlite:file:" + file + "?mode=ro");
    }

    /** The rows of a query; numbers as plain decimals. */
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

    private static @Nullable Object plain(@Nullable Object value) {
        return value instanceof Number
                ? new BigDecimal(
                        new BigDecimal(value.toString()).stripTrailingZeros().toPlainString())
                : value;
    }

    /** The texts of a query's first column. */
    List<String> column(String sql) throws SQLException {
        return rows(sql).stream().map(row -> String.valueOf(row.get(0))).toList();
    }

    /** The names of a query's columns. */
    List<String> names(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> names = new ArrayList<>();
            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                names.add(result.getMetaData().getColumnName(i));
            }
            return names;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
