package io.github.sourcedfigures.publisher.table;

import io.github.sourcedfigures.schema.table.TableShape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table with its rows.
 *
 * <p>A cell is null where nothing is known, else by the column's type: {@link String}, {@link Long}, {@link
 * java.math.BigDecimal} (plain, without trailing zeros), {@link Boolean}, {@link java.time.LocalDate}, or a non-empty
 * list of strings.
 *
 * @param shape name and columns
 * @param rows in order; each has one cell per column
 */
public record Table(TableShape shape, List<List<@Nullable Object>> rows) {
    /** Checks that every row has a cell for every column, and that no required one is missing. */
    public Table {
        List<List<@Nullable Object>> copy = new ArrayList<>(rows.size());
        for (List<@Nullable Object> row : rows) {
            check(shape, row);
            copy.add(Collections.unmodifiableList(new ArrayList<>(row)));
        }
        rows = Collections.unmodifiableList(copy);
    }

    private static void check(TableShape shape, List<@Nullable Object> row) {
        if (row.size() != shape.columns().size()) {
            throw new IllegalArgumentException("table " + shape.name() + ": a row has " + row.size() + " cells, not "
                    + shape.columns().size());
        }
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) == null && shape.columns().get(i).required()) {
                throw new IllegalArgumentException("table " + shape.name() + ": "
                        + shape.columns().get(i).name() + " is missing in the row of " + row.get(0));
            }
        }
    }
}
