package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.schema.table.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A column with all that is known of it.
 *
 * @param name in snake case
 * @param type what its cells hold
 * @param required whether no cell of it is ever missing
 * @param description what it holds
 * @param words the closed vocabulary of its cells; empty where there is none
 * @param target the key that its cells, or the members of its lists, point to; else null
 */
public record DescribedColumn(
        String name,
        ColumnType type,
        boolean required,
        String description,
        List<String> words,
        @Nullable Target target) {
    /**
     * The key of a table.
     *
     * @param table the table's name
     * @param column the one column of its key
     */
    public record Target(String table, String column) {}

    /** Copies the list. */
    public DescribedColumn {
        words = List.copyOf(words);
    }

    /** Whether its cells are lists. */
    public boolean isList() {
        return type == ColumnType.TEXT_LIST;
    }
}
