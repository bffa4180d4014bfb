package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.document.JsonFile;
import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.TableShape;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON: an array with one object per row, every column in every object, null where it is missing. */
final class JsonFormat implements TableFormat {
    @Override
    public void write(Table table, Map<String, String> metadata, Path file) throws IOException {
        List<Map<String, @Nullable Object>> objects = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            for (int i = 0; i < row.size(); i++) {
                object.put(table.shape().columns().get(i).name(), row.get(i));
            }
            objects.add(object);
        }
        JsonFile.write(objects, file);
    }

    @Override
    public List<List<@Nullable Object>> read(TableShape shape, Path file) throws IOException {
        if (!(JsonFile.read(file) instanceof List<?> objects)) {
            throw new IOException(file + " is not an array of objects");
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Object element : objects) {
            if (!(element instanceof Map<?, ?> object)
                    || !List.copyOf(object.keySet())
                            .equals(shape.columns().stream().map(Column::name).toList())) {
                throw new IOException(file + " has an object without the columns of the table " + shape.name());
            }
            List<@Nullable Object> row = new ArrayList<>();
            for (Column column : shape.columns()) {
                row.add(cell(column, object.get(column.name())));
            }
            rows.add(row);
        }
        return rows;
    }

    private static @Nullable Object cell(Column column, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        return switch (column.type()) {
            case TEXT, BOOLEAN, DECIMAL, TEXT_LIST -> value;
            case INTEGER -> ((BigDecimal) value).longValueExact();
            case DATE -> LocalDate.parse(value.toString());
        };
    }
}
