package io.github.sourcedfigures.publisher.format;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.table.TableShape;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files of a release that hold all tables at once. To add one: a constant here, and its writer. */
public enum Bundle {
    /** A SQLite database with keys, indexes, views and a table {@code about}. */
    SQLITE(
            "application/vnd.sqlite3",
            "All tables as one SQLite database, with keys, indexes, and views for the common questions.",
            new SqliteFormat()),
    /** An Excel workbook (ECMA-376) with a sheet per table after a cover. */
    XLSX(
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "All tables as one workbook: a cover, then one sheet per table.",
            new XlsxFormat());

    private static final String STEM = "sourced-figures";

    private final String mediaType;
    private final String description;
    private final TablesFormat file;

    Bundle(String mediaType, String description, TablesFormat file) {
        this.mediaType = mediaType;
        this.description = description;
        this.file = file;
    }

    /** The media type (IANA). */
    public String mediaType() {
        return mediaType;
    }

    /** What the file is, in a sentence. */
    public String description() {
        return description;
    }

    /** The ending of the file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The path of the file within a release. */
    public String path() {
        return STEM + "." + word();
    }

    /**
     * Writes all tables.
     *
     * @param about what the file says of the release, in order
     * @throws IOException if it cannot be written, or the format cannot hold the tables as they are
     */
    public void write(List<Table> tables, Map<String, String> about, Path path) throws IOException {
        file.write(tables, about, path);
    }

    /**
     * Reads a table back: the rows that were written, cell by cell.
     *
     * @throws IOException if the file is not what this format writes
     */
    public List<List<@Nullable Object>> read(TableShape shape, Path path) throws IOException {
        return file.read(shape, path);
    }
}
