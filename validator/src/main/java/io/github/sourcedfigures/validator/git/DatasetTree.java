package io.github.sourcedfigures.validator.git;

import io.github.sourcedfigures.validator.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A dataset's folder in a commit.
 *
 * @param repository where the commit is
 * @param commit the commit
 * @param folder its path from the top of the repository, with a slash at its end; empty for the top
 */
public record DatasetTree(GitRepository repository, String commit, String folder) {
    private static final String DEFAULT = "dataset/";

    /**
     * The dataset of a commit: the folder {@code dataset}, else the only folder that holds the settings of one.
     *
     * @throws IOException if there is none, or no saying which
     */
    public static DatasetTree find(GitRepository repository, String revision, String commit) throws IOException {
        List<String> folders = repository.files(commit, List.of()).stream()
                .map(TreeFile::path)
                .filter(path -> path.equals(Settings.FILE) || path.endsWith("/" + Settings.FILE))
                .map(path -> path.substring(0, path.length() - Settings.FILE.length()))
                .toList();
        if (folders.contains(DEFAULT) || folders.size() == 1) {
            return new DatasetTree(repository, commit, folders.contains(DEFAULT) ? DEFAULT : folders.get(0));
        }
        throw new IOException(
                folders.isEmpty()
                        ? "the revision " + revision + " holds no dataset: no folder in it has a " + Settings.FILE
                        : "the revision " + revision + " holds several datasets; name one: "
                                + String.join(
                                        ", ",
                                        folders.stream()
                                                .map(folder -> "git:" + revision + ":" + folder)
                                                .toList()));
    }

    /** Whether the folder is there and holds records. */
    public boolean exists() throws IOException {
        return !repository.files(commit, List.of(folder + "data")).isEmpty();
    }

    /**
     * Writes settings, records and ledgers into a folder.
     *
     * @return the paths, from the folder, of what is no plain file and was left out
     */
    public List<String> writeInto(Path target) throws IOException {
        List<TreeFile> files = repository.files(
                commit,
                Stream.of("data", "releases", Settings.FILE)
                        .map(part -> folder + part)
                        .toList());
        List<TreeFile> plain = files.stream().filter(TreeFile::isPlain).toList();
        List<byte[]> contents = repository.read(plain);
        for (int i = 0; i < plain.size(); i++) {
            Path file = resolve(target, plain.get(i));
            Files.createDirectories(file.getParent());
            Files.write(file, contents.get(i));
        }
        List<String> others = new ArrayList<>();
        files.stream()
                .filter(file -> !file.isPlain())
                .forEach(file -> others.add(file.path().substring(folder.length())));
        return others;
    }

    private Path resolve(Path target, TreeFile file) throws IOException {
        try {
            Path resolved =
                    target.resolve(file.path().substring(folder.length())).normalize();
            if (resolved.startsWith(target)) {
                return resolved;
            }
        } catch (InvalidPathException unknownHere) {
            throw new IOException("this system cannot hold a file with the name " + file.path(), unknownHere);
        }
        throw new IOException("the path " + file.path() + " leads out of the dataset");
    }
}
