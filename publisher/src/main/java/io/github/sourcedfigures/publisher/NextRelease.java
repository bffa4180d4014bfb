package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.publisher.document.ChangesText;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.history.Change;
import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.schema.history.Increment;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.ledger.Ledger;
import io.github.sourcedfigures.validator.ledger.ReleaseChain;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset changed since its last release, and what follows from it for the next one.
 *
 * <p>A release is made in two steps: {@link #prepare} writes into the tree what the release leaves there, to be read
 * and committed; {@link #release} says what is to be published, and refuses what was not prepared.
 *
 * <pre>{@code
 * NextRelease next = NextRelease.of(folder, valid);
 * ReleaseChanges changes = next.release(null);
 * Publisher.release(valid, changes, Path.of("release"));
 * }</pre>
 */
public final class NextRelease {
    private final DatasetFolder dataset;
    private final LoadResult.Valid valid;
    private final String schemaVersion;
    private final ReleaseChain chain;
    private final Changes changes;

    private NextRelease(
            DatasetFolder dataset, LoadResult.Valid valid, String schemaVersion, ReleaseChain chain, Changes changes) {
        this.dataset = dataset;
        this.valid = valid;
        this.schemaVersion = schemaVersion;
        this.chain = chain;
        this.changes = changes;
    }

    /**
     * Compares a dataset with its last release.
     *
     * @param dataset its folder
     * @param valid what it holds
     * @return what it changed
     * @throws IOException if what the releases left in the tree cannot be read
     */
    public static NextRelease of(DatasetFolder dataset, LoadResult.Valid valid) throws IOException {
        return of(dataset, valid, Schemas.VERSION);
    }

    /** The same under other schemas. */
    static NextRelease of(DatasetFolder dataset, LoadResult.Valid valid, String schemaVersion) throws IOException {
        ReleaseChain chain = ReleaseChain.read(ReleasesFolder.of(dataset));
        Changes changes = Changes.between(chain.newestRecords(), valid.records());
        return new NextRelease(dataset, valid, schemaVersion, chain, changes);
    }

    /** {@return the least version that the changes allow; that of the settings where nothing was released yet} */
    public DataVersion least() {
        return chain.least(written(), changes);
    }

    private Increment increment() {
        return chain.increment(written(), changes);
    }

    /** What asks for the least version, as the end of a sentence. */
    private String reason() {
        Optional<Change> heaviest = changes.heaviest();
        if (heaviest.isPresent() && changes.increment() == increment()) {
            Change change = heaviest.get();
            return "the " + change.type().word() + " \"" + change.id() + "\" is "
                    + change.kind().name().toLowerCase(Locale.ROOT);
        }
        return "what " + Settings.FILE + " or the schemas say of the dataset as a whole is changed";
    }

    /** The header as the settings have it. */
    private DatasetHeader written() {
        return header(valid.settings().version(), valid.settings().released());
    }

    private DatasetHeader header(String version, LocalDate released) {
        Settings settings = valid.settings();
        return new DatasetHeader(
                settings.name(),
                settings.title(),
                settings.description(),
                version,
                schemaVersion,
                released,
                settings.licence());
    }

    private ReleaseChanges leadingTo(DatasetHeader header) {
        return new ReleaseChanges(
                chain.isEmpty() ? null : chain.newest().changes().after(), header, changes);
    }

    /** Whether the dataset is, byte for byte, what the newest ledger says. */
    private boolean isReleased() {
        return chain.isReleased(written(), changes, valid.records());
    }

    /**
     * What is to be published under a version.
     *
     * @param version the version; null for that of the settings
     * @return what leads to it
     * @throws RefusedException if that version is too small, was not prepared, or was released with other content
     */
    public ReleaseChanges release(@Nullable String version) throws RefusedException {
        String wanted = version == null ? valid.settings().version() : version;
        if (chain.isEmpty()) {
            return leadingTo(header(wanted, valid.settings().released()));
        }
        DataVersion asked = DataVersion.parse(wanted);
        DataVersion newest = chain.newest().version();
        if (asked.equals(newest) && isReleased()) {
            return chain.newest().changes();
        }
        if (chain.links().stream().anyMatch(link -> link.version().equals(asked))) {
            throw new RefusedException("release " + asked + " was made with other content"
                    + (asked.equals(newest) && increment() != Increment.NONE ? ": " + reason() : "")
                    + "; the next release is " + least() + " at least, and publisher prepare makes it ready");
        }
        refuseTooSmall(asked);
        throw new RefusedException(
                "release " + asked + " is not prepared; run publisher prepare, and commit what it writes");
    }

    private void refuseTooSmall(DataVersion asked) throws RefusedException {
        if (increment() == Increment.NONE) {
            throw new RefusedException("nothing has changed since release "
                    + chain.newest().version() + ", so there is nothing to release");
        }
        if (asked.compareTo(least()) < 0) {
            throw new RefusedException("the version " + asked + " is too small: " + reason() + " since release "
                    + chain.newest().version() + ", which asks for " + least() + " at least");
        }
    }

    /**
     * What a build publishes between releases.
     *
     * @return what leads to the newest release where nothing changed, else to a snapshot
     */
    public ReleaseChanges snapshot() {
        return isReleased() ? chain.newest().changes() : leadingTo(chain.headerOf(written(), changes, valid.records()));
    }

    /**
     * Writes into the dataset's folder what the next release leaves there: version and day in the settings, ledger,
     * changes, and the text of all changes.
     *
     * @param version the version; null for the least one that the changes allow, or a greater one in the settings
     * @param released the day from which the release is dated
     * @return what leads to it
     * @throws RefusedException if the version is too small, or nothing changed
     * @throws IOException if something cannot be written
     */
    public ReleaseChanges prepare(@Nullable DataVersion version, LocalDate released)
            throws RefusedException, IOException {
        DataVersion chosen = version == null ? proposed() : version;
        if (!chain.isEmpty()) {
            refuseTooSmall(chosen);
        }
        ReleaseChanges next = leadingTo(header(chosen.toString(), released));
        List<ReleaseChanges> all = new ArrayList<>(chain.changes());
        all.add(next);
        ReleasesFolder folder = ReleasesFolder.of(dataset);
        Files.createDirectories(folder.path());
        write(folder.changes(chosen), next.text());
        write(folder.ledger(chosen), Ledger.of(next.after(), valid.records()).text());
        write(dataset.root().resolve("CHANGES.md"), ChangesText.ofDataset(all));
        String settings = Files.readString(dataset.settings(), StandardCharsets.UTF_8);
        write(dataset.settings(), with("released", released.toString(), with("version", chosen.toString(), settings)));
        return next;
    }

    private DataVersion proposed() {
        DataVersion written = DataVersion.parse(valid.settings().version());
        return written.compareTo(least()) > 0 ? written : least();
    }

    /** Settings with another text for one of their members, and every other character as it was. */
    private static String with(String name, String value, String settings) {
        return settings.replaceFirst(
                "(\"" + name + "\"\\s*:\\s*)\"[^\"]*\"", "$1\"" + Matcher.quoteReplacement(value) + "\"");
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** {@return what changed since the last release} */
    public Changes changes() {
        return changes;
    }
}
