package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.publisher.format.Bundle;
import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.schema.table.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VerificationTest {
    @TempDir
    private Path temp = Path.of("");

    private Path release = Path.of("");

    @BeforeEach
    void writeRelease() throws IOException {
        release = temp.resolve("release");
        Publisher.release(Datasets.load(Datasets.REAL), "0.1.0", release);
    }

    @Test
    void aFreshReleaseIsRight() throws IOException {
        Verification verification = Verification.of(release);

        assertEquals(List.of(), verification.faults());
        assertEquals(10, verification.tables());
    }

    static Stream<String> paths() {
        return Stream.concat(
                Stream.of(Format.values()).map(format -> format.path(Tables.FIGURES)),
                Stream.of(Bundle.values()).map(Bundle::path));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void aChangedFileIsFound(String path) throws IOException {
        Path file = release.resolve(path);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);

        List<String> faults = Verification.of(release).faults();

        assertTrue(faults.get(0).startsWith(path + " was changed: its SHA-256 is "), faults::toString);
    }

    @Test
    void aMissingAndAStrayFileAreFound() throws IOException {
        Files.delete(release.resolve("README.md"));
        Files.writeString(release.resolve("notes.txt"), "mine");

        assertEquals(
                List.of("README.md is missing", "notes.txt is not listed in SHA256SUMS"),
                Verification.of(release).faults());
    }

    @Test
    void formatsThatDisagreeAreFoundThoughTheirHashesAreRight() throws IOException {
        Path csv = release.resolve("csv/figures.csv");
        String before = Files.readString(csv);
        String sums = Files.readString(release.resolve("SHA256SUMS"));
        String hash = ReleaseFolder.sha256(csv);
        Files.writeString(csv, before.replace("43,,,43,true", "44,,,43,true"));
        Files.writeString(release.resolve("SHA256SUMS"), sums.replace(hash, ReleaseFolder.sha256(csv)));

        List<String> faults = Verification.of(release).faults();

        assertEquals(4, faults.size(), faults::toString);
        assertTrue(faults.get(0).endsWith("amount: csv/figures.csv says 44, json/figures.json says 43"), faults.get(0));
        assertTrue(
                faults.get(1).endsWith("amount: csv/figures.csv says 44, parquet/figures.parquet says 43"),
                faults.get(1));
        assertTrue(faults.get(2).endsWith("says 44, sourced-figures.sqlite says 43"), faults.get(2));
        assertTrue(faults.get(3).endsWith("says 44, sourced-figures.xlsx says 43"), faults.get(3));
    }

    @Test
    void aFileOfAllTablesThatIsNoneIsFound() throws IOException {
        for (Bundle bundle : Bundle.values()) {
            Files.writeString(release.resolve(bundle.path()), "nothing of the kind");
        }

        List<String> faults = Verification.of(release).faults();

        assertEquals(22, faults.size(), faults::toString);
        assertTrue(faults.get(2).startsWith("sourced-figures.sqlite cannot be read: "), faults.get(2));
        assertTrue(faults.get(3).startsWith("sourced-figures.xlsx cannot be read: "), faults.get(3));
    }

    @Test
    void aFolderThatIsNoReleaseIsRefused() {
        IOException refused = assertThrows(IOException.class, () -> Verification.of(temp));

        assertEquals(temp + " is no release: it has no SHA256SUMS", refused.getMessage());
    }
}
