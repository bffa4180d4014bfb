package io.github.sourcedfigures.validator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.git.MadeRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands diff and check --since of the shaded jar, on the records of the first release in a git repository. */
class DiffIT {
    private static final String LIMIT =
            "dataset/data/figures/oil-imports-of-dprk-per-year/oil-limit-per-year-unnamed.json";
    private static final Path REAL = Path.of("..", "dataset");

    @TempDir
    private Path temp = Path.of("");

    private RealDataset dataset = new RealDataset(temp);

    @BeforeEach
    void commitTheDataset() throws IOException {
        dataset = RealDataset.writeInto(temp);
        MadeRepository.in(temp).commit();
    }

    @Test
    void nothingChangedIsFineAndSaysSo() {
        Jar.Run run = Jar.run(temp, "diff", "git:HEAD", "dataset");

        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().matches("git:HEAD \\([0-9a-f]{12}\\) → dataset: nothing changed\n"), run.out());
    }

    @Test
    void aChangeIsSaidInWordsInEveryFormAndTheExitCodeIsFine() throws IOException {
        dataset.replace(LIMIT, "\"amount\": 500000,", "\"amount\": 400000,");

        Jar.Run text = Jar.run(temp, "diff", "git:HEAD", "dataset");
        Jar.Run file = Jar.run(temp, "diff", "git:HEAD", "dataset", "--format", "markdown", "--output", "diff.md");

        assertEquals(0, text.code(), text.err());
        assertTrue(text.out().contains("at most 500,000 → at most 400,000"), text.out());
        assertEquals(new Jar.Run(0, "", ""), file);
        assertTrue(Files.readString(temp.resolve("diff.md")).startsWith("### What changes in the data\n"));
        assertTrue(Jar.run(temp, "diff", "git:HEAD", "dataset", "--format", "json")
                .out()
                .contains("\"before\": \"at most 500,000 barrels per year\""));
    }

    @Test
    void aWrongNameIsWrongUsageAndAnUnknownRevisionCouldNotRun() {
        Jar.Run path = Jar.run(temp, "diff", "HEAD", "dataset");
        Jar.Run revision = Jar.run(temp, "diff", "git:absent", "dataset");

        assertEquals(new Jar.Run(2, "", """
                        there is no file or folder HEAD; a git revision is written git:HEAD
                        See validator diff --help.
                        """), path);
        assertEquals(3, revision.code());
        assertTrue(revision.err().startsWith("could not run: git knows no revision absent here"), revision.err());
    }

    @Test
    void sinceARevisionTheExitCodeIsThatOfTheNewFindingsAlone() throws IOException {
        dataset.replace(LIMIT, "\"at-most\"", "\"at-mots\"");
        new MadeRepository(temp).commit();
        Jar.Run older = Jar.run(temp, "check", "--since", "HEAD");
        dataset.replace("dataset/data/parties/dprk.json", "\"kind\": \"state\"", "\"kind\": \"stat\"");
        Jar.Run fresh = Jar.run(temp, "check", "--since", "HEAD", "--format", "json");

        assertEquals(0, older.code(), older.out());
        assertTrue(older.out().contains(" records checked, 0 errors, 0 warnings"), older.out());
        assertTrue(
                older.out().matches("(?s).*\nleft out: 1 older finding, which the commit [0-9a-f]{12} had too\n.*"),
                older.out());
        assertEquals(1, fresh.code(), fresh.err());
        assertTrue(fresh.out().contains("\"file\":\"dataset/data/parties/dprk.json\""), fresh.out());
        assertTrue(!fresh.out().contains(LIMIT), fresh.out());
        assertTrue(fresh.out().contains("\"since\":{\"state\":\"the commit "), fresh.out());
    }

    @Test
    void sinceGoesWithADatasetThatGitOrALedgerKnows() throws IOException {
        Path elsewhere = Files.createTempDirectory("elsewhere");
        RealDataset.writeInto(elsewhere);

        Jar.Run none = Jar.run(elsewhere, "check", "--since", "main");
        Jar.Run lines = Jar.run(temp, "check", "--ndjson", "-", "--since", "main");

        assertEquals(3, none.code());
        assertTrue(none.err().contains("lies in no git repository that can be read; git says: "), none.err());
        assertEquals(2, lines.code());
        assertTrue(lines.err().startsWith("--since goes with a dataset folder"), lines.err());
    }

    @Test
    void sinceTheLastReleaseNothingIsNew() throws IOException {
        for (String file : new String[] {"0.1.0.json", "0.1.0.changes.json"}) {
            Path ledger = temp.resolve("dataset/releases").resolve(file);
            Files.createDirectories(ledger.getParent());
            Files.copy(REAL.resolve("releases").resolve(file), ledger);
        }

        Jar.Run run = Jar.run(temp, "check", "--since", "dataset/releases/0.1.0.json", "--fail-on", "note");

        assertEquals(0, run.code(), run.out() + run.err());
        assertTrue(run.out().contains("which release 0.1.0 had too"), run.out());
    }
}
