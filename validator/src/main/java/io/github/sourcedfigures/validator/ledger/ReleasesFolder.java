package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.DatasetFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code releases/} of a dataset: for each release {@code <version>.json}, its ledger, and {@code
 * <version>.changes.json}, what changed against the release before.
 *
 * @param path the folder, which need not be there
 */
public record ReleasesFolder(Path path) {
    private static final Pattern LEDGER = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.json");

    /** The folder of a dataset. */
    public static ReleasesFolder of(DatasetFolder dataset) {
        return new ReleasesFolder(dataset.root().resolve("releases"));
    }

    /** The versions that have a ledger, the first release first. */
    public List<DataVersion> versions() throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> LEDGER.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(name -> DataVersion.parse(name.group(1)))
                    .sorted()
                    .toList();
        }
    }

    /** The newest version that has a ledger. */
    public Optional<DataVersion> newest() throws IOException {
        return versions().stream().reduce((older, newer) -> newer);
    }

    /** What the newest ledger says of a record, if it has it. */
    public Optional<LedgerEntry> lastEntry(RecordType type, String id) throws IOException {
        Optional<DataVersion> newest = newest();
        if (newest.isEmpty()) {
            return Optional.empty();
        }
        try (LedgerReader reader = new LedgerReader(ledger(newest.get()))) {
            for (LedgerReader.Placed placed = reader.next(); placed != null; placed = reader.next()) {
                if (placed.entry().type() == type && placed.entry().id().equals(id)) {
                    return Optional.of(placed.entry());
                }
            }
        }
        return Optional.empty();
    }

    /** The ledger of a version. */
    public Path ledger(DataVersion version) {
        return path.resolve(version + ".json");
    }

    /** What changed in a version. */
    public Path changes(DataVersion version) {
        return path.resolve(version + ".changes.json");
    }
}
