package io.github.sourcedfigures.publisher.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shaded jar, without Hadoop or anything else on the class path, on this Java and on every other one beside it. */
class PublisherCliIT {
    private static final Path TREE = Path.of("..", "dataset").toAbsolutePath().normalize();
    private static final Path JAVA_HOME = Path.of(System.getProperty("java.home"));

    @TempDir
    private Path temp = Path.of("");

    /** The real dataset as if nothing had been released of it, so that any Java may release it. */
    private static Path real = Path.of("");

    /** Fewer records, for what does not depend on them. */
    private static Path small = Path.of("");

    @BeforeAll
    static void writeDatasets(@TempDir Path folder) throws IOException {
        real = folder.resolve("real");
        copy(TREE.resolve("data"), real.resolve("data"));
        Files.copy(TREE.resolve("sourced-figures.json"), real.resolve("sourced-figures.json"));
        small = folder.resolve("small");
        FirstRelease.writeInto(small);
    }

    @Test
    void aReleaseIsWrittenAndVerified() throws IOException {
        Run release = run("release", small.toString(), "--out", "here");
        Run again = run("release", small.toString(), "--out", "here");
        Run verify = run("verify", "here");

        assertEquals(0, release.code(), release.err());
        assertTrue(release.out().startsWith("wrote release " + version() + " with "), release.out());
        assertTrue(release.out().endsWith("\nhere\n"), release.out());
        assertTrue(again.out().startsWith("unchanged: release " + version()), again.out());
        assertEquals(0, verify.code(), verify.out());
        assertEquals("47 files have their hashes, 10 tables say the same in every format\n", verify.out());
        assertEquals("", release.err() + again.err() + verify.err());
    }

    private static String version() throws IOException {
        return Files.readString(small.resolve("sourced-figures.json"))
                .replaceFirst("(?s).*\"version\"\\s*:\\s*\"([^\"]*)\".*", "$1");
    }

    @Test
    void aReleaseIsTwoCommandsAndReplays() throws IOException {
        copy(small, temp.resolve("dataset"));

        Run first = run("prepare", "--version", "8.0.0", "--released", "2030-01-01");
        Run nothing = run("prepare");
        Run released = run("release", "--out", "first");
        Path settings = temp.resolve("dataset/sourced-figures.json");
        Files.writeString(settings, Files.readString(settings).replaceFirst("\"title\": \"", "\"title\": \"More "));
        Run unprepared = run("release", "--out", "second");
        Run snapshot = run("release", "--snapshot");
        Run small = run("prepare", "--version", "8.0.0");
        Run second = run("prepare");
        Run again = run("release", "--out", "second");
        Run replay = run("replay");

        assertEquals(0, first.code(), first.err());
        assertTrue(first.out().startsWith("prepared release 8.0.0 of 2030-01-01: "), first.out());
        assertEquals(1, nothing.code());
        assertTrue(
                nothing.err().startsWith("nothing was prepared: nothing has changed since release 8.0.0"),
                nothing.err());
        assertEquals(0, released.code(), released.err());
        assertEquals(1, unprepared.code());
        assertTrue(
                unprepared.err().startsWith("nothing was released: release 8.0.0 was made with other content"),
                unprepared.err());
        assertTrue(snapshot.out().startsWith("wrote release 8.0.1-snapshot with "), snapshot.out() + snapshot.err());
        assertEquals(1, small.code());
        assertTrue(small.err().startsWith("nothing was prepared: the version 8.0.0 is too small: "), small.err());
        assertTrue(second.out().startsWith("prepared release 8.0.1 of "), second.out() + second.err());
        assertTrue(again.out().startsWith("wrote release 8.0.1 with "), again.out() + again.err());
        assertEquals(
                "rebuilt forwards and backwards, each as its ledger says: 2 releases; changed since: 0 records\n",
                replay.out());
        assertEquals("", first.err() + released.err() + snapshot.err() + second.err() + again.err() + replay.err());
    }

    @Test
    void withoutOutTheReleaseStandsUnderItsNameAndVersion() {
        Run release = run("release", small.toString(), "--version", "0.9.0");

        assertEquals(0, release.code(), release.err());
        assertTrue(Files.exists(temp.resolve("publisher/target/release/first-release-0.9.0/SHA256SUMS")));
    }

    @Test
    void aBrokenDatasetLeavesNoRelease() throws IOException {
        copy(small, temp.resolve("dataset"));
        Path source = temp.resolve("dataset/data/sources/oil-shipments-rise-2024.json");
        Files.writeString(source, Files.readString(source).replace("\"fr\"", "\"French\""));

        Run release = run("release", "--out", "here");

        assertEquals(1, release.code());
        assertTrue(release.err().contains("oil-shipments-rise-2024.json:"), release.err());
        assertTrue(release.err().endsWith("nothing was released: the dataset has errors\n"), release.err());
        assertFalse(Files.exists(temp.resolve("here")));
    }

    @Test
    void anotherReleaseInThePlaceIsThreeAndStays() throws IOException {
        Files.createDirectory(temp.resolve("here"));
        Files.writeString(temp.resolve("here/mine.txt"), "mine");

        Run release = run("release", small.toString(), "--out", "here");

        assertEquals(3, release.code());
        assertTrue(release.err().startsWith("could not run: here is there already with other content"), release.err());
        assertEquals("mine", Files.readString(temp.resolve("here/mine.txt")));
    }

    @Test
    void aChangedReleaseIsOne() throws IOException {
        run("release", small.toString(), "--out", "here");
        Files.writeString(temp.resolve("here/README.md"), "mine");

        Run verify = run("verify", "here");

        assertEquals(1, verify.code());
        assertTrue(verify.out().startsWith("README.md was changed"), verify.out());
    }

    @Test
    void wrongUsageIsTwo() {
        assertUsage("nowhere is no dataset: a dataset is a folder that holds data/", "release", "nowhere");
        assertUsage(
                "the version 1.0 is not of the form 1.2.3 (SemVer)", "release", small.toString(), "--version", "1.0");
        assertUsage("there is no folder nowhere", "verify", "nowhere");
        assertEquals(2, run().code());
    }

    private void assertUsage(String message, String... args) {
        Run run = run(args);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith(message + "\n"), run.err());
    }

    @Test
    void theBytesDependNeitherOnTimeZoneNorLocaleNorEncoding() throws IOException {
        run("release", real.toString(), "--out", "plain");
        Run other = run(
                JAVA_HOME,
                List.of(
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Dfile.encoding=UTF-16",
                        "-Dline.separator=\r\n"),
                "release",
                real.toString(),
                "--out",
                "other");

        assertEquals(0, other.code(), other.err());
        assertSameFiles(temp.resolve("plain"), temp.resolve("other"));
    }

    /** SQLite's driver unpacks its native library into the folder for temporary files, and nowhere else. */
    @Test
    void aReleaseNeedsNoHomeAndLeavesNoTemporaryFile() throws IOException {
        Path scratch = Files.createDirectory(temp.resolve("scratch"));
        List<String> options = List.of("-Djava.io.tmpdir=" + scratch, "-Duser.home=/nowhere");

        Run release = run(JAVA_HOME, options, "release", real.toString(), "--out", "here");
        Run verify = run(JAVA_HOME, options, "verify", "here");

        assertEquals(0, release.code(), release.err());
        assertEquals(0, verify.code(), verify.err());
        assertEquals(List.of(), names(scratch));
    }

    @Test
    void theBytesAreTheSameOnEveryJavaThatStandsBesideThisOne() throws IOException {
        run("release", real.toString(), "--out", "this");
        List<Path> others = otherJavas();
        if (others.isEmpty()) {
            System.out.println("NOT RUN: the release on another Java, since none stands beside " + JAVA_HOME);
        }
        for (Path java : others) {
            String name = java.getFileName().toString();
            Run release = run(java, List.of(), "release", real.toString(), "--out", name);
            assertEquals(0, release.code(), name + ": " + release.err());
            assertEquals("", release.err(), name);
            assertSameFiles(temp.resolve("this"), temp.resolve(name));
            assertEquals(0, run(java, List.of(), "verify", name).code(), name);
        }
    }

    /** Java homes beside this one, of version 17 or later. */
    private static List<Path> otherJavas() throws IOException {
        List<Path> homes = new ArrayList<>();
        try (Stream<Path> siblings = Files.list(JAVA_HOME.toRealPath().getParent())) {
            for (Path home : (Iterable<Path>) siblings.sorted()::iterator) {
                Path about = home.resolve("release");
                boolean other = Files.isExecutable(home.resolve("bin/java"))
                        && !home.toRealPath().equals(JAVA_HOME.toRealPath())
                        && Files.isRegularFile(about);
                if (other && feature(Files.readString(about)) >= 17) {
                    homes.add(home.toRealPath());
                }
            }
        }
        return homes.stream().distinct().toList();
    }

    private static int feature(String about) {
        return about.lines()
                .filter(line -> line.startsWith("JAVA_VERSION=\""))
                .map(line -> line.substring("JAVA_VERSION=\"".length()).split("\\D", 2)[0])
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(0);
    }

    private static void assertSameFiles(Path one, Path two) throws IOException {
        List<String> names = names(one);
        assertEquals(names, names(two));
        for (String name : names) {
            assertEquals(-1, Files.mismatch(one.resolve(name), two.resolve(name)), name);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    private Run run(String... args) {
        return run(JAVA_HOME, List.of(), args);
    }

    private Run run(Path java, List<String> options, String... args) {
        try {
            List<String> command = new ArrayList<>();
            command.add(java.resolve("bin/java").toString());
            command.addAll(Run.SHORT);
            command.addAll(options);
            if (feature(Files.readString(java.resolve("release"))) >= 24) {
                // The JVM's own warning about the zstd codec (JEP 498) is not the command's to print.
                command.add("--sun-misc-unsafe-memory-access=allow");
            }
            command.add("-jar");
            command.add(String.valueOf(System.getProperty("cli.jar")));
            command.addAll(List.of(args));
            return Run.of(temp, command);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
