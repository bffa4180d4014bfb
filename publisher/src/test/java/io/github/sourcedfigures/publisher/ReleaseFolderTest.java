package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.LoadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseFolderTest {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void theSameDatasetGivesTheSameBytes() throws IOException {
        LoadResult.Valid dataset = Datasets.load(Datasets.REAL);
        Publisher.release(dataset, "0.1.0", temp.resolve("one"));
        Publisher.release(Datasets.load(Datasets.REAL), "0.1.0", temp.resolve("two"));

        assertEquals(ReleaseFolder.facts(temp.resolve("one")), ReleaseFolder.facts(temp.resolve("two")));
    }

    @Test
    void aReleaseThatIsThereAlreadyIsLeftAsItIs() throws IOException {
        LoadResult.Valid dataset = Datasets.load(Datasets.REAL);
        assertTrue(Publisher.release(dataset, "0.1.0", temp.resolve("one")).fresh());

        assertFalse(Publisher.release(dataset, "0.1.0", temp.resolve("one")).fresh());
        assertEquals(List.of("one"), names(temp));
    }

    @Test
    void aReleaseWithOtherContentIsNeverWrittenOver() throws IOException {
        LoadResult.Valid dataset = Datasets.load(Datasets.REAL);
        Publisher.release(dataset, "0.1.0", temp.resolve("one"));
        var before = ReleaseFolder.facts(temp.resolve("one"));

        IOException refused =
                assertThrows(IOException.class, () -> Publisher.release(dataset, "0.1.1", temp.resolve("one")));

        assertTrue(String.valueOf(refused.getMessage()).contains("is not written over"), refused.getMessage());
        assertEquals(before, ReleaseFolder.facts(temp.resolve("one")));
        assertEquals(List.of("one"), names(temp));
    }

    @Test
    void anEmptyFolderIsAPlaceForARelease() throws IOException {
        Files.createDirectory(temp.resolve("one"));

        assertTrue(Publisher.release(Datasets.load(Datasets.REAL), "0.1.0", temp.resolve("one"))
                .fresh());
    }

    @Test
    void aReleaseCanBeReadByWhoMayReadTheFolderBesideIt() throws IOException {
        ReleaseFolder.write(temp.resolve("one"), draft -> Files.writeString(draft.resolve("file"), "text"));

        assertEquals(
                Files.getPosixFilePermissions(Files.createDirectory(temp.resolve("beside"))),
                Files.getPosixFilePermissions(temp.resolve("one")));
    }

    @Test
    void whatFailsHalfwayLeavesNothing() {
        assertThrows(
                IOException.class,
                () -> ReleaseFolder.write(temp.resolve("one"), draft -> {
                    Files.writeString(draft.resolve("half"), "half");
                    throw new IOException("the disk is full");
                }));

        assertEquals(List.of(), names(temp));
    }

    @Test
    void theReleaseStandsInItsPlaceOnlyWhenItIsWhole() throws IOException {
        ReleaseFolder.write(temp.resolve("one"), draft -> {
            Files.writeString(draft.resolve("file"), "text");
            assertFalse(Files.exists(temp.resolve("one")));
        });

        assertEquals(List.of("SHA256SUMS", "file"), names(temp.resolve("one")));
    }

    @Test
    void everyFileIsListedWithTheHashThatSha256sumComputes() throws IOException {
        ReleaseFolder.write(temp.resolve("one"), draft -> Files.writeString(draft.resolve("abc"), "abc"));

        // The test vector of FIPS 180-2, appendix B.1.
        assertEquals(
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc\n",
                Files.readString(temp.resolve("one/SHA256SUMS")));
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
