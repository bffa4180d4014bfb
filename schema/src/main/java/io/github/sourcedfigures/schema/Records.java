package io.github.sourcedfigures.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * Sorts records of any type into their lists.
     *
     * @param records the records
     * @return the lists
     */
    public static Records of(List<? extends DatasetRecord> records) {
        Map<RecordType, List<DatasetRecord>> byType = new EnumMap<>(RecordType.class);
        for (DatasetRecord datasetRecord : records) {
            byType.computeIfAbsent(datasetRecord.type(), type -> new ArrayList<>())
                    .add(datasetRecord);
        }
        return new Records(
                only(Figure.class, byType.get(RecordType.FIGURE)),
                only(Event.class, byType.get(RecordType.EVENT)),
                only(Source.class, byType.get(RecordType.SOURCE)),
                only(Measure.class, byType.get(RecordType.MEASURE)),
                only(Party.class, byType.get(RecordType.PARTY)),
                only(Units.class, byType.get(RecordType.UNITS)));
    }

    /** {@return all records, type by type in the order of {@link RecordType}, sorted by identifier within a type} */
    public Stream<DatasetRecord> stream() {
        return Stream.of(figures, events, sources, measures, parties, units).flatMap(List::stream);
    }

    /** {@return the figures and the events} */
    public Stream<Statement> statements() {
        return Stream.concat(figures.stream(), events.stream());
    }

    private static <R extends DatasetRecord> List<R> only(Class<R> type, @Nullable List<DatasetRecord> records) {
        List<R> only = new ArrayList<>();
        if (records != null) {
            records.forEach(each -> only.add(type.cast(each)));
        }
        return only;
    }

    private static <R extends DatasetRecord> List<R> sorted(List<R> records) {
        return records.stream().sorted(Comparator.comparing(DatasetRecord::id)).toList();
    }
}
