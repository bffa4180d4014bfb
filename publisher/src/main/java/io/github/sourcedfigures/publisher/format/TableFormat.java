package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.TableShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes tables to files of one format and reads them back. Same table, same bytes. */
interface TableFormat {
    void write(Table table, Map<String, String> metadata, Path file) throws IOException;

    List<List<@Nullable Object>> read(TableShape shape, Path file) throws IOException;
}
