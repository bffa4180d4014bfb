package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import io.github.sourcedfigures.schema.view.Bounds;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * {@code CODEBOOK.md}: every table, column and word of a release, and how what is computed is computed, with examples from
 * its own records, always the first by identifier. The words are those of the schemas and of the classes that compute.
 */
public final class Codebook {
    /** Where it stands in a release. */
    public static final String FILE = "CODEBOOK.md";

    private static final int EXAMPLE_LENGTH = 60;

    private final DatasetDescription dataset;
    private final Map<String, Table> tables;
    private final Map<String, Figure> figures;
    private final StringBuilder text = new StringBuilder();

    private Codebook(DatasetDescription dataset, Records records, List<Table> tables) {
        this.dataset = dataset;
        this.tables =
                tables.stream().collect(Collectors.toMap(table -> table.shape().name(), Function.identity()));
        this.figures = records.figures().stream().collect(Collectors.toMap(Figure::id, Function.identity()));
    }

    /**
     * The text of the file.
     *
     * @param records what the release holds
     * @param tables the rows of all its tables
     */
    public static String of(DatasetDescription dataset, Records records, List<Table> tables) {
        return new Codebook(dataset, records, tables).write();
    }

    private String write() {
        text.append("# Codebook of ").append(Markdown.text(dataset.title())).append("\n\nVersion ");
        text.append(dataset.version()).append(" of ").append(dataset.released()).append("""
                . Generated: what is said of columns and words comes from the schemas, what is computed from the
                comments of the code that computes it, and every example from the records, the first one that shows the case.

                - [Tables](#tables): every column, its type, what it holds, and a cell of it
                - [Words](#words): every word of the closed vocabularies, how often it is there, and an example
                - [Hedges](#hedges) and [units](#units)
                - [Computed](#computed): bounds, contradictions, origins, series

                A cell is never missing in a column marked *always*. Partial dates are text, in EDTF. A list without members is
                missing.

                ## Tables
                """);
        dataset.tables().forEach(this::table);
        text.append("\n## Words\n");
        words();
        text.append("\n## Hedges\n\n");
        hedges();
        text.append("\n## Units\n\n");
        units();
        text.append("\n## Computed\n");
        bounds();
        conflicts();
        origins();
        series();
        return text.toString();
    }

    private void table(DescribedTable table) {
        Table rows = rows(table.name());
        text.append("\n### ").append(table.name()).append("\n\n");
        text.append(Markdown.text(table.description()))
                .append(" Rows: ")
                .append(rows.rows().size());
        text.append(". Key: ")
                .append(table.primaryKey().stream().map(Markdown::code).collect(Collectors.joining(", ")));
        text.append(".\n\n").append(Markdown.head("column", "type", "holds", "example"));
        for (DescribedColumn column : table.columns()) {
            DescribedColumn.Target target = column.target();
            text.append(Markdown.row(
                    Markdown.code(column.name()),
                    type(column),
                    Markdown.text(column.description()) + (target == null ? "" : " → " + Markdown.code(target.table())),
                    example(rows, column.name())));
        }
    }

    private static String type(DescribedColumn column) {
        String type = column.isList() ? "list of texts" : column.type().name().toLowerCase(Locale.ROOT);
        return column.required() ? type + ", *always*" : type;
    }

    private static String example(Table table, String column) {
        int index = table.shape().indexOf(column);
        return table.rows().stream()
                .map(row -> row.get(index))
                .filter(cell -> cell != null)
                .findFirst()
                .map(cell -> Markdown.text(shortened(print(cell))))
                .orElse("");
    }

    private static String print(Object cell) {
        if (cell instanceof List<?> members) {
            return members.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static String shortened(String example) {
        return example.codePointCount(0, example.length()) <= EXAMPLE_LENGTH
                ? example
                : example.substring(0, example.offsetByCodePoints(0, EXAMPLE_LENGTH)) + "…";
    }

    /** Each vocabulary once, where it stands first. */
    private void words() {
        Set<List<String>> told = new HashSet<>();
        for (DescribedTable table : dataset.tables()) {
            for (DescribedColumn column : table.columns()) {
                if (!column.words().isEmpty() && told.add(column.words())) {
                    vocabulary(table, column);
                }
            }
        }
    }

    private void vocabulary(DescribedTable table, DescribedColumn column) {
        Table rows = rows(table.name());
        int index = rows.shape().indexOf(column.name());
        text.append("\n### ")
                .append(table.name())
                .append('.')
                .append(column.name())
                .append("\n\n");
        text.append(Markdown.text(column.description())).append("\n\n");
        text.append(Markdown.head("word", "rows", "example"));
        for (String word : column.words()) {
            List<List<@Nullable Object>> found = rows.rows().stream()
                    .filter(row -> word.equals(row.get(index)))
                    .toList();
            text.append(Markdown.row(
                    Markdown.code(word),
                    String.valueOf(found.size()),
                    found.isEmpty() ? "" : label(rows.shape(), found.get(0))));
        }
    }

    /** A row as a reader knows it: its identifier, and what it says. */
    private String label(TableShape shape, List<@Nullable Object> row) {
        String id = Markdown.code(String.valueOf(row.get(0)));
        return switch (shape.name()) {
            case "figures" -> figure(String.valueOf(row.get(0)));
            case "citations" -> Markdown.code(cell(shape, row, "record_id")) + ": " + quoted(cell(shape, row, "quote"));
            case "relations" ->
                Markdown.code(cell(shape, row, "record_id")) + " → " + Markdown.code(cell(shape, row, "target_id"));
            case "events" -> id + ": " + Markdown.text(cell(shape, row, "summary"));
            case "sources" -> {
                String title = cell(shape, row, "title");
                yield id + ": " + Markdown.text(title.isEmpty() ? cell(shape, row, "publisher") : title);
            }
            case "measures", "parties" -> id + ": " + Markdown.text(cell(shape, row, "name"));
            default -> id;
        };
    }

    private static String cell(TableShape shape, List<@Nullable Object> row, String column) {
        Object cell = row.get(shape.indexOf(column));
        return cell == null ? "" : cell.toString();
    }

    /** A figure with its value and the words that carry it. */
    private String figure(String id) {
        Figure figure = figures.get(id);
        return figure == null
                ? Markdown.code(id)
                : Markdown.code(id) + ": " + Markdown.text(figure.value().toString()) + ", "
                        + quoted(figure.citations().get(0).quote());
    }

    private static String quoted(String quote) {
        return "“" + Markdown.text(quote) + "”";
    }

    private void hedges() {
        Map<String, List<Figure>> hedged = figures.values().stream()
                .filter(figure -> figure.hedge() != null)
                .sorted(Comparator.comparing(Figure::id))
                .collect(Collectors.groupingBy(
                        figure -> String.valueOf(figure.hedge()), TreeMap::new, Collectors.toList()));
        text.append(Markdown.text(column(Tables.FIGURES, "hedge").description()))
                .append("\n\n");
        text.append(Markdown.head("hedge", "figures", "example"));
        hedged.forEach((hedge, found) -> text.append(Markdown.row(
                quoted(hedge),
                String.valueOf(found.size()),
                Markdown.code(found.get(0).id()))));
    }

    private DescribedColumn column(TableShape table, String name) {
        return dataset.tables().stream()
                .filter(described -> described.name().equals(table.name()))
                .flatMap(described -> described.columns().stream())
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void units() {
        Table units = rows(Tables.UNITS.name());
        Table rows = rows(Tables.FIGURES.name());
        int unit = rows.shape().indexOf("unit_id");
        text.append(Markdown.head("unit", "name", "UCUM", "currency", "figures"));
        for (List<@Nullable Object> row : units.rows()) {
            String id = String.valueOf(row.get(0));
            text.append(Markdown.row(
                    Markdown.code(id),
                    Markdown.text(cell(units.shape(), row, "name")),
                    Markdown.text(cell(units.shape(), row, "ucum")),
                    Markdown.text(cell(units.shape(), row, "currency")),
                    String.valueOf(rows.rows().stream()
                            .filter(figure -> id.equals(figure.get(unit)))
                            .count())));
        }
    }

    private void bounds() {
        text.append("\n### Bounds: low, best and high\n\n")
                .append(Definitions.ofBounds())
                .append("\n");
        text.append(Markdown.head("qualifier", "a figure", "low to high", "best"));
        for (Qualifier qualifier : Qualifier.values()) {
            figures.values().stream()
                    .filter(figure ->
                            figure.withdrawn() == null && figure.value().qualifier() == qualifier)
                    .min(Comparator.comparing(Figure::id))
                    .ifPresent(figure -> {
                        Bounds bounds = Bounds.of(figure.value());
                        text.append(Markdown.row(
                                Markdown.code(qualifier.word()),
                                figure(figure.id()),
                                Markdown.text(bounds.toString()),
                                bounds.best() == null ? "–" : bounds.best().toPlainString()));
                    });
        }
        text.append("\nA square bracket includes its number, a round one does not.\n");
    }

    private void conflicts() {
        Table conflicts = rows(Tables.CONFLICTS.name());
        TableShape shape = conflicts.shape();
        text.append("\n### Contradictions: the table conflicts\n\n").append(Definitions.ofClass("Conflicts"));
        conflicts.rows().stream()
                .findFirst()
                .ifPresent(row -> text.append("\nFor example:\n\n- ")
                        .append(figure(cell(shape, row, "figure_a")))
                        .append("\n- ")
                        .append(figure(cell(shape, row, "figure_b")))
                        .append("\n\nThe gap is ")
                        .append(Markdown.text(example(conflicts, "gap")))
                        .append(".\n"));
    }

    private void origins() {
        Table rows = rows(Tables.FIGURES.name());
        TableShape shape = rows.shape();
        int count = shape.indexOf("origin_count");
        text.append("\n### Origins: the column origin\\_count\n\n").append(Definitions.ofClass("Origins"));
        rows.rows().stream()
                .max(Comparator.<List<@Nullable Object>>comparingLong(row -> (Long) row.get(count))
                        .thenComparing(row -> String.valueOf(row.get(0)), Comparator.reverseOrder()))
                .ifPresent(row -> text.append("\nThe most: ")
                        .append(figure(String.valueOf(row.get(0))))
                        .append("; ")
                        .append(row.get(count))
                        .append(" origins agree, of which it is one; pages that cite it: ")
                        .append(cell(shape, row, "citation_count"))
                        .append(".\n"));
    }

    private void series() {
        Table rows = rows(Tables.SERIES.name());
        TableShape shape = rows.shape();
        int place = shape.indexOf("position");
        text.append("\n### Series: the table series\n\n").append(Definitions.ofClass("Series"));
        rows.rows().stream()
                .max(Comparator.<List<@Nullable Object>>comparingLong(row -> (Long) row.get(place))
                        .thenComparing(row -> row.get(0) + " " + row.get(1), Comparator.reverseOrder()))
                .ifPresent(longest -> {
                    text.append("\nThe longest: ").append(Markdown.code(cell(shape, longest, "claimant")));
                    text.append(" of ")
                            .append(Markdown.code(cell(shape, longest, "measure_id")))
                            .append("\n\n");
                    text.append(Markdown.head("position", "stated on", "figure"));
                    rows.rows().stream()
                            .filter(row -> cell(shape, row, "claimant").equals(cell(shape, longest, "claimant"))
                                    && cell(shape, row, "measure_id").equals(cell(shape, longest, "measure_id")))
                            .forEach(row -> text.append(Markdown.row(
                                    cell(shape, row, "position"),
                                    Markdown.text(cell(shape, row, "stated_on")),
                                    figure(cell(shape, row, "figure_id")))));
                });
    }

    private Table rows(String table) {
        Table rows = tables.get(table);
        if (rows == null) {
            throw new IllegalArgumentException("the table " + table + " is missing");
        }
        return rows;
    }
}
