package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.schema.history.Increment;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.snapshot.DatasetState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What changed in meaning between two states of a dataset. Computed from what could be read; a record that could not be
 * read in either state is compared in neither.
 *
 * @param before what people call the state before
 * @param after what people call the state after
 * @param dataset what changed about the dataset as a whole
 * @param records what became of records, what weighs most first, then by type and identifier
 * @param least the least that the version of the data must rise
 * @param notCompared the files that could not be read, sorted by path
 */
public record Differences(
        String before,
        String after,
        List<Part> dataset,
        List<Difference> records,
        Least least,
        List<NotCompared> notCompared) {
    /**
     * A file that could not be read.
     *
     * @param state in which state, as people call it
     * @param file its path from the dataset's folder
     * @param why what is wrong with it
     */
    public record NotCompared(String state, String file, String why) {}

    /** Copies the lists. */
    public Differences {
        dataset = List.copyOf(dataset);
        records = List.copyOf(records);
        notCompared = List.copyOf(notCompared);
    }

    /** What changed between two states. */
    public static Differences between(DatasetState before, DatasetState after) {
        List<Part> dataset = headers(before.header(), after.header());
        RecordDifferences records = RecordDifferences.between(before, after);
        return new Differences(
                before.name(),
                after.name(),
                dataset,
                records.all(),
                least(before.header(), after.header(), records),
                notCompared(before, after));
    }

    /** Whether nothing changed that could be read. */
    public boolean isEmpty() {
        return dataset.isEmpty() && records.isEmpty();
    }

    /** How many records became something. */
    public long count(Difference.Kind kind) {
        return records.stream().filter(each -> each.kind() == kind).count();
    }

    private static List<Part> headers(@Nullable DatasetHeader before, @Nullable DatasetHeader after) {
        List<Part> parts = new ArrayList<>();
        if (before != null && after != null) {
            add("name", before.name(), after.name(), parts);
            prose("title", before.title(), after.title(), parts);
            prose("description", before.description(), after.description(), parts);
            add("version", before.version(), after.version(), parts);
            add("schema_version", before.schemaVersion(), after.schemaVersion(), parts);
            add(
                    "released",
                    DateWords.of(before.released().toString()),
                    DateWords.of(after.released().toString()),
                    parts);
            add("licence", before.licence(), after.licence(), parts);
        }
        return parts;
    }

    private static void add(String name, String before, String after, List<Part> parts) {
        if (!before.equals(after)) {
            parts.add(Phrases.part(name, name.replace('_', ' '), before, after));
        }
    }

    private static void prose(String name, String before, String after, List<Part> parts) {
        if (!before.equals(after)) {
            parts.add(Phrases.ofTexts(name, name, before, after));
        }
    }

    private static Least least(
            @Nullable DatasetHeader before, @Nullable DatasetHeader after, RecordDifferences records) {
        Increment ofHeaders = before == null || after == null ? Increment.NONE : increment(before, after);
        Increment increment = ofHeaders.compareTo(records.increment()) > 0 ? ofHeaders : records.increment();
        String because = increment == records.increment()
                ? records.because()
                : "what is said of the dataset as a whole is changed";
        DataVersion from = before == null ? null : version(before.version());
        return new Least(
                increment,
                from == null ? null : from.toString(),
                from == null ? null : from.next(increment).toString(),
                because);
    }

    /** What the headers alone ask for; their version and day of release follow from the changes. */
    private static Increment increment(DatasetHeader before, DatasetHeader after) {
        if (!before.schemaVersion().equals(after.schemaVersion())) {
            DataVersion was = version(before.schemaVersion());
            DataVersion is = version(after.schemaVersion());
            if (was != null && is != null && was.major() != is.major()) {
                return Increment.MAJOR;
            }
            if (was != null && is != null && was.minor() != is.minor()) {
                return Increment.MINOR;
            }
        }
        DatasetHeader same = before.with(after.version(), after.released());
        return same.equals(after) ? Increment.NONE : Increment.PATCH;
    }

    /** A version of a release; null for any other. */
    private static @Nullable DataVersion version(String text) {
        try {
            return DataVersion.parse(text);
        } catch (IllegalArgumentException snapshot) {
            return null;
        }
    }

    private static List<NotCompared> notCompared(DatasetState before, DatasetState after) {
        List<NotCompared> files = new ArrayList<>();
        for (DatasetState.LeftOut file : after.leftOut()) {
            boolean inBoth = before.leftOut().stream()
                    .anyMatch(other -> other.file().equals(file.file()) && Objects.equals(other.why(), file.why()));
            files.add(new NotCompared(inBoth ? "both" : after.name(), file.file(), file.why()));
        }
        for (DatasetState.LeftOut file : before.leftOut()) {
            if (files.stream()
                    .noneMatch(other ->
                            other.state().equals("both") && other.file().equals(file.file()))) {
                files.add(new NotCompared(before.name(), file.file(), file.why()));
            }
        }
        files.sort(Comparator.comparing(NotCompared::file).thenComparing(NotCompared::state));
        return files;
    }
}
