package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.schema.table.Tables;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.starter.Starter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nothing in a release depends on the subject of this project's own dataset: a started one is released as it is. */
class OtherSubjectTest {
    private static final Pattern OUR_SUBJECT = Pattern.compile("dprk|korea|russia");

    @TempDir
    private Path temp = Path.of("");

    @Test
    void aStartedDatasetIsReleasedAndTheReleaseSpeaksOfItAlone() throws IOException {
        Path dataset = temp.resolve("lanterns");
        Starter.write(
                dataset,
                new Settings(
                        "lanterns",
                        "Lanterns of Exampleton",
                        "Who counted how many lanterns.",
                        "0.1.0",
                        LocalDate.of(2026, 1, 2),
                        "CC-BY-4.0",
                        "Nobody",
                        List.of(),
                        List.of()));
        Path release = temp.resolve("release");

        Publisher.release(Datasets.load(dataset), "0.1.0", release);

        assertEquals(List.of(), Verification.of(release).faults());
        assertTrue(Files.readString(release.resolve("README.md")).contains("Lanterns of Exampleton"));
        assertTrue(Files.readString(release.resolve(Format.CSV.path(Tables.FIGURES)))
                .contains("lanterns-exampleton-council-2001-01"));
        try (Stream<Path> files = Files.walk(release)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertFalse(OUR_SUBJECT.matcher(text.toLowerCase(Locale.ROOT)).find(), file.toString());
            }
        }
    }
}
