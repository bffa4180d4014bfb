package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.publisher.document.ChangesText;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.ledger.CanonicalForm;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.ledger.Ledger;
import io.github.sourcedfigures.validator.ledger.LedgerEntry;
import io.github.sourcedfigures.validator.ledger.ReleaseChain;
import io.github.sourcedfigures.validator.ledger.ReleaseChain.Link;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether the releases in a dataset's tree are what their ledgers say: each rebuilt forwards, from nothing, and
 * backwards, from the records of the tree, by the changes alone.
 *
 * @param releases how many releases were rebuilt
 * @param unreleased how many records have changed since the newest one
 * @param faults what is wrong, one sentence each; empty where nothing is
 */
public record Replay(int releases, int unreleased, List<String> faults) {
    /** Copies the list. */
    public Replay {
        faults = List.copyOf(faults);
    }

    /**
     * Replays all releases.
     *
     * @param dataset its folder
     * @param valid what it holds
     * @return what came of it
     * @throws IOException if what they left in the tree cannot be read
     */
    public static Replay of(DatasetFolder dataset, LoadResult.Valid valid) throws IOException {
        ReleaseChain chain = ReleaseChain.read(ReleasesFolder.of(dataset));
        List<String> faults = new ArrayList<>();
        Records newest = forwards(chain, faults::add);
        Changes unreleased = Changes.between(newest, valid.records());
        backwards(chain, unreleased.reversed().applyTo(valid.records()), faults::add);
        compareText(chain, dataset.root().resolve("CHANGES.md"), faults::add);
        return new Replay(chain.links().size(), unreleased.all().size(), faults);
    }

    private static Records forwards(ReleaseChain chain, Consumer<String> faults) {
        Records records = Records.of(List.of());
        Link last = null;
        for (Link link : chain.links()) {
            ReleaseChanges changes = link.changes();
            compareHeaders(last, link, faults);
            try {
                if (last != null) {
                    String document = changes.applyTo(last.changes().after().document(records));
                    compare(link, "applied to the release before", CanonicalForm.sha256(document), faults);
                }
                records = changes.changes().applyTo(records);
            } catch (IllegalArgumentException broken) {
                faults.accept("release " + link.version() + ": " + broken.getMessage());
                return records;
            }
            compare(link, "rebuilt from the first release", records, faults);
            last = link;
        }
        return records;
    }

    private static void compareHeaders(@Nullable Link last, Link link, Consumer<String> faults) {
        ReleaseChanges changes = link.changes();
        DatasetHeader before = last == null ? null : last.changes().after();
        if (before == null ? changes.before() != null : !before.equals(changes.before())) {
            faults.accept("release " + link.version() + ": its changes do not start from the release before");
        }
        if (!changes.after().version().equals(link.version().toString())) {
            faults.accept("release " + link.version() + ": its changes lead to "
                    + changes.after().version());
        }
        if (last != null
                && link.version()
                                .compareTo(last.version().next(changes.changes().increment()))
                        < 0) {
            faults.accept("release " + link.version() + " is too small: its changes ask for "
                    + last.version().next(changes.changes().increment()) + " at least");
        }
    }

    private static void backwards(ReleaseChain chain, Records newest, Consumer<String> faults) {
        Records records = newest;
        for (int i = chain.links().size() - 1; i >= 0; i--) {
            Link link = chain.links().get(i);
            compare(link, "rebuilt from the records of the tree", records, faults);
            try {
                records = link.changes().changes().reversed().applyTo(records);
            } catch (IllegalArgumentException broken) {
                faults.accept("release " + link.version() + ", backwards: " + broken.getMessage());
                return;
            }
        }
        if (!records.equals(Records.of(List.of()))) {
            faults.accept("before the first release there are records already");
        }
    }

    private static void compare(Link link, String how, Records records, Consumer<String> faults) {
        List<LedgerEntry> entries = Ledger.entries(records);
        List<LedgerEntry> listed = link.ledger().records();
        if (!entries.equals(listed)) {
            String differing = entries.stream()
                    .filter(entry -> !listed.contains(entry))
                    .findFirst()
                    .map(entry -> "the " + entry.type().word() + " \"" + entry.id() + "\" is not as listed")
                    .orElse("its ledger lists other records");
            faults.accept("release " + link.version() + ", " + how + ": " + differing);
        }
        compare(link, how, CanonicalForm.sha256(link.changes().after().document(records)), faults);
    }

    private static void compare(Link link, String how, String sha256, Consumer<String> faults) {
        String listed = link.ledger().head().datasetSha256();
        if (!sha256.equals(listed)) {
            faults.accept("release " + link.version() + ", " + how + ": the SHA-256 of dataset.json is " + sha256
                    + ", listed is " + listed);
        }
    }

    private static void compareText(ReleaseChain chain, Path file, Consumer<String> faults) throws IOException {
        if (!chain.isEmpty()
                && !(Files.exists(file)
                        && Files.readString(file, StandardCharsets.UTF_8)
                                .equals(ChangesText.ofDataset(chain.changes())))) {
            faults.accept(file + " does not say what the releases changed; put back what publisher prepare wrote");
        }
    }
}
