package io.github.sourcedfigures.publisher.central;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What Maven Central asks of a bundle: "Why do we have Requirements" and "Publishing By Uploading a Bundle" in its
 * documentation, and two rules of our own (all four checksums, nothing that a consumer cannot resolve).
 */
final class CentralRules {
    private static final long LARGEST = 1L << 30;

    private static final Map<String, String> CHECKSUMS =
            new TreeMap<>(Map.of(".md5", "MD5", ".sha1", "SHA-1", ".sha256", "SHA-256", ".sha512", "SHA-512"));

    private final SortedMap<String, byte[]> files;
    private final boolean signed;
    private final List<String> faults = new ArrayList<>();

    private CentralRules(SortedMap<String, byte[]> files, boolean signed) {
        this.files = files;
        this.signed = signed;
    }

    /**
     * Judges a bundle.
     *
     * @param files its files by path
     * @param signed whether every file must have a signature beside it
     * @return each fault in a sentence that starts with the file; empty if Central would take it
     */
    static List<String> faults(SortedMap<String, byte[]> files, boolean signed) throws IOException {
        return new CentralRules(files, signed).judge();
    }

    private List<String> judge() throws IOException {
        if (files.values().stream().mapToLong(bytes -> bytes.length).sum() > LARGEST) {
            faults.add("the bundle is larger than 1 GB");
        }
        Set<String> folders = new TreeSet<>();
        for (String file : files.keySet()) {
            folders.add(file.substring(0, file.lastIndexOf('/') + 1));
            judgeFile(file);
        }
        if (folders.isEmpty()) {
            faults.add("the bundle is empty");
        }
        for (String folder : folders) {
            judgeComponent(folder);
        }
        return faults;
    }

    private void judgeFile(String file) {
        String ending = file.substring(file.lastIndexOf('.') + 1);
        if (isBeside(file)) {
            String other = file.substring(0, file.length() - ending.length() - 1);
            if (!files.containsKey(other) || isBeside(other)) {
                faults.add(file + ": stands beside no file");
            }
            return;
        }
        CHECKSUMS.forEach((suffix, algorithm) -> judgeChecksum(file, suffix, algorithm));
        byte[] signature = files.get(file + ".asc");
        if (!signed && signature == null) {
            return;
        }
        if (signature == null) {
            faults.add(file + ": the signature is missing");
        } else if (!text(signature).startsWith("-----BEGIN PGP SIGNATURE-----")) {
            faults.add(file + ".asc: is no armored signature");
        }
    }

    private static boolean isBeside(String file) {
        return file.endsWith(".asc") || CHECKSUMS.keySet().stream().anyMatch(file::endsWith);
    }

    private void judgeChecksum(String file, String suffix, String algorithm) {
        byte[] written = files.get(file + suffix);
        if (written == null) {
            faults.add(file + ": the checksum " + suffix + " is missing");
        } else if (!text(written).equals(hash(files.get(file), algorithm))) {
            faults.add(file + suffix + ": is not the checksum of the file");
        }
    }

    private void judgeComponent(String folder) throws IOException {
        String[] steps = folder.split("/", -1);
        if (steps.length < 4) {
            faults.add(folder + ": is no folder group/artifact/version");
            return;
        }
        String version = steps[steps.length - 2];
        String artifact = steps[steps.length - 3];
        String group = String.join(".", List.of(steps).subList(0, steps.length - 3));
        String stem = folder + artifact + "-" + version;
        for (String file : files.subMap(folder, folder + Character.MAX_VALUE).keySet()) {
            if (!file.startsWith(stem + ".") && !file.startsWith(stem + "-")) {
                faults.add(file + ": the name does not begin with " + artifact + "-" + version);
            }
        }
        if (version.endsWith("-SNAPSHOT")) {
            faults.add(folder + ": a snapshot is no release");
        }
        byte[] bytes = files.get(stem + ".pom");
        if (bytes == null) {
            faults.add(folder + ": the POM is missing");
            return;
        }
        Pom pom = Pom.read(bytes);
        pom.faults(group, artifact, version).forEach(fault -> faults.add(stem + ".pom: " + fault));
        for (String own : pom.uses(group)) {
            String used = group.replace('.', '/') + "/" + own + "/" + version + "/" + own + "-" + version + ".pom";
            if (!files.containsKey(used)) {
                faults.add(stem + ".pom: uses " + own + ", which is not in the bundle");
            }
        }
        if (!pom.packaging().equals("pom")) {
            judgeJar(stem + ".jar", ".class");
            judgeJar(stem + "-sources.jar", ".java");
            judgeJar(stem + "-javadoc.jar", "index.html");
        }
    }

    private void judgeJar(String file, String holds) throws IOException {
        byte[] jar = files.get(file);
        if (jar == null) {
            faults.add(file + ": is missing");
        } else if (unzip(jar).keySet().stream().noneMatch(entry -> entry.endsWith(holds))) {
            faults.add(file + ": holds no " + holds);
        }
    }

    /** The files of a zip by path, without its folders. */
    static SortedMap<String, byte[]> unzip(byte[] zip) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory()) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    static String hash(byte[] bytes, String algorithm) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(bytes));
        } catch (NoSuchAlgorithmException unknown) {
            throw new IllegalStateException(algorithm, unknown);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).strip();
    }
}
