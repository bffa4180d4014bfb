package io.github.sourcedfigures.publisher.table;

import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row under construction: computed cells are set by name, the others come from the record's tree by pointer. */
final class Row {
    private final TableShape shape;
    private final Map<String, Object> tree;
    private final Map<String, Object> computed = new HashMap<>();

    /**
     * Starts a row.
     *
     * @param tree the record or part that the columns' pointers point into
     */
    Row(TableShape shape, Map<String, Object> tree) {
        this.shape = shape;
        this.tree = tree;
    }

    /** Sets a cell; null leaves it to the column's pointer, if it has one. */
    Row set(String column, @Nullable Object value) {
        shape.indexOf(column); // Fails for a column that is not there.
        if (value != null) {
            computed.put(column, value);
        }
        return this;
    }

    List<@Nullable Object> cells() {
        List<@Nullable Object> cells = new ArrayList<>(shape.columns().size());
        for (Column column : shape.columns()) {
            Object value = computed.get(column.name());
            if (value == null && column.pointer() != null) {
                value = at(column.pointer());
            }
            cells.add(value == null ? null : cell(column, value));
        }
        return cells;
    }

    private @Nullable Object at(String pointer) {
        Object value = tree;
        for (String name : pointer.substring(1).split("/", -1)) {
            value = value instanceof Map<?, ?> members ? members.get(name) : null;
        }
        return value;
    }

    private static @Nullable Object cell(Column column, Object value) {
        return switch (column.type()) {
            case TEXT -> value.toString();
            case INTEGER -> value instanceof BigDecimal number ? number.longValueExact() : ((Number) value).longValue();
            case DECIMAL -> plain((BigDecimal) value);
            case BOOLEAN -> value;
            case DATE -> value instanceof LocalDate date ? date : LocalDate.parse(value.toString());
            case TEXT_LIST -> {
                List<String> texts =
                        ((List<?>) value).stream().map(Object::toString).toList();
                // A list without members is what is missing, in every format alike.
                yield texts.isEmpty() ? null : texts;
            }
        };
    }

    /** Without trailing zeros and without exponent, so that one number has one form in every format. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
