package io.github.sourcedfigures.validator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command fix of the shaded jar, on the records of the first release with faults. */
class FixIT {
    private static final String LIMIT =
            "dataset/data/figures/oil-imports-of-dprk-per-year/oil-limit-per-year-unnamed.json";
    private static final String SHIN =
            "dataset/data/figures/arms-containers-sent-to-russia/containers-shin-won-sik-2024-03.json";
    private static final String DPRK = "dataset/data/parties/dprk.json";

    @TempDir
    private Path temp = Path.of("");

    private RealDataset dataset = new RealDataset(temp);

    @BeforeEach
    void writeTheDataset() throws IOException {
        dataset = RealDataset.writeInto(temp);
    }

    @Test
    void aRightDatasetHasNothingToRepair() throws IOException {
        Map<String, String> before = dataset.texts();

        assertEquals(new Jar.Run(0, "0 repairs made, 0 findings left for a person\n", ""), Jar.run(temp, "fix"));
        assertEquals(before, dataset.texts());
    }

    @Test
    void allThatIsOfferedIsRepairedFaultBehindFaultAndTheSecondTimeNothingIsLeftToDo() throws IOException {
        Map<String, String> before = dataset.texts();
        breakThreeFiles();

        Jar.Run done = Jar.run(temp, "fix");
        Map<String, String> after = dataset.texts();
        Jar.Run again = Jar.run(temp, "fix");

        assertEquals(0, done.code(), done.err());
        assertTrue(done.out().endsWith("\n5 repairs made, 0 findings left for a person\n"), done.out());
        assertEquals(before, after);
        assertEquals("0 repairs made, 0 findings left for a person\n", again.out());
        assertEquals(after, dataset.texts());
    }

    @Test
    void aDryRunShowsTheDifferenceThatGitAppliesAndWritesNothing() throws IOException, InterruptedException {
        Map<String, String> before = dataset.texts();
        breakThreeFiles();
        Map<String, String> broken = dataset.texts();

        Jar.Run run = Jar.run(temp, "fix", "--dry-run");

        assertEquals(1, run.code());
        assertTrue(run.out().contains("--- a/" + DPRK + "\n+++ b/" + DPRK + "\n@@ -3,7 +3,7 @@\n"), run.out());
        assertTrue(run.out().endsWith("\n5 repairs to make, 0 findings left for a person\n"), run.out());
        assertEquals(broken, dataset.texts());
        Path patch = temp.resolve("fix.patch");
        Files.writeString(patch, run.out().replaceFirst("5 repairs.*\n", ""));
        assertEquals(
                0,
                new ProcessBuilder("git", "apply", "fix.patch")
                        .directory(temp.toFile())
                        .inheritIO()
                        .start()
                        .waitFor());
        assertEquals(before, dataset.texts());
    }

    @Test
    void onlyWhatIsNamedIsRepaired() throws IOException {
        breakThreeFiles();
        String limit = dataset.text(LIMIT);

        Jar.Run run = Jar.run(temp, "fix", "dataset/data/parties");

        assertTrue(run.out().endsWith("\n1 repair made, 0 findings left for a person\n"), run.out());
        assertEquals(limit, dataset.text(LIMIT));
    }

    @Test
    void aRepairThatBringsAnotherFaultIsNotMade() throws IOException {
        String citation = dataset.text(LIMIT).replaceFirst("(?s).*\"citations\": \\[\\s*(\\{.*?\\}).*", "$1");
        dataset.replace(LIMIT, citation, citation + ", " + citation.replace("\"quote\": \"", "\"quote\": \"[…] "));
        dataset.replace(DPRK, "\"state\"", "\"sttae\"");
        String broken = dataset.text(LIMIT);

        Jar.Run run = Jar.run(temp, "fix");

        assertTrue(Jar.run(temp, "check").out().contains("citation-quote-gap-miswritten"));
        assertTrue(run.out().contains("\n1 repair made, "), run.out());
        assertEquals(broken, dataset.text(LIMIT));
    }

    private void breakThreeFiles() throws IOException {
        dataset.replace(LIMIT, "\"qualifier\": \"at-most\"", "\"qualifer\": \"at-mots\"");
        dataset.replace(SHIN, "\"avait", "\"[…] avait");
        dataset.replace(SHIN, "header line.\"", "header line. \"");
        dataset.replace(DPRK, "\"state\"", "\"sttae\"");
    }

    @Test
    void whatHasNoRepairIsNeverTouched() throws IOException {
        dataset.replace(LIMIT, "\"oil-shipments-rise-2024\"", "\"something-else-altogether\"");
        Map<String, String> broken = dataset.texts();

        Jar.Run run = Jar.run(temp, "fix");

        assertEquals(0, run.code());
        assertTrue(run.out().startsWith("0 repairs made, "), run.out());
        assertEquals(broken, dataset.texts());
    }
}
