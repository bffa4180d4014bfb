package io.github.sourcedfigures.validator.since;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.git.MadeRepository;
import io.github.sourcedfigures.validator.snapshot.Snapshot;
import io.github.sourcedfigures.validator.snapshot.Snapshots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On a git repository with the records of the first release, one of which has a fault since the first commit. */
class NewFindingsTest {
    private static final Path REAL = Path.of("..", "dataset");
    private static final Validator VALIDATOR = new Validator();
    private static final String DPRK = "dataset/data/parties/dprk.json";
    private static final String OLD_FAULT = "dataset/data/parties/ukraine.json";
    private static final String OIL =
            "dataset/data/figures/oil-supplied-by-russia-to-dprk/oil-supplied-open-source-centre-2024-11.json";

    @TempDir
    private Path temp = Path.of("");

    private MadeRepository made = new MadeRepository(temp);

    @BeforeEach
    void makeTheRepository() throws IOException {
        made = MadeRepository.in(temp.resolve("mit Leerzeichen"));
        try (Snapshot first =
                Snapshots.named(REAL.resolve("releases/0.1.0.json").toString())) {
            Path root = first.folder().root();
            for (Path file : first.folder().files()) {
                made.write("dataset/" + root.relativize(file), Files.readString(file));
            }
        }
        for (String ledger : List.of("0.1.0.json", "0.1.0.changes.json")) {
            made.write(
                    "dataset/releases/" + ledger,
                    Files.readString(REAL.resolve("releases").resolve(ledger)));
        }
        made.write(
                "dataset/sourced-figures.json",
                Files.readString(REAL.resolve("sourced-figures.json"))
                        .replaceFirst("(?s),\\s*\"suppressions\": \\[.*]", "")
                        .replace("\"0.2.0\"", "\"0.1.0\""));
        replace(OLD_FAULT, "\"name\": \"Ukraine\"", "\"name\": \" Ukraine\"");
        made.commit();
        made.git("checkout", "-q", "-b", "topic");
    }

    private void replace(String file, String old, String replacement) throws IOException {
        String text = Files.readString(made.folder().resolve(file));
        assertTrue(text.contains(old), file + " holds " + old);
        made.write(file, text.replace(old, replacement));
    }

    private record Found(List<Finding> findings, Summary summary) {
        List<String> rules() {
            return findings.stream().map(Finding::rule).distinct().sorted().toList();
        }

        long older() {
            return Objects.requireNonNull(summary.since()).older();
        }
    }

    private Found since(String name) throws IOException {
        DatasetFolder dataset = new DatasetFolder(made.folder().resolve("dataset"));
        List<Finding> findings = new ArrayList<>();
        try (Snapshot before = Snapshots.before(dataset, name)) {
            Summary summary = new NewFindings(VALIDATOR, before)
                    .check(CheckRequest.of(dataset).asOf(LocalDate.of(2026, 12, 1)), findings::add);
            return new Found(findings, summary);
        }
    }

    @Test
    void nothingIsNewWhereNothingChangedAndTheOlderAreCounted() throws IOException {
        Found found = since("main");

        assertEquals(List.of(), found.findings());
        assertTrue(found.older() >= 2, "a blank too many, and a version that was not raised: " + found.older());
        assertTrue(found.summary().isValid());
    }

    @Test
    void aFaultThatIsNotCommittedYetIsNew() throws IOException {
        replace(DPRK, "\"kind\": \"state\"", "\"kind\": \"stat\"");

        Found found = since("main");

        assertTrue(found.rules().contains("schema-word-unknown"), found.rules().toString());
        assertTrue(
                found.findings().stream()
                        .noneMatch(finding -> finding.file().endsWith("ukraine.json")
                                && finding.rule().equals("text-blank-stray")),
                found.findings().toString());
        assertEquals(found.summary().errors() > 0, !found.summary().isValid());
    }

    @Test
    void aReferenceThatTheChangeBreaksElsewhereIsNewWhereItStands() throws IOException {
        Files.delete(made.folder().resolve("dataset/data/parties/open-source-centre.json"));
        made.commit();

        Found found = since("main");

        assertTrue(
                found.findings().stream()
                        .anyMatch(finding -> finding.rule().equals("party-unknown")
                                && finding.file().endsWith("oil-supplied-open-source-centre-2024-11.json")),
                found.findings().toString());
    }

    @Test
    void aFindingThatMovedInItsFileIsOlder() throws IOException {
        long before = since("main").older();
        replace(OLD_FAULT, "{\n", "{\n\n\n");

        Found found = since("main");

        assertEquals(List.of(), found.findings());
        assertEquals(before, found.older());
    }

    @Test
    void aFindingThatMovedInItsListIsOlder() throws IOException {
        replace(OIL, "\"quote\": \"", "\"quote\": \" ");
        made.commit();
        made.git("checkout", "-q", "-B", "main");
        made.git("checkout", "-q", "-B", "topic");
        replace(
                OIL,
                "\"citations\": [",
                "\"citations\": [{\"source\": \"kim-belousov-talks\", \"quote\": \"plus d’un million de barils de"
                        + " pétrole\", \"fidelity\": \"faithful\"},");

        Found found = since("main");

        assertTrue(
                found.findings().stream().noneMatch(finding -> finding.rule().equals("text-blank-stray")),
                found.findings().toString());
    }

    @Test
    void theSecondOfTwoThatAreAlikeIsNew() throws IOException {
        replace(OLD_FAULT, "\"names\": [", "\"names\": [{\"text\": \" A\", \"language\": \"en\"}, ");
        made.commit();
        made.git("branch", "-f", "main");
        replace(OLD_FAULT, "\"names\": [", "\"names\": [{\"text\": \" A\", \"language\": \"de\"}, ");

        List<Finding> blanks = since("main").findings().stream()
                .filter(finding -> finding.rule().equals("text-blank-stray"))
                .toList();

        assertEquals(1, blanks.size(), blanks.toString());
    }

    @Test
    void theProgressOfTheOtherBranchIsNotHeldAgainstTheChange() throws IOException {
        made.git("checkout", "-q", "main");
        replace(OLD_FAULT, "\"name\": \" Ukraine\"", "\"name\": \"Ukraine\"");
        made.commit();
        made.git("checkout", "-q", "topic");
        made.write("README.md", "Made.").commit();

        assertEquals(List.of(), since("main").findings(), "compared with where the branches parted, not with its tip");
    }

    @Test
    void aReleaseStandsForTheStateBefore() throws IOException {
        Found found = since(made.folder().resolve("dataset/releases").toString());

        assertTrue(found.rules().contains("text-blank-stray"), found.rules().toString());
        assertTrue(
                found.findings().stream().allMatch(finding -> finding.record().equals("ukraine")));
        assertEquals(
                found.findings(),
                since(made.folder().resolve("dataset/releases/0.1.0.json").toString())
                        .findings());
    }

    @Test
    void whereTheDatasetIsNewAllIs() throws IOException {
        made.git("checkout", "-q", "--orphan", "bare");
        made.git("rm", "-rq", "--cached", "dataset");
        made.git("commit", "-q", "--allow-empty", "-m", "Empty");
        made.git("branch", "-f", "start");
        made.git("add", "-A");
        made.commit();

        Found found = since("start");

        assertTrue(found.rules().contains("text-blank-stray"), found.rules().toString());
        assertEquals(0, found.older());
    }
}
