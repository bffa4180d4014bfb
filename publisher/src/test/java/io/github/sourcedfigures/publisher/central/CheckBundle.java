package io.github.sourcedfigures.publisher.central;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;

/** {@code CheckBundle FILE [--unsigned]}: whether Maven Central would take a bundle; {@code .ci/bundle} runs it. */
final class CheckBundle {
    private CheckBundle() {}

    /**
     * Prints each fault, and ends with 1 if there is one.
     *
     * @param arguments the bundle, and whether it may be without signatures
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        boolean signed = !List.of(arguments).contains("--unsigned");
        SortedMap<String, byte[]> files = CentralRules.unzip(Files.readAllBytes(Path.of(arguments[0])));
        List<String> faults = new ArrayList<>(CentralRules.faults(files, signed));
        faults.addAll(badSignatures(files));
        faults.forEach(System.out::println);
        System.out.println(
                components(files).size() + " components, " + files.size() + " files, " + faults.size() + " faults");
        if (!faults.isEmpty()) {
            System.exit(1);
        }
    }

    private static TreeSet<String> components(SortedMap<String, byte[]> files) {
        TreeSet<String> folders = new TreeSet<>();
        files.keySet().forEach(file -> folders.add(file.substring(0, file.lastIndexOf('/'))));
        return folders;
    }

    /** What gpg says of each signature, with the keys that it knows. */
    private static List<String> badSignatures(SortedMap<String, byte[]> files)
            throws IOException, InterruptedException {
        List<String> faults = new ArrayList<>();
        Path folder = Files.createTempDirectory("bundle");
        Path content = folder.resolve("content");
        Path signature = folder.resolve("content.asc");
        for (String file : files.keySet()) {
            byte[] armored = files.get(file + ".asc");
            if (armored != null) {
                Files.write(content, files.get(file));
                Files.write(signature, armored);
                if (gpg(signature, content) != 0) {
                    faults.add(file + ".asc: gpg does not confirm it");
                }
            }
        }
        Files.deleteIfExists(content);
        Files.deleteIfExists(signature);
        Files.delete(folder);
        return faults;
    }

    private static int gpg(Path signature, Path content) throws IOException, InterruptedException {
        return new ProcessBuilder("gpg", "--batch", "--quiet", "--verify", signature.toString(), content.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }
}
