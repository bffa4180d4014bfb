package io.github.sourcedfigures.publisher.table;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.DateBasis;
import io.github.sourcedfigures.schema.EventStatus;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.NameForm;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Units;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Withdrawal;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import io.github.sourcedfigures.schema.view.Bounds;
import io.github.sourcedfigures.schema.view.Conflicts;
import io.github.sourcedfigures.schema.view.Origins;
import io.github.sourcedfigures.schema.view.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the rows of all tables of a release: sorted by identifier, the same whatever the format. */
public final class TableRows {
    private final Records records;
    private final Map<String, Measure> measures;
    private final Map<String, Source> sources;

    private TableRows(Records records) {
        this.records = records;
        this.measures = byId(records.measures(), Measure::id);
        this.sources = byId(records.sources(), Source::id);
    }

    /** All tables of a dataset, in the order of {@link Tables#all()}. */
    public static List<Table> of(Records records) {
        TableRows rows = new TableRows(records);
        return List.of(
                rows.figures(),
                rows.citations(),
                rows.sources(),
                rows.events(),
                rows.measures(),
                rows.parties(),
                rows.units(),
                rows.relations(),
                rows.conflicts(),
                rows.series());
    }

    private Table figures() {
        Map<String, Integer> origins = Origins.of(records);
        return table(Tables.FIGURES, records.figures().stream().map(figure -> {
            Measure measure = measure(figure);
            Bounds bounds = Bounds.of(figure.value());
            return new Row(Tables.FIGURES, RecordWriter.write(figure))
                    .set("measure_name", measure.name())
                    .set("measure_kind", measure.kind().word())
                    .set("from_party_id", measure.from())
                    .set("to_party_id", measure.to())
                    .set("low", bounds.low())
                    .set("low_included", bounds.low() == null ? null : bounds.lowIncluded())
                    .set("best", bounds.best())
                    .set("high", bounds.high())
                    .set("high_included", bounds.high() == null ? null : bounds.highIncluded())
                    .set("unit_id", figure.value().counted().unit())
                    .set("period_start", earliest(figure.period()))
                    .set("period_end", latest(figure.period()))
                    .set("date_basis", dateBasis(figure.dateBasis()))
                    .set("citation_count", pages(figure))
                    .set("origin_count", origins.get(figure.id()))
                    .set("status", status(figure.withdrawn(), false));
        }));
    }

    private Table citations() {
        return table(Tables.CITATIONS, sortedStatements().flatMap(statement -> {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < statement.citations().size(); i++) {
                rows.add(citation(statement, i));
            }
            return rows.stream();
        }));
    }

    private Row citation(Statement statement, int index) {
        Citation citation = statement.citations().get(index);
        Row row = new Row(Tables.CITATIONS, part(statement, "citations", index))
                .set("record_type", statement.type().word())
                .set("record_id", statement.id())
                .set("position", index + 1);
        Source source = sources.get(citation.source());
        row.set("quote_basis", source != null && source.evidence() != null ? "verified" : "transcribed");
        if (citation.reported() != null) {
            Value value = citation.reported().value();
            if (value != null) {
                Bounds bounds = Bounds.of(value);
                row.set("reported_low", bounds.low())
                        .set("reported_high", bounds.high())
                        .set("reported_unit_id", value.counted().unit());
            }
            row.set("reported_date", citation.reported().on());
        }
        return row;
    }

    private Table sources() {
        return table(
                Tables.SOURCES,
                records.sources().stream()
                        .map(source -> new Row(Tables.SOURCES, RecordWriter.write(source))
                                .set("status", status(source.withdrawn(), false))));
    }

    private Table events() {
        return table(
                Tables.EVENTS,
                records.events().stream()
                        .map(event -> new Row(Tables.EVENTS, RecordWriter.write(event))
                                .set("date_start", earliest(event.on()))
                                .set("date_end", latest(event.on()))
                                .set("citation_count", pages(event))
                                .set("status", status(event.withdrawn(), event.status() == EventStatus.PLANNED))));
    }

    private Table measures() {
        return table(
                Tables.MEASURES,
                records.measures().stream().map(measure -> new Row(Tables.MEASURES, RecordWriter.write(measure))));
    }

    private Table parties() {
        return table(Tables.PARTIES, records.parties().stream().map(this::party));
    }

    private Row party(Party party) {
        List<String> names = party.names().stream().map(NameForm::text).toList();
        return new Row(Tables.PARTIES, RecordWriter.write(party)).set("names", names);
    }

    private Table units() {
        List<Row> rows = new ArrayList<>();
        for (Units units : records.units()) {
            for (int i = 0; i < units.units().size(); i++) {
                rows.add(new Row(Tables.UNITS, part(units, "units", i)));
            }
        }
        rows.sort(Comparator.comparing(row -> String.valueOf(row.cells().get(0))));
        return table(Tables.UNITS, rows.stream());
    }

    private Table relations() {
        return table(Tables.RELATIONS, sortedStatements().flatMap(statement -> {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < statement.relations().size(); i++) {
                rows.add(relation(statement, i));
            }
            return rows.stream();
        }));
    }

    private Row relation(Statement statement, int index) {
        Relation relation = statement.relations().get(index);
        Row row = new Row(Tables.RELATIONS, part(statement, "relations", index))
                .set("record_type", statement.type().word())
                .set("record_id", statement.id())
                .set("position", index + 1);
        if (relation.factor() != null) {
            Bounds bounds = Bounds.of(relation.factor());
            row.set("factor", bounds.best())
                    .set("factor_low", bounds.low())
                    .set("factor_high", bounds.high())
                    .set("factor_unit_id", relation.factor().counted().unit());
        }
        return row;
    }

    private Table conflicts() {
        return table(
                Tables.CONFLICTS,
                Conflicts.of(records).stream()
                        .map(conflict -> new Row(Tables.CONFLICTS, Map.of())
                                .set("measure_id", conflict.a().measure())
                                .set("figure_a", conflict.a().id())
                                .set("figure_b", conflict.b().id())
                                .set("low_a", conflict.boundsA().low())
                                .set("high_a", conflict.boundsA().high())
                                .set("low_b", conflict.boundsB().low())
                                .set("high_b", conflict.boundsB().high())
                                .set("gap", conflict.gap())
                                .set("claimants_a", conflict.a().assertedBy())
                                .set("claimants_b", conflict.b().assertedBy())));
    }

    private Table series() {
        return table(Tables.SERIES, Series.of(records).stream().flatMap(series -> {
            List<Row> rows = new ArrayList<>();
            for (int i = 0; i < series.figures().size(); i++) {
                Figure figure = series.figures().get(i);
                Bounds bounds = Bounds.of(figure.value());
                rows.add(new Row(Tables.SERIES, Map.of())
                        .set("measure_id", series.measure())
                        .set("claimant", series.claimant())
                        .set("position", i + 1)
                        .set("figure_id", figure.id())
                        .set("stated_on", figure.statedOn())
                        .set("low", bounds.low())
                        .set("best", bounds.best())
                        .set("high", bounds.high()));
            }
            return rows.stream();
        }));
    }

    private static Table table(TableShape shape, Stream<Row> rows) {
        return new Table(shape, rows.map(Row::cells).toList());
    }

    private static long pages(Statement statement) {
        return statement.citations().stream().map(Citation::source).distinct().count();
    }

    /** Figures and events by type and identifier. */
    private Stream<Statement> sortedStatements() {
        return records.statements()
                .sorted(Comparator.comparing(
                                (Statement statement) -> statement.type().word())
                        .thenComparing(Statement::id));
    }

    private Measure measure(Figure figure) {
        Measure measure = measures.get(figure.measure());
        if (measure == null) {
            throw new IllegalStateException("a valid dataset has the measure " + figure.measure());
        }
        return measure;
    }

    /** One element of a list of a record, as a tree. */
    private static Map<String, Object> part(DatasetRecord datasetRecord, String list, int index) {
        List<?> elements = (List<?>) RecordWriter.write(datasetRecord).get(list);
        Map<String, Object> part = new HashMap<>();
        if (elements != null && elements.get(index) instanceof Map<?, ?> members) {
            members.forEach((name, value) -> part.put(String.valueOf(name), value));
        }
        return part;
    }

    private static String status(@Nullable Withdrawal withdrawn, boolean planned) {
        if (withdrawn != null) {
            return "withdrawn";
        }
        return planned ? "planned" : "active";
    }

    private static List<String> dateBasis(@Nullable DateBasis basis) {
        if (basis == null) {
            return List.of();
        }
        List<String> entries = new ArrayList<>();
        add(entries, "period", basis.period());
        add(entries, "as_of", basis.asOf());
        add(entries, "stated_on", basis.statedOn());
        return entries;
    }

    private static void add(List<String> entries, String column, @Nullable String words) {
        if (words != null) {
            entries.add(column + ": " + words);
        }
    }

    private static @Nullable LocalDate earliest(@Nullable PartialDate date) {
        return date == null ? null : date.earliest().orElse(null);
    }

    private static @Nullable LocalDate latest(@Nullable PartialDate date) {
        return date == null ? null : date.latest().orElse(null);
    }

    private static <R> Map<String, R> byId(List<R> list, Function<R, String> id) {
        return list.stream().collect(Collectors.toMap(id, Function.identity()));
    }
}
