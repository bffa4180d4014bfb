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

/** The command fmt of the shaded jar, on the records of the first release. */
class FmtIT {
    private static final String LIMIT =
            "dataset/data/figures/oil-imports-of-dprk-per-year/oil-limit-per-year-unnamed.json";
    private static final String DPRK = "dataset/data/parties/dprk.json";

    @TempDir
    private Path temp = Path.of("");

    private RealDataset dataset = new RealDataset(temp);

    @BeforeEach
    void writeTheDataset() throws IOException {
        dataset = RealDataset.writeInto(temp);
    }

    @Test
    void theDatasetHasItsForm() throws IOException {
        Map<String, String> before = dataset.texts();

        Jar.Run run = Jar.run(temp, "fmt", "--check");

        assertEquals(new Jar.Run(0, before.size() + " files looked at, 0 with another form\n", ""), run);
        assertEquals(before, dataset.texts());
    }

    @Test
    void whatWasWrittenOtherwiseIsWrittenBackAndTheSecondTimeNothingIsLeftToDo() throws IOException {
        Map<String, String> before = dataset.texts();
        dataset.replace(LIMIT, "\n", "\r\n");
        Files.writeString(
                temp.resolve(DPRK), dataset.text(DPRK).replace("\n", "").replace("  ", ""));

        Jar.Run asked = Jar.run(temp, "fmt", "--check");
        Jar.Run done = Jar.run(temp, "fmt");
        Jar.Run again = Jar.run(temp, "fmt");

        assertEquals(1, asked.code());
        assertTrue(asked.out().startsWith(LIMIT + " has another form\n" + DPRK + " has another form\n"), asked.out());
        assertEquals(0, done.code());
        assertTrue(done.out().startsWith(LIMIT + " rewritten\n" + DPRK + " rewritten\n"), done.out());
        assertEquals(0, again.code());
        assertTrue(again.out().endsWith(" files looked at, 0 rewritten\n"), again.out());
        assertEquals(before, dataset.texts());
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndLeftAsItIsAndTheOthersAreRewritten() throws IOException {
        dataset.replace(DPRK, "\n", "\r\n");
        dataset.replace(LIMIT, "\"at-most\",", "\"at-most\";");
        String broken = dataset.text(LIMIT);

        Jar.Run run = Jar.run(temp, "fmt");

        assertEquals(1, run.code());
        assertTrue(run.out().contains(LIMIT + ":7:27 left as it is: "), run.out());
        assertTrue(run.out().contains(DPRK + " rewritten\n"), run.out());
        assertEquals(broken, dataset.text(LIMIT));
    }

    @Test
    void onlyWhatIsNamedIsLookedAt() throws IOException {
        dataset.replace(DPRK, "\n", "\r\n");

        assertEquals(
                "1 files looked at, 0 rewritten\n", Jar.run(temp, "fmt", LIMIT).out());
        assertEquals(0, Jar.run(temp, "fmt", "--check", "dataset/data/figures").code());
        assertEquals(1, Jar.run(temp, "fmt", "--check", "dataset/data/parties").code());
    }

    @Test
    void wrongUsageIsTwo() {
        Jar.Run run = Jar.run(temp, "fmt", "nowhere");

        assertEquals(2, run.code());
        assertEquals("there is no file or folder nowhere\nSee validator fmt --help.\n", run.err());
    }
}
