package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.publisher.format.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code csv/csv-metadata.json}: the CSV tables as CSV on the Web (W3C, Metadata Vocabulary for Tabular Data), at the
 * place where tools look for it when they are given one of the files.
 */
public final class Csvw {
    /** Where it stands in a release. */
    public static final String FILE = Format.CSV.word() + "/csv-metadata.json";

    private Csvw() {}

    /** The metadata as a tree. */
    public static Map<String, Object> of(DatasetDescription dataset) {
        return Members.of(
                "@context",
                List.of("http://www.w3.org/ns/csvw", Map.of("@language", DatasetDescription.LANGUAGE)),
                "dc:title",
                dataset.title(),
                "dc:description",
                dataset.description(),
                "dc:creator",
                dataset.creator(),
                "dc:issued",
                Members.of("@value", dataset.released().toString(), "@type", "xsd:date"),
                "dc:license",
                Map.of("@id", dataset.licenceAddress()),
                "schema:version",
                dataset.version(),
                "dialect",
                Members.of("encoding", "utf-8", "lineTerminators", List.of("\n"), "doubleQuote", true),
                "tables",
                dataset.tables().stream().map(Csvw::table).toList());
    }

    private static Map<String, Object> table(DescribedTable table) {
        List<Map<String, Object>> foreignKeys = new ArrayList<>();
        for (DescribedColumn column : table.columns()) {
            DescribedColumn.Target target = column.target();
            // A list would have to stand in the other table as the same list.
            if (target != null && !column.isList()) {
                foreignKeys.add(Members.of(
                        "columnReference",
                        column.name(),
                        "reference",
                        Members.of("resource", url(target.table()), "columnReference", target.column())));
            }
        }
        return Members.of(
                "url",
                url(table.name()),
                "dc:description",
                table.description(),
                "tableSchema",
                Members.of(
                        "columns",
                        table.columns().stream().map(Csvw::column).toList(),
                        "primaryKey",
                        table.primaryKey(),
                        "foreignKeys",
                        foreignKeys.isEmpty() ? null : foreignKeys));
    }

    /** Relative to this file, which stands beside the tables. */
    private static String url(String table) {
        return table + "." + Format.CSV.word();
    }

    private static Map<String, Object> column(DescribedColumn column) {
        return Members.of(
                "name",
                column.name(),
                "titles",
                column.name(),
                "dc:description",
                column.description(),
                "datatype",
                datatype(column),
                "separator",
                column.isList() ? Format.LIST_SEPARATOR : null,
                "required",
                column.required() ? true : null);
    }

    private static Object datatype(DescribedColumn column) {
        return switch (column.type()) {
            case TEXT, TEXT_LIST ->
                column.words().isEmpty()
                        ? "string"
                        // For texts, a format is a regular expression that the whole cell must match.
                        : Members.of("base", "string", "format", anyOf(column.words()));
            case INTEGER -> "integer";
            case DECIMAL -> "decimal";
            case BOOLEAN -> "boolean";
            case DATE -> "date";
        };
    }

    private static String anyOf(List<String> words) {
        return words.stream()
                .map(word -> word.matches("[a-z0-9-]+") ? word : Pattern.quote(word))
                .collect(Collectors.joining("|", "^(", ")$"));
    }
}
