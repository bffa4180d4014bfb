package io.github.sourcedfigures.publisher.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.ledger.CanonicalForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The life of a change, command by command, in a clone of a git repository that holds the project's first release: a
 * figure is drafted, faults are made, refused and mended, the change is looked at and released, and the release before
 * it is rebuilt.
 */
class LifecycleIT {
    private static final String SHELLS =
            "dataset/data/figures/artillery-shells-supplied-per-year/shells-per-year-the-times.json";
    private static final String SHIN = "dataset/data/parties/shin-won-sik.json";
    private static final String SHIPMENT = "dataset/data/events/2024/first-oil-shipment-2024-03-07.json";

    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @TempDir
    private Path temp = Path.of("");

    private Path clone = Path.of("");

    @BeforeEach
    void cloneTheFirstRelease() throws IOException {
        Path origin = temp.resolve("origin");
        Path dataset = origin.resolve("dataset");
        FirstRelease.writeInto(dataset);
        for (String file : List.of("0.1.0.json", "0.1.0.changes.json")) {
            FirstRelease.write(
                    dataset.resolve("releases").resolve(file), Files.readString(FirstRelease.RELEASES.resolve(file)));
        }
        git(temp, "init", "--quiet", "--initial-branch=main", "origin");
        commit(origin, "The first release");
        git(temp, "clone", "--quiet", "origin", "clone");
        clone = temp.resolve("clone");
        git(clone, "checkout", "--quiet", "-b", "change");
    }

    @Test
    void aChangeIsDraftedRefusedMendedReleasedAndUndone() throws IOException {
        fine("check");
        draft();
        refuse();
        mend();
        look();
        release();
        rebuild();
    }

    /** A figure that contradicts another one, with all that it needs. */
    private void draft() {
        fine("new", "party", "--name=A Made Ministry", "--kind=body");
        fine("new", "source", "--kind=news", "--title=A made page", "--language=en", "--url=https://example.org/page");
        Run figure = fine(
                "new",
                "figure",
                "--source=a-made-page",
                "--quote=fewer than 5 shells per year",
                "--measure=artillery-shells-supplied-per-year",
                "--asserted-by=a-made-ministry",
                "--stated-on=2026-01-02",
                "--part=body");
        assertTrue(figure.out().contains("wrote dataset/data/figures/"), figure.out());
    }

    /** Each fault is refused with its message. */
    private void refuse() throws IOException {
        replace(SHELLS, "\"approximately\"", "\"aproximately\"");
        replace(SHIN, "Minister of Defence", "Minister of National Defence");
        Files.delete(clone.resolve(SHIPMENT));

        Run check = validator("check", "--since", "origin/main");

        assertEquals(1, check.code(), check.err());
        for (String message : List.of(
                SHELLS + ":7:18 schema-word-unknown  error: \"aproximately\" is no qualifier;"
                        + " did you mean \"approximately\"?\n",
                SHIN + ":4:14 record-version-wrong  error: the record has changed since release 0.1.0, which has its"
                        + " version 1; write 2, not 1\n",
                "record-removed  error: the event \"first-oil-shipment-2024-03-07\" of release 0.1.0 is gone;"
                        + " put its file back and withdraw the record in it\n")) {
            assertTrue(check.out().contains(message), check.out());
        }
        Run prepare = publisher("prepare");
        assertEquals(1, prepare.code());
        assertTrue(prepare.err().endsWith("nothing was prepared: the dataset has errors\n"), prepare.err());
    }

    /** What has a repair is repaired; what was removed is withdrawn. */
    private void mend() throws IOException {
        Run fix = fine("fix");
        assertTrue(fix.out().contains("+    \"qualifier\": \"approximately\",\n"), fix.out());
        assertTrue(fix.out().contains("+  \"version\": 2,\n"), fix.out());
        git(clone, "checkout", "--quiet", "--", SHIPMENT);
        replace(
                SHIPMENT,
                "\n}\n",
                ",\n  \"withdrawn\": { \"on\": \"" + today + "\", \"reason\": \"It was made to be.\" }\n}\n");
        fine("fix");
        fine("fmt");
        fine("fmt", "--check");
        fine("check");
        commit(clone, "A figure on shells");
    }

    /** What the reviewer reads: only what the change brought, and what it means. */
    private void look() {
        Run since = fine("check", "--since", "origin/main");
        assertTrue(since.out().contains(" 0 errors, 2 warnings\nleft out: 0 older findings"), since.out());
        assertTrue(since.out().contains("contradicts \"shells-per-year-the-times\""), since.out());
        Run diff = fine("diff", "git:origin/main...", "dataset");
        for (String words : List.of(
                "5 records differ (1 withdrawn, 1 changed, 3 added), 1 other figure affected\n",
                "role: “Minister of Defence of South Korea” → “Minister of National Defence of South Korea”\n",
                "less than 5 shells per year; cites “A made page”; contradicts 1 figure (shells-per-year-the-times)\n",
                "now contradicts 1 figure, before 0 (",
                "The version of the data must rise from 0.1.0 to 0.2.0 at least")) {
            assertTrue(diff.out().contains(words), diff.out());
        }
    }

    private void release() throws IOException {
        Run early = publisher("release", "--out", "release");
        assertEquals(1, early.code());
        assertTrue(
                early.err().startsWith("nothing was released: release 0.1.0 was made with other content"), early.err());
        Run small = publisher("prepare", "--version", "0.1.1");
        assertTrue(
                small.err().contains("the version 0.1.1 is too small: the event \"first-oil-shipment-2024-03-07\""),
                small.err());

        Run prepare = publisher("prepare");
        assertEquals(0, prepare.code(), prepare.err());
        assertTrue(
                prepare.out().startsWith("prepared release 0.2.0 of " + today + ": 3 added, 1 changed, 1 withdrawn\n"),
                prepare.out());
        commit(clone, "Release 0.2.0");
        Run release = publisher("release", "--out", "release");
        assertTrue(release.out().startsWith("wrote release 0.2.0 with "), release.out() + release.err());
        Run verify = publisher("verify", "release");
        assertEquals(0, verify.code(), verify.out());
    }

    private void rebuild() throws IOException {
        Run replay = publisher("replay");
        assertEquals(
                "rebuilt forwards and backwards, each as its ledger says: 2 releases; changed since: 0 records\n",
                replay.out());
        for (String version : List.of("0.1.0", "0.2.0")) {
            Run rebuild = publisher("rebuild", "--version", version, "--out", version + ".json");
            assertEquals(0, rebuild.code(), rebuild.err());
            String ledger = Files.readString(clone.resolve("dataset/releases/" + version + ".json"));
            String sha256 = CanonicalForm.sha256(Files.readString(clone.resolve(version + ".json")));
            assertTrue(ledger.contains("\"dataset_sha256\": \"" + sha256 + "\""), version);
        }
        assertEquals(-1, Files.mismatch(clone.resolve("0.2.0.json"), clone.resolve("release/dataset.json")));
        Run none = publisher("rebuild", "--version", "0.3.0", "--out", "none.json");
        assertEquals(1, none.code());
        assertEquals("nothing was rebuilt: there is no release 0.3.0 of this dataset, only 0.1.0, 0.2.0\n", none.err());
    }

    private Run fine(String... args) {
        Run run = validator(args);
        assertEquals(0, run.code(), run.out() + run.err());
        return run;
    }

    private Run validator(String... args) {
        return run(clone, validatorJar(), args);
    }

    private static String validatorJar() {
        Path target = Path.of("..", "validator", "target");
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.toAbsolutePath().normalize().toString())
                    .filter(file -> file.endsWith("-cli.jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unbuilt) {
            throw new AssertionError(unbuilt);
        }
    }

    private Run publisher(String... args) {
        return run(clone, String.valueOf(System.getProperty("cli.jar")), args);
    }

    private static Run run(Path folder, String jar, String... args) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(Run.SHORT);
        command.addAll(List.of("-jar", jar));
        command.addAll(List.of(args));
        return Run.of(folder, command);
    }

    private static void commit(Path repository, String message) {
        git(repository, "add", "--all");
        git(
                repository,
                "-c",
                "user.name=Somebody",
                "-c",
                "user.email=somebody@example.org",
                "commit",
                "--quiet",
                "--message",
                message);
    }

    private static void git(Path folder, String... args) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(args));
        Run run = Run.of(folder, command);
        assertEquals(0, run.code(), run.err());
    }

    private void replace(String file, String from, String to) throws IOException {
        Path path = clone.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(from), file + " holds " + from);
        Files.writeString(path, text.replace(from, to));
    }
}
