package io.github.sourcedfigures.validator.git;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class GitRepositoryTest {
    @TempDir
    private Path temp = Path.of("");

    private static String messageOf(Executable asked) {
        return String.valueOf(assertThrows(IOException.class, asked).getMessage());
    }

    private static void assertHolds(String part, String message) {
        assertTrue(message.contains(part), message);
    }

    @Test
    void filesOfACommitAreReadWhateverTheirNamesAre() throws IOException {
        MadeRepository made = MadeRepository.in(temp.resolve("with blanks"));
        made.write("data/Übersicht von heute.json", "eins\n");
        made.write("data/러시아\t\"zwei\".json", "zwei");
        made.write("data/empty.json", "");
        String commit = made.commit();
        made.write("data/empty.json", "only in the work tree");
        GitRepository repository = GitRepository.around(made.folder());

        List<TreeFile> files = repository.files(commit, List.of("data"));
        List<byte[]> contents = repository.read(files);

        assertEquals(
                List.of("data/empty.json", "data/Übersicht von heute.json", "data/러시아\t\"zwei\".json"),
                files.stream().map(TreeFile::path).toList());
        assertEquals(
                List.of("", "eins\n", "zwei"),
                contents.stream()
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .collect(Collectors.toList()));
    }

    @Test
    void bytesAreThoseOfTheCommitAndNotWhatAttributesMakeOfThem() throws IOException {
        MadeRepository made = MadeRepository.in(temp);
        made.write(".gitattributes", "* text eol=crlf export-ignore\n").write("data/a.json", "a\nb\n");
        String commit = made.commit();
        GitRepository repository = GitRepository.around(temp);

        List<byte[]> contents = repository.read(repository.files(commit, List.of("data")));

        assertArrayEquals("a\nb\n".getBytes(StandardCharsets.UTF_8), contents.get(0));
    }

    @Test
    void theMergeBaseIsWhereTwoBranchesPart() throws IOException {
        MadeRepository made = MadeRepository.in(temp);
        String base = made.write("a", "1").commit();
        made.git("checkout", "-q", "-b", "topic");
        made.write("b", "2").commit();
        made.git("checkout", "-q", "main");
        made.write("c", "3").commit();

        assertEquals(base, GitRepository.around(temp).mergeBase("main", "topic"));
    }

    @Test
    void aFolderThatLiesInNoRepositoryIsNamed() {
        assertHolds(temp + " lies in no git repository", messageOf(() -> GitRepository.around(temp)));
    }

    @Test
    void anUnknownRevisionSaysHowToFetchIt() throws IOException {
        MadeRepository made = MadeRepository.in(temp);
        made.commit();
        made.git("remote", "add", "origin", "nowhere");
        GitRepository repository = GitRepository.around(temp);

        assertHolds(
                "git knows no revision origin/main here; see that it is spelled right, or fetch it: git fetch origin"
                        + " main:refs/remotes/origin/main",
                messageOf(() -> repository.mergeBase("origin/main", "HEAD")));
        assertHolds("git fetch --tags origin", messageOf(() -> repository.commit("v1")));
        assertHolds("git knows no revision --all", messageOf(() -> repository.commit("--all")));
    }

    @Test
    void aRepositoryWithoutACommitHasNoHead() throws IOException {
        MadeRepository.in(temp);
        GitRepository repository = GitRepository.around(temp);

        assertHolds("that there is a commit", messageOf(() -> repository.commit("HEAD")));
    }

    @Test
    void aShallowCloneSaysWhatToFetch() throws IOException {
        MadeRepository made = MadeRepository.in(temp.resolve("whole"));
        made.write("a", "1").commit();
        made.git("checkout", "-q", "-b", "topic");
        made.write("b", "2").commit();
        made.git("checkout", "-q", "main");
        made.write("c", "3").commit();
        new MadeRepository(temp)
                .git(
                        "clone",
                        "-q",
                        "--depth=1",
                        "--no-single-branch",
                        temp.resolve("whole").toUri().toString(),
                        "shallow");
        GitRepository repository = GitRepository.around(temp.resolve("shallow"));

        String message = messageOf(() -> repository.mergeBase("origin/topic", "HEAD"));

        assertHolds("no commit is known that origin/topic and HEAD have in common", message);
        assertHolds("git fetch --unshallow", message);
    }

    @Test
    void historiesThatBeganApartHaveNoMergeBase() throws IOException {
        MadeRepository made = MadeRepository.in(temp);
        made.write("a", "1").commit();
        made.git("checkout", "-q", "--orphan", "other");
        made.write("a", "2").commit();

        String message = messageOf(() -> GitRepository.around(temp).mergeBase("main", "HEAD"));

        assertHolds("their histories began apart", message);
    }

    @Test
    void aMachineWithoutGitIsToldSo() {
        GitProgram absent = new GitProgram(temp, "no-such-program-as-git", Duration.ofMinutes(1));

        assertHolds("there is no git program to ask", messageOf(() -> GitRepository.with(absent)));
    }

    @Test
    void aProgramThatDoesNotEndIsStopped() throws IOException {
        Path slow = temp.resolve("slow");
        Files.writeString(slow, "#!/bin/sh\nexec sleep 60\n");
        assertTrue(slow.toFile().setExecutable(true));
        GitProgram git = new GitProgram(temp, slow.toString(), Duration.ofMillis(300));

        assertHolds("git rev-parse did not end within", messageOf(() -> GitRepository.with(git)));
    }
}
