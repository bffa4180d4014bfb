package io.github.sourcedfigures.schema;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All records of a dataset, each list sorted by identifier.
 *
 * @param figures the statements of quantities
 * @param events what is dated
 * @param sources the pages and documents
 * @param measures what is counted
 * @param parties who speaks, hands over or receives
 * @param units the vocabulary, at most one record
 */
public record Records(
        List<Figure> figures,
        List<Event> events,
        List<Source> sources,
        List<Measure> measures,
        List<Party> parties,
        List<Units> units) {
    /** Copies and sorts the lists. */
    public Records {
        figures = sorted(figures);
        events = sorted(events);
        sources = sorted(sources);
        measures = sorted(measures);
        parties = sorted(parties);
        units = sorted(units);
    }

    /** Sorts records of any type into their lists. */
    public static Records of(List<? extends DatasetRecord> records) {
        return new Records(
                only(Figure.class, records),
                only(Event.class, records),
                only(Source.class, records),
                only(Measure.class, records),
                only(Party.class, records),
                only(Units.class, records));
    }

    /** All records, type by type in the order of {@link RecordType}, sorted by identifier within a type. */
    public Stream<DatasetRecord> stream() {
        return Stream.of(figures, events, sources, measures, parties, units).flatMap(List::stream);
    }

    /** The figures and the events. */
    public Stream<Statement> statements() {
        return Stream.concat(figures.stream(), events.stream());
    }

    private static <R extends DatasetRecord> List<R> only(Class<R> type, List<? extends DatasetRecord> records) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static <R extends DatasetRecord> List<R> sorted(List<R> records) {
        return records.stream().sorted(Comparator.comparing(DatasetRecord::id)).toList();
    }
}
