package io.github.sourcedfigures.schema.table;

import java.util.List;

/**
 * A table of a release.
 *
 * @param name in snake case; the stem of its files
 * @param description what a row is
 * @param schema the {@code $id} and, after {@code #}, the pointer of the schema that describes the columns' properties;
 *     empty where all columns are computed
 * @param primaryKey the columns that tell rows apart
 * @param columns in order
 */
public record TableShape(
        String name, String description, String schema, List<String> primaryKey, List<Column> columns) {
    /** Copies the lists. */
    public TableShape {
        primaryKey = List.copyOf(primaryKey);
        columns = List.copyOf(columns);
    }

    /**
     * {@return the position of a column}
     *
     * @param column the name of the column
     */
    public int indexOf(String column) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        throw new IllegalArgumentException("table " + name + " has no column " + column);
    }
}
