package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.publisher.document.SchemaDescriptions;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import java.util.List;

/**
 * A table with all that is known of it, whatever its format.
 *
 * @param name in snake case
 * @param description what a row is
 * @param primaryKey the columns that tell rows apart
 * @param columns in order
 */
public record DescribedTable(String name, String description, List<String> primaryKey, List<DescribedColumn> columns) {
    /** Copies the lists. */
    public DescribedTable {
        primaryKey = List.copyOf(primaryKey);
        columns = List.copyOf(columns);
    }

    /** All tables, in the order in which a release lists them. */
    static List<DescribedTable> all() {
        SchemaDescriptions descriptions = new SchemaDescriptions();
        return Tables.all().stream().map(shape -> of(shape, descriptions)).toList();
    }

    private static DescribedTable of(TableShape shape, SchemaDescriptions descriptions) {
        return new DescribedTable(
                shape.name(),
                shape.description(),
                shape.primaryKey(),
                shape.columns().stream()
                        .map(column -> of(shape, column, descriptions))
                        .toList());
    }

    private static DescribedColumn of(TableShape shape, Column column, SchemaDescriptions descriptions) {
        String table = column.references();
        return new DescribedColumn(
                column.name(),
                column.type(),
                column.required(),
                descriptions.of(shape, column),
                descriptions.words(shape, column),
                table == null ? null : new DescribedColumn.Target(table, keyOf(table)));
    }

    private static String keyOf(String table) {
        return Tables.all().stream()
                .filter(shape -> shape.name().equals(table))
                .map(shape -> shape.columns().get(0).name())
                .findFirst()
                .orElseThrow();
    }
}
