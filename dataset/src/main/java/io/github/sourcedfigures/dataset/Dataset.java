package io.github.sourcedfigures.dataset;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.tree.RecordPack;
import io.github.sourcedfigures.schema.view.Bounds;
import io.github.sourcedfigures.schema.view.Conflicts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The records that travel in this jar: those that passed the check in the same build. Immutable and safe for several
 * threads.
 *
 * <pre>{@code
 * Dataset dataset = Dataset.load();
 * for (Figure figure : dataset.figuresOf("troops-sent-to-russia")) {
 *     System.out.println(figure.value() + ", said by " + figure.assertedBy());
 * }
 * }</pre>
 *
 * <p>What follows from the records is computed by {@link Bounds}, {@link Conflicts} and their neighbours.
 */
public final class Dataset {
    private final String version;
    private final Records records;
    private final Map<String, DatasetRecord> byId;
    private final Map<String, Unit> units;

    private Dataset(RecordPack pack) {
        this.version = pack.version();
        this.records = pack.records();
        this.byId = records.stream().collect(Collectors.toUnmodifiableMap(DatasetRecord::id, Function.identity()));
        this.units = records.units().stream()
                .flatMap(list -> list.units().stream())
                .collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity()));
    }

    /**
     * Reads the records from the jar.
     *
     * @throws UncheckedIOException if the jar is damaged
     */
    public static Dataset load() {
        try (InputStream pack = Dataset.class.getResourceAsStream("records.pack")) {
            if (pack == null) {
                throw new IOException("the jar lacks its records");
            }
            return new Dataset(RecordPack.read(pack));
        } catch (IOException damaged) {
            throw new UncheckedIOException("cannot read the records of the jar", damaged);
        }
    }

    /** The version of the data (SemVer). */
    public String version() {
        return version;
    }

    /** All records. */
    public Records records() {
        return records;
    }

    /** All figures, by identifier. */
    public List<Figure> figures() {
        return records.figures();
    }

    /** The figures of one measure, by identifier; empty for an unknown measure. */
    public List<Figure> figuresOf(String measureId) {
        return records.figures().stream()
                .filter(figure -> figure.measure().equals(measureId))
                .toList();
    }

    /** All events, by identifier. */
    public List<Event> events() {
        return records.events();
    }

    /** All sources, by identifier. */
    public List<Source> sources() {
        return records.sources();
    }

    /** All measures, by identifier. */
    public List<Measure> measures() {
        return records.measures();
    }

    /** All parties, by identifier. */
    public List<Party> parties() {
        return records.parties();
    }

    /** The pairs of figures that cannot both be so; computed anew at each call. */
    public List<Conflicts.Conflict> conflicts() {
        return Conflicts.of(records);
    }

    /** The figure of an identifier. */
    public Optional<Figure> figure(String id) {
        return find(id, Figure.class);
    }

    /** The event of an identifier. */
    public Optional<Event> event(String id) {
        return find(id, Event.class);
    }

    /** The source of an identifier. */
    public Optional<Source> source(String id) {
        return find(id, Source.class);
    }

    /** The measure of an identifier. */
    public Optional<Measure> measure(String id) {
        return find(id, Measure.class);
    }

    /** The party of an identifier. */
    public Optional<Party> party(String id) {
        return find(id, Party.class);
    }

    /** The unit of an identifier. */
    public Optional<Unit> unit(String id) {
        return Optional.ofNullable(units.get(id));
    }

    private <R extends DatasetRecord> Optional<R> find(String id, Class<R> type) {
        return Optional.ofNullable(byId.get(id)).filter(type::isInstance).map(type::cast);
    }

    /** Name and size: {@code Sourced Figures 0.1.0: 25 figures, 35 events}. */
    @Override
    public String toString() {
        return "Sourced Figures " + version + ": " + figures().size() + " figures, " + events().size() + " events";
    }
}
