package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a release leaves in the tree, and what the next one may be. */
class NextReleaseTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 2);

    @TempDir
    private Path temp = Path.of("");

    private Path dataset = Path.of("");

    @BeforeEach
    void writeDataset() throws IOException {
        dataset = temp.resolve("dataset");
        Datasets.write(
                dataset,
                List.of(
                        "{\"qualifier\": \"exactly\", \"amount\": 41, \"unit\": \"crate\"}",
                        "{\"qualifier\": \"exactly\", \"amount\": 42, \"unit\": \"crate\"}"));
    }

    private NextRelease next() throws IOException {
        return NextRelease.of(new DatasetFolder(dataset), Datasets.load(dataset));
    }

    private Replay replay() throws IOException {
        return Replay.of(new DatasetFolder(dataset), Datasets.load(dataset));
    }

    private Path figure(String id) {
        return dataset.resolve("data/figures/crates-landed/" + id + ".json");
    }

    private static void edit(Path file, String from, String to) throws IOException {
        String text = Files.readString(file);
        assertTrue(text.contains(from), text);
        Files.writeString(file, text.replace(from, to));
    }

    /** A new figure like the first one, of a berth of its own. */
    private void add(String id, LocalDate day) throws IOException {
        String text = Files.readString(figure("f00"))
                .replaceFirst(
                        "\"version\": \\d+, \"published\": \"[^\"]*\", \"modified\": \"[^\"]*\"", life(1, day, day))
                .replace("\"f00\"", "\"" + id + "\"")
                .replace("\"nature\": \"asserted\",", "\"nature\": \"asserted\", \"scope\": \"Berth " + id + "\",");
        Files.writeString(figure(id), text);
    }

    private static String life(int version, LocalDate published, LocalDate modified) {
        return "\"version\": " + version + ", \"published\": \"" + published + "\", \"modified\": \"" + modified + "\"";
    }

    private static String life(int version, LocalDate modified) {
        return life(version, FIRST_DAY.minusDays(1), modified);
    }

    @Test
    void twentyReleasesAreRebuiltForwardsAndBackwards() throws Exception {
        DatasetFolder folder = new DatasetFolder(dataset);
        int corrections = 0;
        for (int i = 0; i < 20; i++) {
            LocalDate day = FIRST_DAY.plusDays(i);
            if (i > 0 && i % 7 != 6) {
                add("g" + i, day);
            }
            if (i % 3 == 1 || i % 7 == 6) {
                corrections++;
                correct(corrections, day);
            }
            if (i % 6 == 5) {
                withdraw("g" + (i - 2), day.minusDays(2), day);
            }
            NextRelease next = NextRelease.of(folder, Datasets.load(dataset), schemas(i));
            next.prepare(null, day);
            NextRelease prepared = NextRelease.of(folder, Datasets.load(dataset), schemas(i));
            Publisher.release(Datasets.load(dataset), prepared.release(null), temp.resolve("release-" + i));
            if (i > 0) {
                assertLeads(temp.resolve("release-" + (i - 1)), temp.resolve("release-" + i));
            }
        }

        assertEquals(8, corrections);
        assertEquals(new Replay(20, 0, List.of()), replay());
    }

    private void correct(int corrections, LocalDate day) throws IOException {
        String text = Files.readString(figure("f00"));
        Files.writeString(
                figure("f00"),
                text.replaceFirst("\"version\": \\d+", "\"version\": " + (corrections + 1))
                        .replaceFirst("\"modified\": \"[^\"]*\"", "\"modified\": \"" + day + "\"")
                        .replaceFirst("\"period\": \"[^\"]*\"", "\"period\": \"20" + (10 + corrections) + "-03/..\""));
    }

    private void withdraw(String id, LocalDate published, LocalDate day) throws IOException {
        edit(figure(id), life(1, published, published), life(2, published, day));
        edit(
                figure(id),
                "\"relations\": []",
                "\"relations\": [], \"withdrawn\": {\"on\": \"" + day + "\", \"reason\": \"Counted twice.\"}");
    }

    /** Schemas grow in the releases 7 and 15. */
    private static String schemas(int release) {
        return release < 7 ? "1.0.0" : release < 15 ? "1.1.0" : "1.2.0";
    }

    private static void assertLeads(Path old, Path now) throws IOException {
        assertEquals(
                Files.readString(now.resolve("dataset.json")),
                ReleaseChanges.read(now.resolve("changes.json"))
                        .applyTo(Files.readString(old.resolve("dataset.json"))));
    }

    @Test
    void theReleasesOfTheTreeReplay() throws IOException {
        Replay replay = Replay.of(new DatasetFolder(Datasets.REAL), Datasets.load(Datasets.REAL));

        assertEquals(List.of(), replay.faults());
        assertTrue(replay.releases() > 0, "no release in the tree");
    }

    @Test
    void theVersionFollowsFromWhatChanged() throws Exception {
        next().prepare(DataVersion.parse("1.2.3"), FIRST_DAY);
        assertEquals(DataVersion.parse("1.2.3"), next().least());

        edit(figure("f00"), "2024-03/..", "2023-03/..");
        edit(figure("f00"), life(1, FIRST_DAY.minusDays(1)), life(2, FIRST_DAY));
        assertEquals(DataVersion.parse("1.2.4"), next().least());

        add("g", FIRST_DAY);
        assertEquals(DataVersion.parse("1.3.0"), next().least());

        edit(figure("f01"), life(1, FIRST_DAY.minusDays(1)), life(2, FIRST_DAY));
        edit(
                figure("f01"),
                "\"relations\": []",
                "\"relations\": [], \"withdrawn\": {\"on\": \"2026-01-02\", \"reason\": \"Counted twice.\"}");
        assertEquals(DataVersion.parse("2.0.0"), next().least());
    }

    @Test
    void theDatasetAsAWholeMovesTheVersionToo() throws Exception {
        next().prepare(null, FIRST_DAY);
        DatasetFolder folder = new DatasetFolder(dataset);
        assertEquals(
                DataVersion.parse("1.3.0"),
                NextRelease.of(folder, Datasets.load(dataset), "1.1.0").least());
        assertEquals(
                DataVersion.parse("2.0.0"),
                NextRelease.of(folder, Datasets.load(dataset), "2.0.0").least());

        edit(dataset.resolve("sourced-figures.json"), "A dataset for tests.", "A dataset.");
        assertEquals(DataVersion.parse("1.2.4"), next().least());
        assertRefused(
                "the version 1.2.2 is too small: what sourced-figures.json or the schemas say of the dataset as a whole is"
                        + " changed since release 1.2.3, which asks for 1.2.4 at least",
                () -> next().release("1.2.2"));
    }

    @Test
    void whatWasNotPreparedIsRefused() throws Exception {
        next().prepare(null, FIRST_DAY);
        assertRefused(
                "nothing has changed since release 1.2.3, so there is nothing to release",
                () -> next().release("1.3.0"));
        assertRefused(
                "nothing has changed since release 1.2.3, so there is nothing to release",
                () -> next().prepare(null, FIRST_DAY));

        add("g", FIRST_DAY);
        assertRefused(
                "release 1.2.3 was made with other content: the figure \"g\" is added; the next release is 1.3.0 at least,"
                        + " and publisher prepare makes it ready",
                () -> next().release(null));
        assertRefused(
                "the version 1.2.4 is too small: the figure \"g\" is added since release 1.2.3, which asks for 1.3.0 at"
                        + " least",
                () -> next().release("1.2.4"));
        assertRefused(
                "the version 1.2.4 is too small: the figure \"g\" is added since release 1.2.3, which asks for 1.3.0 at"
                        + " least",
                () -> next().prepare(DataVersion.parse("1.2.4"), FIRST_DAY));
        assertRefused(
                "release 1.3.0 is not prepared; run publisher prepare, and commit what it writes",
                () -> next().release("1.3.0"));
    }

    private interface Step {
        void run() throws Exception;
    }

    private static void assertRefused(String message, Step step) {
        assertEquals(message, assertThrows(RefusedException.class, step::run).getMessage());
    }

    @Test
    void preparingWritesOneVersionEverywhere() throws Exception {
        next().prepare(null, FIRST_DAY);
        add("g", FIRST_DAY);
        String before = Files.readString(dataset.resolve("sourced-figures.json"));
        ReleaseChanges prepared = next().prepare(null, FIRST_DAY.plusDays(3));

        assertEquals("1.3.0", prepared.after().version());
        assertEquals(
                before.replace("1.2.3", "1.3.0").replace("2026-01-02", "2026-01-05"),
                Files.readString(dataset.resolve("sourced-figures.json")));
        assertEquals(prepared, ReleaseChanges.read(dataset.resolve("releases/1.3.0.changes.json")));
        assertEquals(prepared, next().release(null));
        assertEquals("""
                # Changes of the data

                `publisher prepare` writes this file from `releases/`, where `<version>.changes.json` holds each changed
                record whole, before and after.

                ## 1.3.0 (2026-01-05)

                Against 1.2.3.

                Added:

                - figure: `g`

                ## 1.2.3 (2026-01-02)

                The first release: 2 figures, 1 event, 2 sources, 2 measures and 2 parties.
                """, Files.readString(dataset.resolve("CHANGES.md")));
    }

    @Test
    void betweenReleasesASnapshotIsPublished() throws Exception {
        next().prepare(null, FIRST_DAY);
        assertEquals(next().release(null), next().snapshot());

        add("g", FIRST_DAY);
        Publisher.release(Datasets.load(dataset), next().snapshot(), temp.resolve("snapshot"));

        assertTrue(Files.readString(temp.resolve("snapshot/dataset.json")).contains("\"version\": \"1.3.0-snapshot\""));
        assertTrue(Files.readString(temp.resolve("snapshot/CHANGES.md")).startsWith("# Changes in 1.3.0-snapshot\n"));
        assertEquals(next().snapshot(), ReleaseChanges.read(temp.resolve("snapshot/changes.json")));
        assertFalse(Files.exists(dataset.resolve("releases/1.3.0.json")));
        assertEquals(new Replay(1, 1, List.of()), replay());
    }

    @Test
    void aReleaseThatWasTouchedDoesNotReplay() throws Exception {
        next().prepare(null, FIRST_DAY);
        add("g", FIRST_DAY);
        next().prepare(null, FIRST_DAY);
        assertEquals(List.of(), replay().faults());

        assertTouched("releases/1.2.3.json", "\"dataset_sha256\": \"", "\"dataset_sha256\": \"0", 2);
        assertTouched("releases/1.2.3.json", "\"id\": \"f00\"", "\"id\": \"f02\"", 2);
        assertTouched("releases/1.2.3.changes.json", "\"title\": \"A title", "\"title\": \"Any title", 1);
        assertTouched("releases/1.3.0.changes.json", "\"version\": \"1.2.3\"", "\"version\": \"1.2.2\"", 1);
        assertTouched("CHANGES.md", "Added", "Adde", 1);
        assertEquals(List.of(), replay().faults());
    }

    private void assertTouched(String name, String from, String to, int atLeast) throws IOException {
        Path file = dataset.resolve(name);
        String text = Files.readString(file);
        edit(file, from, to);
        List<String> faults = replay().faults();
        assertTrue(faults.size() >= atLeast, name + ": " + faults);
        Files.writeString(file, text);
    }

    @Test
    void aReleaseWithoutItsChangesIsNamed() throws Exception {
        next().prepare(null, FIRST_DAY);
        Path changes = dataset.resolve("releases/1.2.3.changes.json");
        Files.delete(changes);

        IOException refused = assertThrows(IOException.class, this::replay);
        assertEquals("there is no " + changes + "; put back the file of that release", refused.getMessage());
    }
}
