package io.github.sourcedfigures.validator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command init of the shaded jar: what it writes is right from the first minute. */
class InitIT {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void theDatasetIsRightAndInItsForm() throws IOException {
        Jar.Run run = Jar.run(temp, "init", "Birds seen", "--title", "Birds \"seen\"");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("wrote Birds seen/.github/workflows/check.yml\n"), run.out());
        Jar.Run check = Jar.run(temp, "check", "Birds seen", "--fail-on", "note");
        assertTrue(check.out().startsWith("6 records checked, 0 errors, 0 warnings\n"), check.out());
        assertEquals(0, check.code(), check.out());
        assertEquals(0, Jar.run(temp, "fmt", "--check", "Birds seen").code());
        assertTrue(Files.readString(temp.resolve("Birds seen/sourced-figures.json"))
                .contains("\"name\": \"birds-seen\",\n  \"title\": \"Birds \\\"seen\\\"\",\n"));
        assertTrue(Files.readString(temp.resolve("Birds seen/README.md")).startsWith("# Birds \"seen\"\n"));
    }

    @Test
    void aNewFigureJoinsIt() {
        Jar.run(temp, "init", "birds");

        Jar.Run run = Jar.run(
                temp,
                "new",
                "figure",
                "--dataset=birds",
                "--source=made-up-page-2001-01",
                "--quote=more than 90 lanterns in the old town",
                "--scope=The old town.",
                "--unit=lantern",
                "--as-of=2001-01-01",
                "--asserted-by=exampleton-council");

        assertEquals(0, run.code(), run.out() + run.err());
        assertTrue(run.out().contains("worked out: --qualifier more-than\n"), run.out());
        assertEquals(0, Jar.run(temp, "check", "birds").code());
    }

    @Test
    void aFolderInUseIsWrongUsageAndStaysAsItIs() throws IOException {
        Files.writeString(Files.createDirectory(temp.resolve("mine")).resolve("mine.txt"), "mine");

        Jar.Run run = Jar.run(temp, "init", "mine");

        assertEquals(2, run.code());
        assertEquals("mine is there and not empty; name another folder\nSee validator init --help.\n", run.err());
        assertEquals(
                List.of("mine.txt"),
                List.of(Objects.requireNonNull(temp.resolve("mine").toFile().list())));
        assertEquals(2, Jar.run(temp, "init", "new", "--name", "Not A Name").code());
    }
}
