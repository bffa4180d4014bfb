package io.github.sourcedfigures.validator.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A copy of the real dataset, in a folder named dataset, to be broken and mended. */
record RealDataset(Path parent) {
    private static final Path REAL = Path.of("..", "dataset");

    static RealDataset copyInto(Path parent) throws IOException {
        for (String part : new String[] {"data", "sourced-figures.json"}) {
            try (Stream<Path> files = Files.walk(REAL.resolve(part))) {
                for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                    Path copy = parent.resolve("dataset")
                            .resolve(REAL.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return new RealDataset(parent);
    }

    void replace(String file, String old, String replacement) throws IOException {
        String text = text(file);
        assertTrue(text.contains(old), file + " holds " + old);
        Files.writeString(parent.resolve(file), text.replace(old, replacement));
    }

    String text(String file) throws IOException {
        return Files.readString(parent.resolve(file));
    }

    /** The text of every file, by path. */
    Map<String, String> texts() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(parent.resolve("dataset"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                texts.put(parent.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
