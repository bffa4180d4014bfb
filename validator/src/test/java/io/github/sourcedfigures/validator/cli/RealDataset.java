package io.github.sourcedfigures.validator.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The records of the first release, in a folder named dataset, to be broken and mended: real ones, few enough for many
 * runs, in which nothing is found. No release lies beside them.
 */
record RealDataset(Path parent) {
    private static final Path REAL = Path.of("..", "dataset");
    private static final String SETTINGS = "sourced-figures.json";

    static RealDataset writeInto(Path parent) throws IOException {
        Path dataset = parent.resolve("dataset");
        String changes = Files.readString(REAL.resolve("releases/0.1.0.changes.json"));
        for (JsonNode change : JsonMapper.shared().readTree(changes).path("changes")) {
            JsonNode tree = change.path("after");
            write(dataset.resolve("data").resolve(place(change.path("type").asString(), tree)), tree);
        }
        ObjectNode settings = (ObjectNode) JsonMapper.shared().readTree(REAL.resolve(SETTINGS));
        settings.remove("suppressions");
        write(dataset.resolve(SETTINGS), settings);
        return new RealDataset(parent);
    }

    private static void write(Path file, JsonNode tree) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, JsonText.write(Objects.requireNonNull(JsonText.read("record", tree.toString()))));
    }

    private static String place(String type, JsonNode tree) {
        String file = tree.path("id").asString() + ".json";
        return switch (type) {
            case "figure" -> "figures/" + tree.path("measure").asString() + "/" + file;
            case "event" ->
                "events/" + tree.path("on").asString("undated").replaceFirst("^\\W*(\\w+).*", "$1") + "/" + file;
            case "party" -> "parties/" + file;
            case "units" -> file;
            default -> type + "s/" + file;
        };
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
