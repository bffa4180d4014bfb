package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.TableShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats of a release. To add one: a constant here, and its writer. */
public enum Format {
    /** RFC 4180, UTF-8, LF; empty is missing, {@code |} stands between the members of a list. */
    CSV("text/csv", new CsvFormat()),
    /** An array of objects; null is missing. */
    JSON("application/json", new JsonFormat()),
    /** Apache Parquet, zstd. */
    PARQUET("application/vnd.apache.parquet", new ParquetFormat());

    /** Stands between the members of a list in CSV. */
    public static final String LIST_SEPARATOR = CsvFormat.LIST_SEPARATOR;

    private final String mediaType;
    private final TableFormat files;

    Format(String mediaType, TableFormat files) {
        this.mediaType = mediaType;
        this.files = files;
    }

    /** The media type (IANA). */
    public String mediaType() {
        return mediaType;
    }

    /** The folder of a release that holds the format, and the ending of its files. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path of a table's file within a release. */
    public String path(TableShape table) {
        return path(table.name());
    }

    /** The path of a table's file within a release, by the table's name. */
    public String path(String table) {
        return word() + "/" + table + "." + word();
    }

    /**
     * Writes a table.
     *
     * @param metadata what the file says of itself, where the format can
     */
    public void write(Table table, Map<String, String> metadata, Path file) throws IOException {
        files.write(table, metadata, file);
    }

    /**
     * Reads a table back: the rows that were written, cell by cell.
     *
     * @throws IOException if the file is not what this format writes
     */
    public List<List<@Nullable Object>> read(TableShape shape, Path file) throws IOException {
        return files.read(shape, file);
    }
}
