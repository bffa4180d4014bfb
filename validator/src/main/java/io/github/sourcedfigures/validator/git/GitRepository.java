package io.github.sourcedfigures.validator.git;

import io.github.sourcedfigures.validator.git.GitProgram.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A repository, read and never written. */
public final class GitRepository {
    private final GitProgram git;
    private final String prefix;

    private GitRepository(GitProgram git, String prefix) {
        this.git = git;
        this.prefix = prefix;
    }

    /**
     * The repository in which a folder lies.
     *
     * @throws IOException if it lies in none, or there is no git program
     */
    public static GitRepository around(Path folder) throws IOException {
        return with(GitProgram.in(folder.toAbsolutePath().normalize()));
    }

    static GitRepository with(GitProgram git) throws IOException {
        Result result = git.run(List.of("rev-parse", "--show-prefix"));
        if (result.code() != 0) {
            throw new IOException(
                    git.folder() + " lies in no git repository that can be read; git says: " + firstLine(result.err()));
        }
        return new GitRepository(git, result.text());
    }

    /** The path of the folder below the top of the repository, with a slash at its end; empty for the top. */
    public String prefix() {
        return prefix;
    }

    /**
     * The commit that a revision names, as a whole hash.
     *
     * @throws IOException if it names none
     */
    public String commit(String revision) throws IOException {
        Result result = revision.startsWith("-")
                ? new Result(1, new byte[0], "")
                : git.run(List.of("rev-parse", "--verify", "--quiet", revision + "^{commit}"));
        if (result.code() == 0) {
            return result.text();
        }
        throw new IOException("git knows no revision " + revision + " here; see that it is spelled right"
                + (revision.equals("HEAD") ? " and that there is a commit" : ", or fetch it: " + fetching(revision)));
    }

    private String fetching(String revision) throws IOException {
        List<String> remotes =
                git.run(List.of("remote")).text().lines().map(String::strip).toList();
        for (String remote : remotes) {
            if (revision.startsWith(remote + "/")) {
                String branch = revision.substring(remote.length() + 1);
                return "git fetch " + remote + " " + branch + ":refs/remotes/" + revision;
            }
        }
        return "git fetch --tags" + (remotes.isEmpty() ? "" : " " + remotes.get(0));
    }

    /**
     * The last commit that two revisions have in common.
     *
     * @throws IOException if there is none to be seen, or a revision is unknown
     */
    public String mergeBase(String a, String b) throws IOException {
        Result result = git.run(List.of("merge-base", commit(a), commit(b)));
        if (result.code() == 0) {
            return result.text();
        }
        if (!result.err().isEmpty()) {
            throw failed("merge-base", result);
        }
        String apart = "no commit is known that " + a + " and " + b + " have in common";
        if (git.run(List.of("rev-parse", "--is-shallow-repository")).text().equals("true")) {
            throw new IOException(apart + ", for this clone is shallow: its history is cut off; fetch the rest with"
                    + " git fetch --unshallow (on GitHub Actions: fetch-depth: 0 for actions/checkout)");
        }
        throw new IOException(apart + ": their histories began apart; name a revision from which " + b + " comes");
    }

    /**
     * The files of a commit below some paths, sorted by path.
     *
     * @param commit the commit
     * @param paths from the top of the repository; none for all
     */
    List<TreeFile> files(String commit, List<String> paths) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("ls-tree", "-r", "-z", "--full-tree", commit, "--"));
        arguments.addAll(paths);
        Result result = git.run(arguments);
        if (result.code() != 0) {
            throw failed("ls-tree", result);
        }
        List<TreeFile> files = new ArrayList<>();
        for (String entry : new String(result.out(), StandardCharsets.UTF_8).split("\0", -1)) {
            if (!entry.isEmpty()) {
                files.add(TreeFile.of(entry));
            }
        }
        return files;
    }

    /** The bytes of files, in their order. */
    List<byte[]> read(List<TreeFile> files) throws IOException {
        StringBuilder names = new StringBuilder();
        files.forEach(file -> names.append(file.hash()).append('\n'));
        Result result = git.run(List.of("cat-file", "--batch"), names.toString());
        if (result.code() != 0) {
            throw failed("cat-file", result);
        }
        return TreeFile.contents(files, result.out());
    }

    private static IOException failed(String command, Result result) {
        return new IOException("git " + command + " failed: " + firstLine(result.err()));
    }

    private static String firstLine(String err) {
        return err.lines().findFirst().orElse("nothing");
    }
}
