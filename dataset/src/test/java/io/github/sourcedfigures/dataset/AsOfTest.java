package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.schema.history.Release;
import io.github.sourcedfigures.schema.history.Rollback;
import io.github.sourcedfigures.schema.tree.DatasetPack;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.ledger.CanonicalForm;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.ledger.Ledger;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which state of the data this is, and every state before it. */
class AsOfTest {
    private static final DatasetFolder FOLDER = new DatasetFolder(Path.of("."));
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final Dataset dataset = Dataset.load();

    @Test
    void everyReleaseIsRebuiltToTheByte() throws IOException {
        ReleasesFolder releases = ReleasesFolder.of(FOLDER);
        for (DataVersion version : releases.versions()) {
            Ledger ledger = Ledger.read(releases.ledger(version));
            DatasetHeader header =
                    ReleaseChanges.read(releases.changes(version)).after();

            Dataset then = dataset.asOf(version.toString());

            assertEquals(ledger.records(), Ledger.entries(then.records()), version.toString());
            assertEquals(ledger.head().datasetSha256(), CanonicalForm.sha256(header.document(then.records())));
            assertEquals(ledger.head().datasetSha256(), then.sha256());
            assertEquals(version.toString(), then.version());
            assertEquals(ledger.head().released(), then.released());
            assertEquals(ledger.head().schemaVersion(), then.schemaVersion());
        }
        assertEquals(
                releases.versions().stream().map(DataVersion::toString).toList(),
                dataset.releases().stream().map(Release::version).toList());
        assertTrue(releases.versions().size() > 1);
    }

    @Test
    void hashIsThatOfTheDatasetJsonOfThisVersion() throws IOException {
        LoadResult.Valid valid = (LoadResult.Valid) new Validator().load(FOLDER);

        String document = DatasetHeader.of(valid.settings(), dataset.version()).document(valid.records());

        assertEquals(CanonicalForm.sha256(document), dataset.sha256());
        assertEquals(Schemas.VERSION, dataset.schemaVersion());
        assertEquals(valid.settings().released(), dataset.released());
    }

    @Test
    void equalDatasetsAreThoseOfOneVersion() {
        Dataset first = dataset.asOf(dataset.releases().get(0).version());

        assertEquals(dataset, Dataset.load());
        assertEquals(dataset.hashCode(), Dataset.load().hashCode());
        assertEquals(dataset, first.asOf(dataset.version()));
        assertNotEquals(dataset, first);
        assertFalse(dataset.equals(null));
    }

    @Test
    void unknownVersionIsAnsweredWithTheKnownOnes() {
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> made().asOf("1.0.1"));
        assertEquals(
                "there is no release 1.0.1; the releases are 1.0.0 of 2026-01-01, 1.1.0 of 2026-02-01",
                refused.getMessage());
    }

    @Test
    void dayGivesTheNewestReleaseThatWasOutByThen() {
        assertEquals("1.0.0", made().asOf(NEW_YEAR).version());
        assertEquals("1.0.0", made().asOf(LocalDate.of(2026, 1, 31)).version());
        assertEquals("1.1.0", made().asOf(LocalDate.of(2026, 2, 1)).version());
        assertEquals("1.1.0", made().asOf(LocalDate.of(2030, 1, 1)).version());
        assertEquals(List.of("gone-later", "kept"), ids(made().asOf(NEW_YEAR)));
        assertEquals(
                "Kept, at first",
                made().asOf(NEW_YEAR).party("kept").orElseThrow().name());
    }

    @Test
    void dayBeforeTheFirstReleaseIsAnsweredWithTheReleases() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> made().asOf(LocalDate.of(2025, 12, 31)));
        assertEquals(
                "nothing was released by 2025-12-31; the releases are 1.0.0 of 2026-01-01, 1.1.0 of 2026-02-01",
                refused.getMessage());

        Dataset unreleased = Dataset.of(new History(state("1.0.0", NEW_YEAR), List::of));
        assertEquals(
                "nothing was released by 2026-01-01; nothing was released yet",
                assertThrows(IllegalArgumentException.class, () -> unreleased.asOf(NEW_YEAR))
                        .getMessage());
    }

    @Test
    void stateBetweenReleasesIsThePresentAndNoRelease() {
        Dataset snapshot = made();

        assertEquals("1.2.0-snapshot", snapshot.version());
        assertEquals(snapshot, snapshot.asOf("1.2.0-snapshot"));
        assertEquals(
                List.of("1.0.0", "1.1.0"),
                snapshot.releases().stream().map(Release::version).toList());
        assertEquals(List.of("kept", "new", "newest"), ids(snapshot));
        assertEquals(List.of("kept", "new"), ids(snapshot.asOf("1.1.0")));
        assertEquals(snapshot, snapshot.asOf("1.0.0").asOf("1.1.0").asOf("1.2.0-snapshot"));
    }

    @Test
    void historyIsReadAsItWasWritten() throws IOException {
        List<Rollback> history = rollbacks();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DatasetPack.writeHistory(history, out);

        assertEquals(history, DatasetPack.readHistory(new ByteArrayInputStream(out.toByteArray())));
    }

    private static List<String> ids(Dataset dataset) {
        return dataset.records().stream().map(DatasetRecord::id).toList();
    }

    private static final Records FIRST =
            Records.of(List.of(party("kept", "Kept, at first"), party("gone-later", "Gone")));
    private static final Records SECOND = Records.of(List.of(party("kept", "Kept"), party("new", "New")));
    private static final Records PRESENT =
            Records.of(List.of(party("kept", "Kept"), party("new", "New"), party("newest", "Newest")));

    /** Two releases, and one more record since. */
    private static Dataset made() {
        return Dataset.of(new History(
                new DatasetPack.State(release("1.2.0-snapshot", LocalDate.of(2026, 2, 1)), PRESENT),
                AsOfTest::rollbacks));
    }

    private static List<Rollback> rollbacks() {
        return List.of(
                Rollback.of(release("1.1.0", LocalDate.of(2026, 2, 1)), Changes.between(SECOND, PRESENT)),
                Rollback.of(release("1.0.0", NEW_YEAR), Changes.between(FIRST, SECOND)));
    }

    private static DatasetPack.State state(String version, LocalDate day, Party... parties) {
        return new DatasetPack.State(
                release(version, day), Records.of(Stream.of(parties).toList()));
    }

    private static Release release(String version, LocalDate day) {
        return new Release(version, day, "1.0.0", "0".repeat(64));
    }

    private static Party party(String id, String name) {
        return new Party(id, 1, name, PartyKind.BODY, null, null, List.of(), NEW_YEAR, NEW_YEAR, null);
    }
}
