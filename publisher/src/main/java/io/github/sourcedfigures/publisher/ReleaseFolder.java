package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.publisher.metadata.FileFacts;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder of a release: written beside its place, then moved into it in one step; never written over. A run that is
 * killed leaves its draft behind, a hidden folder named after the release, which nobody needs and anybody may remove.
 */
final class ReleaseFolder {
    /** The file that lists the hash of every other one, as {@code sha256sum -c} reads it. */
    static final String SUMS = "SHA256SUMS";

    /** What fills a draft. */
    @FunctionalInterface
    interface Filling {
        void fill(Path draft) throws IOException;
    }

    private ReleaseFolder() {}

    /**
     * Makes a folder by filling a draft beside it.
     *
     * @return false where the folder holds the same files already
     * @throws IOException if it cannot be written, or holds other files
     */
    static boolean write(Path folder, Filling filling) throws IOException {
        Path place = folder.toAbsolutePath().normalize();
        Path parent = place.getParent();
        if (parent == null) {
            throw new IOException("a release needs a folder of its own, not " + folder);
        }
        Files.createDirectories(parent);
        // Not createTempDirectory: its folder is for its owner's eyes only, and a release is for everybody's.
        Path draft = Files.createDirectory(parent.resolve("." + place.getFileName() + ".draft-" + UUID.randomUUID()));
        try {
            filling.fill(draft);
            Files.writeString(draft.resolve(SUMS), sums(facts(draft)), StandardCharsets.UTF_8);
            if (isEmptyFolder(place)) {
                Files.delete(place);
            }
            if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
                return true;
            }
            if (Files.isDirectory(place) && facts(place).equals(facts(draft))) {
                return false;
            }
            throw new IOException(
                    folder + " is there already with other content and is not written over; release under a"
                            + " new version, or remove it yourself");
        } finally {
            delete(draft);
        }
    }

    private static boolean isEmptyFolder(Path place) throws IOException {
        if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (Stream<Path> files = Files.list(place)) {
            return files.findAny().isEmpty();
        }
    }

    /** Length and hash of every file below a folder, by path with {@code /} between folders. */
    static SortedMap<String, FileFacts> facts(Path folder) throws IOException {
        SortedMap<String, FileFacts> facts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                facts.put(path, new FileFacts(Files.size(file), sha256(file)));
            }
        }
        return facts;
    }

    private static String sums(Map<String, FileFacts> facts) {
        return facts.entrySet().stream()
                .map(file -> file.getValue().sha256() + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    static String sha256(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException stays) {
                    throw new UncheckedIOException("cannot remove the draft " + file, stays);
                }
            });
        }
    }
}
