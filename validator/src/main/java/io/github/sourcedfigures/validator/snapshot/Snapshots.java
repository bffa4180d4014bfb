package io.github.sourcedfigures.validator.snapshot;

import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.git.DatasetTree;
import io.github.sourcedfigures.validator.git.GitRepository;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the snapshot that somebody names. */
public final class Snapshots {
    private static final String GIT = "git:";
    private static final String SINCE = "...";
    private static final int SHORT_HASH = 12;
    private static final Pattern LEDGER = Pattern.compile("(\\d+\\.\\d+\\.\\d+)\\.json");

    /** A revision and, after a colon that stands in no braces, a folder. */
    private static final Pattern REVISION = Pattern.compile("((?:[^:{]|\\{[^}]*})*)(?::(.*))?");

    private Snapshots() {}

    /**
     * The snapshot with a name: a dataset folder, a release folder or its {@code dataset.json}, the ledger of a release,
     * or {@code git:REVISION} with {@code :FOLDER} after it where the dataset stands elsewhere than in {@code dataset}.
     * {@code git:A...B} is the last commit that two revisions have in common.
     *
     * @throws IllegalArgumentException if nothing has that name
     * @throws IOException if it cannot be read
     */
    public static Snapshot named(String name) throws IOException {
        return named(name, Path.of(""));
    }

    /** The same as it would be in another folder. */
    static Snapshot named(String name, Path here) throws IOException {
        if (name.startsWith(GIT)) {
            return ofGit(name, here);
        }
        Path path = path(name)
                .map(here::resolve)
                .filter(Files::exists)
                .orElseThrow(() -> new IllegalArgumentException(
                        "there is no file or folder " + name + "; a git revision is written " + GIT + name));
        Optional<Snapshot> release = ofLedger(path);
        if (release.isPresent()) {
            return release.get();
        }
        if (!Files.isDirectory(path)) {
            return Snapshot.of(path);
        }
        if (Files.isRegularFile(path.resolve("dataset.json"))) {
            return Snapshot.of(path.resolve("dataset.json"));
        }
        DatasetFolder dataset = new DatasetFolder(path.toAbsolutePath().normalize());
        if (!Files.isDirectory(dataset.data())) {
            throw new IllegalArgumentException(
                    name + " is neither a dataset, which holds data/, nor a release, which holds dataset.json");
        }
        return Snapshot.of(dataset);
    }

    /**
     * The state of a dataset before a change: that of a release, where a ledger or the folder with the ledgers is named,
     * else that of the last commit that a git revision and the checked-out one have in common.
     *
     * @throws IOException if it cannot be read, or no such commit is known
     */
    public static Snapshot before(DatasetFolder dataset, String name) throws IOException {
        if (!name.startsWith(GIT)) {
            Optional<Path> path = path(name);
            Optional<Snapshot> release = path.isEmpty() ? Optional.empty() : ofLedger(path.get());
            if (release.isPresent()) {
                return release.get();
            }
        }
        String revision = name.startsWith(GIT) ? name.substring(GIT.length()) : name;
        GitRepository repository = GitRepository.around(dataset.root());
        String commit = repository.mergeBase(revision, "HEAD");
        return Snapshot.of("the commit " + shortened(commit), new DatasetTree(repository, commit, repository.prefix()));
    }

    /** A revision may be spelled as no path of this system can be. */
    private static Optional<Path> path(String name) {
        try {
            return Optional.of(Path.of(name));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** The release that a ledger is of, or the newest of a folder with ledgers. */
    private static Optional<Snapshot> ofLedger(Path path) throws IOException {
        Matcher ledger = LEDGER.matcher(String.valueOf(path.getFileName()));
        if (ledger.matches() && Files.isRegularFile(path)) {
            ReleasesFolder releases = new ReleasesFolder(
                    Objects.requireNonNull(path.toAbsolutePath().getParent()));
            return Optional.of(Snapshot.of(releases, DataVersion.parse(ledger.group(1))));
        }
        ReleasesFolder releases = new ReleasesFolder(path);
        Optional<DataVersion> newest = releases.newest();
        return newest.isEmpty() ? Optional.empty() : Optional.of(Snapshot.of(releases, newest.get()));
    }

    private static Snapshot ofGit(String name, Path here) throws IOException {
        Matcher words = REVISION.matcher(name.substring(GIT.length()));
        if (!words.matches() || words.group(1).isEmpty()) {
            throw new IllegalArgumentException(name + " names no revision; write " + GIT + "REVISION or " + GIT
                    + "REVISION:FOLDER, such as git:main or git:v1.0.0:dataset");
        }
        String revision = words.group(1);
        GitRepository repository = GitRepository.around(here);
        String commit = commit(repository, revision);
        DatasetTree tree = words.group(2) == null
                ? DatasetTree.find(repository, revision, commit)
                : new DatasetTree(repository, commit, folder(words.group(2)));
        if (!tree.exists()) {
            throw new IOException("the revision " + revision + " holds no dataset in its folder \"" + tree.folder()
                    + "\": there is no data/ with records");
        }
        return Snapshot.of(GIT + revision + " (" + shortened(commit) + ")", tree);
    }

    private static String commit(GitRepository repository, String revision) throws IOException {
        int since = revision.indexOf(SINCE);
        if (since < 0) {
            return repository.commit(revision);
        }
        String a = revision.substring(0, since);
        String b = revision.substring(since + SINCE.length());
        return repository.mergeBase(a.isEmpty() ? "HEAD" : a, b.isEmpty() ? "HEAD" : b);
    }

    private static String folder(String written) {
        String plain = written.replaceFirst("^\\./", "").replaceFirst("/+$", "");
        return plain.isEmpty() || plain.equals(".") ? "" : plain + "/";
    }

    private static String shortened(String commit) {
        return commit.substring(0, Math.min(SHORT_HASH, commit.length()));
    }
}
