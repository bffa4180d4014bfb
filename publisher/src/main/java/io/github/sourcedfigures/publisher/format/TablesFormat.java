package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.TableShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes all tables to one file and reads each of them back. Same tables, same bytes. */
interface TablesFormat {
    void write(List<Table> tables, Map<String, String> about, Path file) throws IOException;

    List<List<@Nullable Object>> read(TableShape shape, Path file) throws IOException;
}
