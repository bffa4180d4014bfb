package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.publisher.format.Format;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code datapackage.json}: Data Package v2 (datapackage.org). One resource per data file with its bytes and its hash, and
 * with a Table Schema where it holds a table; the sources stand as the package's.
 */
public final class DataPackage {
    /** Where it stands in a release. */
    public static final String FILE = "datapackage.json";

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private DataPackage() {}

    /** The descriptor as a tree. */
    public static Map<String, Object> of(DatasetDescription dataset) {
        List<Map<String, Object>> sources = dataset.sources().stream()
                .map(source -> Members.of("title", source.title(), "path", source.url()))
                .filter(source -> !source.isEmpty())
                .toList();
        return Members.of(
                "$schema",
                PROFILE,
                "name",
                dataset.name(),
                "title",
                dataset.title(),
                "description",
                dataset.description(),
                "version",
                dataset.version(),
                "created",
                dataset.released() + "T00:00:00Z",
                "licenses",
                List.of(Members.of("name", dataset.licence(), "path", "LICENSE")),
                "contributors",
                List.of(Members.of("title", dataset.creator(), "roles", List.of("creator"))),
                "sources",
                sources.isEmpty() ? null : sources,
                "resources",
                dataset.files().stream().map(file -> resource(dataset, file)).toList());
    }

    private static Map<String, Object> resource(DatasetDescription dataset, DescribedFile file) {
        DescribedFile.TableFile table = file.table();
        return Members.of(
                "name",
                file.name(),
                "path",
                file.path(),
                "description",
                file.description(),
                "bytes",
                file.facts().bytes(),
                "hash",
                "sha256:" + file.facts().sha256(),
                "type",
                table == null ? null : "table",
                "format",
                file.format(),
                "mediatype",
                file.mediaType(),
                "encoding",
                isText(file) ? "utf-8" : null,
                // Table Dialect expects CRLF unless told otherwise.
                "dialect",
                isCsv(table) ? Map.of("lineTerminator", "\n") : null,
                "schema",
                table == null ? null : schema(dataset, file, table));
    }

    private static boolean isText(DescribedFile file) {
        return file.mediaType().startsWith("text/")
                || file.mediaType().endsWith("json")
                || file.mediaType().endsWith("bibtex");
    }

    private static boolean isCsv(DescribedFile.@Nullable TableFile table) {
        return table != null && table.format() == Format.CSV;
    }

    private static Map<String, Object> schema(
            DatasetDescription dataset, DescribedFile file, DescribedFile.TableFile table) {
        List<Map<String, Object>> foreignKeys = new ArrayList<>();
        for (DescribedColumn column : table.shape().columns()) {
            DescribedColumn.Target target = column.target();
            // Data Package has no foreign keys for the members of lists.
            if (target != null && !column.isList()) {
                foreignKeys.add(foreignKey(dataset, file, table, column, target));
            }
        }
        return Members.of(
                "fields",
                table.shape().columns().stream()
                        .map(column -> field(table.format(), column))
                        .toList(),
                "primaryKey",
                table.shape().primaryKey(),
                "foreignKeys",
                foreignKeys.isEmpty() ? null : foreignKeys,
                "missingValues",
                isCsv(table) ? List.of("") : null);
    }

    private static Map<String, Object> foreignKey(
            DatasetDescription dataset,
            DescribedFile file,
            DescribedFile.TableFile table,
            DescribedColumn column,
            DescribedColumn.Target target) {
        String resource = dataset.files().stream()
                .filter(other -> other.table() != null
                        && other.table().format() == table.format()
                        && other.table().shape().name().equals(target.table()))
                .map(DescribedFile::name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the release lacks the table " + target.table()));
        return Members.of(
                "fields",
                List.of(column.name()),
                "reference",
                Members.of(
                        // A table that points into itself does not name itself.
                        "resource",
                        resource.equals(file.name()) ? null : resource,
                        "fields",
                        List.of(target.column())));
    }

    private static Map<String, Object> field(Format format, DescribedColumn column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        switch (column.type()) {
            case TEXT -> field.put("type", "string");
            case INTEGER -> field.put("type", "integer");
            case DECIMAL -> field.put("type", "number");
            case BOOLEAN -> field.put("type", "boolean");
            case DATE -> field.put("type", "date");
            case TEXT_LIST -> {
                field.put("type", format == Format.CSV ? "list" : "array");
                if (format == Format.CSV) {
                    field.put("delimiter", Format.LIST_SEPARATOR);
                    field.put("itemType", "string");
                }
            }
        }
        field.put("description", column.description());
        Map<String, Object> constraints = Members.of(
                "required",
                column.required() ? true : null,
                "enum",
                column.words().isEmpty() ? null : column.words());
        if (!constraints.isEmpty()) {
            field.put("constraints", constraints);
        }
        return field;
    }
}
