package io.github.sourcedfigures.validator.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.git.MadeRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class SnapshotsTest {
    private static final Path RELEASES = Path.of("..", "dataset", "releases");
    private static final String SETTINGS = """
            {
              "$schema": "https://sourcedfigures.github.io/schema/v1/dataset.schema.json",
              "name": "made",
              "title": "Made",
              "description": "Made for a test.",
              "version": "0.1.0",
              "released": "2026-11-20",
              "licence": "CC-BY-4.0",
              "creator": "Nobody"
            }
            """;

    @TempDir
    private Path temp = Path.of("");

    private static String party(String id, String name) {
        return """
                {
                  "$schema": "https://sourcedfigures.github.io/schema/v1/party.schema.json",
                  "id": "%s",
                  "version": 1,
                  "name": "%s",
                  "kind": "body",
                  "names": [],
                  "published": "2026-11-20",
                  "modified": "2026-11-20"
                }
                """.formatted(id, name);
    }

    private MadeRepository repository(String dataset) throws IOException {
        return MadeRepository.in(temp)
                .write(dataset + "/sourced-figures.json", SETTINGS)
                .write(dataset + "/data/parties/made.json", party("made", "First name"))
                .write(dataset + "/data/parties/mit Leerzeichen und ß.json", party("blank", "Blank"));
    }

    private DatasetState read(String name) throws IOException {
        try (Snapshot snapshot = Snapshots.named(name, temp)) {
            return new StateReader().read(snapshot);
        }
    }

    private static List<String> names(DatasetState state) {
        return state.records().parties().stream().map(Party::name).toList();
    }

    @Test
    void aRevisionIsReadAsItWasAndAFolderAsItIs() throws IOException {
        MadeRepository made = repository("dataset");
        made.commit();
        made.write("dataset/data/parties/made.json", party("made", "Second name"));

        assertEquals(List.of("Blank", "First name"), names(read("git:HEAD")));
        assertEquals(List.of("Blank", "First name"), names(read("git:main:dataset/")));
        assertEquals(List.of("Blank", "Second name"), names(read("dataset")));
        assertEquals("0.1.0", Objects.requireNonNull(read("git:HEAD").header()).version());
    }

    @Test
    void aDatasetElsewhereIsFoundByItsSettingsOrByItsName() throws IOException {
        MadeRepository made = repository("statistik über alles");
        made.commit();
        assertEquals(List.of("Blank", "First name"), names(read("git:HEAD")));

        made.write("other/sourced-figures.json", SETTINGS)
                .write("other/data/parties/other.json", party("other", "Other"))
                .commit();

        String message = message(() -> read("git:HEAD"));
        assertTrue(message.contains("git:HEAD:other/, git:HEAD:statistik über alles/"), message);
        assertEquals(List.of("Other"), names(read("git:HEAD:./other")));
    }

    @Test
    void aDatasetAtTheTopOfItsRepositoryIsFound() throws IOException {
        MadeRepository.in(temp)
                .write("sourced-figures.json", SETTINGS)
                .write("data/parties/made.json", party("made", "Top"))
                .commit();

        assertEquals(List.of("Top"), names(read("git:HEAD")));
        assertEquals(List.of("Top"), names(read("git:HEAD:.")));
    }

    @Test
    void theCommitThatTwoHaveInCommonCanBeNamed() throws IOException {
        MadeRepository made = repository("dataset");
        made.commit();
        made.git("checkout", "-q", "-b", "topic");
        made.write("dataset/data/parties/made.json", party("made", "Of the topic"))
                .commit();
        made.git("checkout", "-q", "main");
        made.write("dataset/data/parties/made.json", party("made", "Of main")).commit();

        assertEquals(List.of("Blank", "First name"), names(read("git:main...topic")));
        assertEquals(List.of("Blank", "First name"), names(read("git:topic...")));
        assertEquals(List.of("Blank", "Of the topic"), names(read("git:topic")));
    }

    @Test
    void whatIsNoDatasetIsRefusedWithWhatToWriteInstead() throws IOException {
        MadeRepository made = repository("dataset");
        made.commit();
        Files.createDirectories(temp.resolve("empty"));

        assertEquals(
                "there is no file or folder main; a git revision is written git:main",
                assertThrows(IllegalArgumentException.class, () -> read("main")).getMessage());
        assertTrue(message(() -> read("empty")).startsWith("empty is neither a dataset"));
        assertTrue(message(() -> read("git:")).contains("names no revision"));
        assertTrue(message(() -> read("git:HEAD:nowhere")).contains("holds no dataset in its folder \"nowhere/\""));
        assertTrue(message(() -> read("git:absent")).contains("git knows no revision absent"));
    }

    @Test
    void whatCannotBeReadIsLeftOutAndNamed() throws IOException {
        MadeRepository made = repository("dataset");
        made.write("dataset/data/parties/broken.json", "{\"id\": \"broken\",")
                .write("dataset/data/parties/twin.json", party("made", "Twin"))
                .write(
                        "dataset/data/parties/wrong.json",
                        party("wrong", "Wrong").replace("\"body\"", "\"bodi\""))
                .write("dataset/data/notes.txt", "stray");
        Files.createSymbolicLink(temp.resolve("dataset/data/link.json"), Path.of("parties/made.json"));
        made.commit();

        DatasetState state = read("git:HEAD");

        assertEquals(List.of("Blank", "First name"), names(state));
        assertEquals(
                List.of(
                        "data/link.json",
                        "data/notes.txt",
                        "data/parties/broken.json",
                        "data/parties/twin.json",
                        "data/parties/wrong.json"),
                state.leftOut().stream().map(DatasetState.LeftOut::file).toList());
        assertEquals("it is a link, not a file", state.leftOut().get(0).why());
        assertEquals(
                "/kind: \"bodi\" is no kind; did you mean \"body\"?",
                state.leftOut().get(4).why());
    }

    @Test
    void aReleaseIsReadFromItsLedgerItsFolderAndItsDocumentAlike() throws IOException {
        Path document = temp.resolve("release").resolve("dataset.json");
        Files.createDirectories(document.getParent());
        try (Snapshot ledger = Snapshots.named(RELEASES.resolve("0.1.0.json").toString())) {
            DatasetState state = new StateReader().read(ledger);
            assertEquals("release 0.1.0", state.name());
            assertEquals(25, state.records().figures().size());
            assertEquals(List.of(), state.leftOut());
            Files.writeString(document, Objects.requireNonNull(state.header()).document(state.records()));
            assertEquals(state, read("release"));
            assertEquals(state, read("release/dataset.json"));
        }
    }

    @Test
    void aReleaseWhoseChangesAreNotWholeIsRefused() throws IOException {
        for (String file : List.of("0.1.0.json", "0.1.0.changes.json")) {
            Files.copy(RELEASES.resolve(file), temp.resolve(file));
        }
        Path changes = temp.resolve("0.1.0.changes.json");
        Files.writeString(changes, Files.readString(changes).replace("\"amount\": 7000", "\"amount\": 7001"));

        String message = message(() -> read("0.1.0.json"));

        assertTrue(message.contains("do not lead to what its ledger says"), message);
    }

    @Test
    void aCopyIsGoneWhenItsSnapshotIsClosedAndAFolderStays() throws IOException {
        repository("dataset").commit();
        Path copy;
        try (Snapshot snapshot = Snapshots.named("git:HEAD", temp)) {
            copy = snapshot.folder().root();
            assertTrue(Files.isDirectory(copy));
        }
        try (Snapshot folder = Snapshot.of(new DatasetFolder(temp.resolve("dataset")))) {
            assertEquals(List.of(), folder.leftOut());
        }

        assertFalse(Files.exists(copy.getParent()));
        assertTrue(Files.isDirectory(temp.resolve("dataset/data")));
    }

    private static String message(Executable reading) {
        return String.valueOf(assertThrows(Exception.class, reading).getMessage());
    }
}
