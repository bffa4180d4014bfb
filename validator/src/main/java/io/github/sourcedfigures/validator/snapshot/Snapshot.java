package io.github.sourcedfigures.validator.snapshot;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.RecordPath;
import io.github.sourcedfigures.validator.ShownPath;
import io.github.sourcedfigures.validator.git.DatasetTree;
import io.github.sourcedfigures.validator.ledger.CanonicalForm;
import io.github.sourcedfigures.validator.ledger.DatasetDocument;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dataset as it is or was, as a folder: its own, or a copy that is gone when the snapshot is closed.
 *
 * <p>Close it; only then is the copy removed.
 */
public final class Snapshot implements AutoCloseable {
    private final String name;
    private final DatasetFolder folder;
    private final @Nullable DatasetHeader header;
    private final List<String> leftOut;
    private final @Nullable TemporaryFolder copy;

    private Snapshot(
            String name,
            DatasetFolder folder,
            @Nullable DatasetHeader header,
            List<String> leftOut,
            @Nullable TemporaryFolder copy) {
        this.name = name;
        this.folder = folder;
        this.header = header;
        this.leftOut = List.copyOf(leftOut);
        this.copy = copy;
    }

    /** A dataset as its folder holds it. */
    public static Snapshot of(DatasetFolder dataset) {
        return new Snapshot(ShownPath.of(dataset.root()), dataset, null, List.of(), null);
    }

    /** A dataset as a commit holds it; without a record where it was not there yet. */
    public static Snapshot of(String name, DatasetTree tree) throws IOException {
        TemporaryFolder copy = TemporaryFolder.create();
        try {
            DatasetFolder folder = empty(copy);
            return new Snapshot(name, folder, null, tree.writeInto(folder.root()), copy);
        } catch (IOException | RuntimeException failed) {
            copy.close();
            throw failed;
        }
    }

    /**
     * A release, rebuilt from the changes of all releases up to it.
     *
     * @throws IOException if they do not lead to what its ledger says
     */
    public static Snapshot of(ReleasesFolder releases, DataVersion version) throws IOException {
        DatasetDocument document = DatasetDocument.rebuilt(releases, version);
        TemporaryFolder copy = TemporaryFolder.create();
        try {
            Snapshot snapshot = of("release " + version, document, copy);
            ReleasesFolder past = ReleasesFolder.of(snapshot.folder);
            Files.createDirectories(past.path());
            Files.copy(releases.ledger(version), past.ledger(version));
            return snapshot;
        } catch (IOException | RuntimeException failed) {
            copy.close();
            throw failed;
        }
    }

    /** A release as its {@code dataset.json} holds it. */
    public static Snapshot of(Path datasetJson) throws IOException {
        DatasetDocument document = DatasetDocument.read(datasetJson);
        TemporaryFolder copy = TemporaryFolder.create();
        try {
            return of("release " + document.header().version(), document, copy);
        } catch (IOException | RuntimeException failed) {
            copy.close();
            throw failed;
        }
    }

    private static Snapshot of(String name, DatasetDocument document, TemporaryFolder copy) throws IOException {
        DatasetFolder folder = empty(copy);
        write(document.records(), folder);
        return new Snapshot(name, folder, document.header(), List.of(), copy);
    }

    private static DatasetFolder empty(TemporaryFolder copy) throws IOException {
        DatasetFolder folder = new DatasetFolder(copy.path().resolve("dataset"));
        Files.createDirectories(folder.data());
        return folder;
    }

    private static void write(Records records, DatasetFolder folder) throws IOException {
        for (DatasetRecord each : (Iterable<DatasetRecord>) records.stream()::iterator) {
            Path file = folder.data().resolve(RecordPath.of(each)).normalize();
            if (!folder.holds(file)) {
                throw new IOException("the identifier \"" + each.id() + "\" leads out of the dataset");
            }
            Files.createDirectories(file.getParent());
            Files.writeString(file, CanonicalForm.of(each));
        }
    }

    /** What people call it. */
    public String name() {
        return name;
    }

    /** Where its records are. */
    public DatasetFolder folder() {
        return folder;
    }

    /** What it says of the dataset as a whole, where no settings do; releases have none. */
    public Optional<DatasetHeader> header() {
        return Optional.ofNullable(header);
    }

    /** The paths of what it holds and no copy has: links. */
    public List<String> leftOut() {
        return leftOut;
    }

    @Override
    public void close() throws IOException {
        if (copy != null) {
            copy.close();
        }
    }
}
