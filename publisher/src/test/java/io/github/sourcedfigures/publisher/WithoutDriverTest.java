package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.publisher.cli.Main;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who builds on the publisher brings SQLite's driver, or learns that it is missing; no release lacks its database. */
class WithoutDriverTest {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void noReleaseIsWrittenAndTheMessageSaysWhatToAdd() throws Exception {
        Datasets.write(
                temp.resolve("made"), List.of("{\"qualifier\": \"exactly\", \"amount\": 43, \"unit\": \"crate\"}"));
        String classPath = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("sqlite-jdbc"))
                .collect(Collectors.joining(File.pathSeparator));
        Path err = temp.resolve("err.txt");

        int code = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath,
                        Main.class.getName(),
                        "release",
                        "made",
                        "--out",
                        "here")
                .directory(temp.toFile())
                .redirectOutput(temp.resolve("out.txt").toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();

        assertEquals(3, code, Files.readString(err));
        assertTrue(
                Files.readString(err)
                        .contains("could not run: a release holds a SQLite database, and its driver does not start"
                                + " (No suitable driver found for jdbc:sqlite::memory:); put org.xerial:sqlite-jdbc on"
                                + " the class path, or use the publisher's command-line jar, which has it"),
                Files.readString(err));
        assertFalse(Files.exists(temp.resolve("here")));
    }
}
