package io.github.sourcedfigures.dataset;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.history.Release;
import io.github.sourcedfigures.schema.tree.DatasetPack;
import io.github.sourcedfigures.schema.view.Bounds;
import io.github.sourcedfigures.schema.view.Conflicts;
import io.github.sourcedfigures.schema.view.Conflicts.Conflict;
import io.github.sourcedfigures.schema.view.Origins;
import io.github.sourcedfigures.schema.view.Series;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The records that travel in this jar: those that passed the check in the same build.
 *
 * <pre>{@code
 * Dataset dataset = Dataset.load();
 * for (Figure figure : dataset.figures().ofMeasure("dprk-troops-sent-to-russia").statedDuring("2024-10")) {
 *     System.out.println(figure.value() + ", in the interval " + Bounds.of(figure.value()));
 *     System.out.println(dataset.reports(figure).size() + " pages, "
 *             + dataset.originCount(figure) + " independent origins, "
 *             + dataset.conflicts(figure).size() + " contradictions");
 * }
 * }</pre>
 *
 * <p>Immutable and safe for several threads. What follows from the records (conflicts, origins, series) is computed
 * when it is first asked for, once. The interval that a value stands for is {@link Bounds#of}.
 */
public final class Dataset {
    private final History history;
    private final Release release;
    private final Records records;
    private final Lazy<List<Conflict>> conflicts;
    private final Lazy<Map<String, List<Conflict>>> conflictsByFigure;
    private final Lazy<Map<String, Integer>> originCounts;
    private final Lazy<Map<String, List<Series>>> series;
    private final Lazy<Set<String>> superseded;

    private Dataset(History history, DatasetPack.State state) {
        this.history = history;
        this.release = state.release();
        this.records = state.records();
        this.conflicts = new Lazy<>(() -> Conflicts.of(records));
        this.conflictsByFigure = new Lazy<>(() -> byFigure(conflicts()));
        this.originCounts = new Lazy<>(() -> Origins.of(records));
        this.series = new Lazy<>(() -> Series.of(records).stream().collect(Collectors.groupingBy(Series::measure)));
        this.superseded = new Lazy<>(() -> superseded(records));
    }

    static Dataset of(History history) {
        return new Dataset(history, history.present());
    }

    /**
     * Reads the records from the jar. Each call reads them anew; keep what it returns.
     *
     * @return the dataset of this jar
     * @throws UncheckedIOException if the jar is damaged
     */
    public static Dataset load() {
        return of(new History(
                read(DatasetPack.RECORDS, DatasetPack::read),
                () -> read(DatasetPack.HISTORY, DatasetPack::readHistory)));
    }

    private interface Reader<T> {
        T read(InputStream stream) throws IOException;
    }

    private static <T> T read(String name, Reader<T> reader) {
        try (InputStream pack = Dataset.class.getResourceAsStream(name)) {
            if (pack == null) {
                throw new IOException("the jar lacks " + name);
            }
            return reader.read(pack);
        } catch (IOException damaged) {
            throw new UncheckedIOException("cannot read the records of the jar", damaged);
        }
    }

    /**
     * The version of the data (SemVer), which is not that of the code.
     *
     * @return such as {@code 0.2.0}; {@code 0.3.0-snapshot} where the jar was built between two releases
     */
    public String version() {
        return release.version();
    }

    /**
     * The day from which this version is dated.
     *
     * @return the day that its {@code dataset.json} gives
     */
    public LocalDate released() {
        return release.released();
    }

    /**
     * The version of the schemas that the records were checked against (SemVer).
     *
     * @return such as {@code 1.0.0}
     */
    public String schemaVersion() {
        return release.schemaVersion();
    }

    /**
     * The hash of the content: SHA-256 of the {@code dataset.json} that a release of this version holds. Whoever
     * downloaded one computes the same with {@code sha256sum dataset.json}, and its ledger, {@code
     * dataset/releases/<version>.json} in the tree, states it as {@code dataset_sha256}.
     *
     * @return 64 digits, lower-case hexadecimal
     */
    public String sha256() {
        return release.sha256();
    }

    /**
     * The released states that {@link #asOf(String)} knows, this one among them if it is released.
     *
     * @return the first release first
     */
    public List<Release> releases() {
        return history.releases();
    }

    /**
     * The dataset as a release had it, rebuilt from this one by going back through the changes; anew at each call.
     *
     * <pre>{@code
     * int added = dataset.figures().size() - dataset.asOf("0.1.0").figures().size();
     * }</pre>
     *
     * @param version the version of the data
     * @return the dataset of that version
     * @throws IllegalArgumentException if there is no such release; the message names those that there are
     */
    public Dataset asOf(String version) {
        return new Dataset(history, history.asOf(version));
    }

    /**
     * The dataset as the newest release of a day or before had it, rebuilt like {@link #asOf(String)}.
     *
     * @param day the day
     * @return the dataset that a reader could have on that day
     * @throws IllegalArgumentException if nothing was released by then; the message names the releases
     */
    public Dataset asOf(LocalDate day) {
        return new Dataset(history, history.asOf(day));
    }

    /**
     * All records, for what works on them as a whole.
     *
     * @return each list sorted by identifier
     */
    public Records records() {
        return records;
    }

    /**
     * All figures, withdrawn ones included, to be narrowed by a question.
     *
     * @return sorted by identifier
     */
    public Figures figures() {
        return new Figures(this, records.figures());
    }

    /**
     * All events, withdrawn ones included, to be narrowed by a question.
     *
     * @return sorted by identifier
     */
    public Events events() {
        return new Events(this, records.events());
    }

    /**
     * All sources.
     *
     * @return sorted by identifier
     */
    public List<Source> sources() {
        return records.sources();
    }

    /**
     * All measures.
     *
     * @return sorted by identifier
     */
    public List<Measure> measures() {
        return records.measures();
    }

    /**
     * All parties.
     *
     * @return sorted by identifier
     */
    public List<Party> parties() {
        return records.parties();
    }

    /**
     * The figure of an identifier.
     *
     * @param id the identifier
     * @return empty where there is none
     */
    public Optional<Figure> figure(String id) {
        return find(id, records.figures());
    }

    /**
     * The event of an identifier.
     *
     * @param id the identifier
     * @return empty where there is none
     */
    public Optional<Event> event(String id) {
        return find(id, records.events());
    }

    /**
     * The source of an identifier.
     *
     * @param id the identifier
     * @return empty where there is none
     */
    public Optional<Source> source(String id) {
        return find(id, records.sources());
    }

    /**
     * The measure of an identifier.
     *
     * @param id the identifier
     * @return empty where there is none
     */
    public Optional<Measure> measure(String id) {
        return find(id, records.measures());
    }

    /**
     * The party of an identifier.
     *
     * @param id the identifier
     * @return empty where there is none
     */
    public Optional<Party> party(String id) {
        return find(id, records.parties());
    }

    /**
     * The unit of an identifier.
     *
     * @param id the identifier
     * @return empty where there is none
     */
    public Optional<Unit> unit(String id) {
        return records.units().stream()
                .flatMap(vocabulary -> vocabulary.units().stream())
                .filter(unit -> unit.id().equals(id))
                .findFirst();
    }

    /** Searches a list that is sorted by identifier. */
    private static <R extends DatasetRecord> Optional<R> find(String id, List<R> sorted) {
        int low = 0;
        int high = sorted.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = sorted.get(middle).id().compareTo(id);
            if (order == 0) {
                return Optional.of(sorted.get(middle));
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return Optional.empty();
    }

    /**
     * The pages that report a figure or event: each with its words, its source and the chain of relay.
     *
     * @param statement a statement of this dataset
     * @return in the order of its citations
     * @throws IllegalArgumentException if it names a record that this dataset has not
     */
    public List<Report> reports(Statement statement) {
        return statement.citations().stream()
                .map(citation -> report(statement, citation))
                .toList();
    }

    private Report report(Statement statement, Citation citation) {
        Source source = source(citation.source()).orElseThrow(() -> unknown(citation.source()));
        List<DatasetRecord> chain = new ArrayList<>();
        Stream.of(statement.assertedBy(), statement.through(), citation.relays())
                .flatMap(List::stream)
                .map(this::partyOrSource)
                .forEach(chain::add);
        chain.add(source);
        return new Report(statement, citation, source, chain);
    }

    private DatasetRecord partyOrSource(String id) {
        return party(id).<DatasetRecord>map(party -> party).or(() -> source(id)).orElseThrow(() -> unknown(id));
    }

    private IllegalArgumentException unknown(String id) {
        return new IllegalArgumentException("the dataset " + version() + " has no \"" + id + "\"");
    }

    /**
     * The pairs of figures that cannot both be so.
     *
     * @return sorted by measure and identifiers
     */
    public List<Conflict> conflicts() {
        return conflicts.get();
    }

    /**
     * The pairs that contain a figure.
     *
     * @param figure a figure of this dataset
     * @return empty where no other figure contradicts it
     */
    public List<Conflict> conflicts(Figure figure) {
        return conflictsByFigure.get().getOrDefault(figure.id(), List.of());
    }

    /**
     * How many independent origins agree with a figure, itself included ({@link Origins}). A count of pages is not a
     * count of origins: eight pages that cite one statement are one origin.
     *
     * @param figure a figure of this dataset
     * @return 0 for a withdrawn figure, else at least 1
     * @throws IllegalArgumentException if it is no figure of this dataset
     */
    public int originCount(Figure figure) {
        Integer count = originCounts.get().get(figure.id());
        if (count == null) {
            throw unknown(figure.id());
        }
        return count;
    }

    /**
     * What each claimant said of a measure, in order.
     *
     * @param measure a measure's identifier
     * @return one series for each named claimant, sorted by claimant; empty for an unknown measure
     */
    public List<Series> series(String measure) {
        return series.get().getOrDefault(measure, List.of());
    }

    /** Whether a party is another one or belongs to it, step by step. */
    boolean belongs(String party, String other) {
        String step = party;
        // Parties that belong to each other in a circle would be walked for ever.
        for (int steps = 0; step != null && steps <= records.parties().size(); steps++) {
            if (step.equals(other)) {
                return true;
            }
            step = bodyOf(step);
        }
        return false;
    }

    private @Nullable String bodyOf(String party) {
        return party(party).map(Party::body).orElse(null);
    }

    boolean isSuperseded(Figure figure) {
        return superseded.get().contains(figure.id());
    }

    private static Set<String> superseded(Records records) {
        return records.figures().stream()
                .filter(figure -> figure.withdrawn() == null)
                .flatMap(figure -> figure.relations().stream())
                .filter(relation -> relation.type() == RelationType.SUPERSEDES)
                .map(Relation::target)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, List<Conflict>> byFigure(List<Conflict> conflicts) {
        Map<String, List<Conflict>> byFigure = new HashMap<>();
        for (Conflict conflict : conflicts) {
            for (String id : Set.of(conflict.a().id(), conflict.b().id())) {
                byFigure.computeIfAbsent(id, figure -> new ArrayList<>()).add(conflict);
            }
        }
        byFigure.replaceAll((id, pairs) -> List.copyOf(pairs));
        return Map.copyOf(byFigure);
    }

    /** Whether the other one is a dataset of the same version with the same records. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dataset dataset && dataset.release.equals(release) && dataset.records.equals(records);
    }

    @Override
    public int hashCode() {
        return release.hashCode();
    }

    /** Name and size: {@code Sourced Figures 0.1.0: 25 figures, 35 events}. */
    @Override
    public String toString() {
        return "Sourced Figures " + version() + ": " + records.figures().size() + " figures, "
                + records.events().size() + " events";
    }
}
