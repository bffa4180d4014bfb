package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.json.JsonText;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.ledger.Ledger;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import io.github.sourcedfigures.validator.rules.RuleExamples.Example;
import io.github.sourcedfigures.validator.rules.RuleExamples.Expected;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** An example written to a folder, each record in the file where it belongs. */
final class ExampleDataset {
    private static final LocalDate TODAY = LocalDate.of(2002, 1, 11);
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));

    private final Path root;
    private final Example example;
    private final ObjectNode base = RuleExamples.base();
    private final Map<String, Path> files = new LinkedHashMap<>();

    private ExampleDataset(Path root, Example example) {
        this.root = root;
        this.example = example;
    }

    static ExampleDataset write(Path root, Example example) throws IOException {
        ExampleDataset written = new ExampleDataset(root, example);
        written.records();
        written.raw();
        written.evidence();
        written.release();
        return written;
    }

    CheckRequest request() {
        CheckRequest request =
                CheckRequest.of(new DatasetFolder(root)).asOf(Objects.requireNonNullElse(example.today(), TODAY));
        return example.evidence() == null ? request : request.withEvidence(evidenceFolder());
    }

    /** The file of a record, as findings name it once the folder is cut off. */
    String file(String name) {
        Path file = switch (name) {
            case "settings" -> root.resolve(Settings.FILE);
            case "release" -> releases().ledger(DataVersion.parse(settings().version()));
            default -> files.get(name);
        };
        if (file == null) {
            throw new IllegalArgumentException("the example has no record " + name + ", only " + files.keySet());
        }
        return root.relativize(file).normalize().toString().replace('\\', '/');
    }

    /** Cuts the folder off, wherever a finding prints it. */
    String withoutFolder(String text) {
        return text.replace(root.toString().replace('\\', '/') + "/", "");
    }

    /** Line and column at which a finding must stand; Jackson finds the place by streaming, the validator by its own map. */
    int[] position(Expected expected) throws IOException {
        String at = expected.at() == null ? "value" : expected.at();
        if (at.matches("\\d+:\\d+")) {
            String[] parts = at.split(":", -1);
            return new int[] {Integer.parseInt(parts[0]), Integer.parseInt(parts[1])};
        }
        String text = Files.readString(root.resolve(file(expected.record())));
        try (JsonParser parser = MAPPER.createParser(text)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean wanted = (token == JsonToken.PROPERTY_NAME) == at.equals("name");
                if (wanted
                        && parser.streamReadContext().pathAsPointer().toString().equals(expected.pointer())) {
                    return lineAndColumn(
                            text, (int) parser.currentTokenLocation().getCharOffset());
                }
            }
        }
        throw new IllegalArgumentException("nothing stands at " + expected.pointer() + " in " + text);
    }

    private static int[] lineAndColumn(String text, int offset) {
        String before = text.substring(0, offset);
        String sameLine = before.substring(before.lastIndexOf('\n') + 1);
        return new int[] {
            (int) before.chars().filter(c -> c == '\n').count() + 1,
            (int) sameLine.codePoints().count() + 1
        };
    }

    private void records() throws IOException {
        Files.createDirectories(root.resolve("data"));
        JsonNode dataset = example.patch() == null ? base : MergePatch.apply(base, example.patch());
        for (var named : dataset.properties()) {
            if (!named.getKey().equals(example.record())) {
                put(named.getKey(), named.getValue(), WRITER.writeValueAsBytes(named.getValue()));
            }
        }
    }

    private void raw() throws IOException {
        String name = example.record();
        if (name == null) {
            return;
        }
        byte[] bytes = example.bytes() == null
                ? String.join("\n", example.text()).getBytes(StandardCharsets.UTF_8)
                : HexFormat.of().parseHex(example.bytes().replace(" ", ""));
        put(name, base.path(name), bytes);
    }

    private void put(String name, JsonNode json, byte[] bytes) throws IOException {
        String path = example.paths().get(name);
        Path file = root.resolve("data").resolve(path == null ? place(name, json) : path);
        if (files.put(name, file) != null || Files.exists(file)) {
            throw new IllegalArgumentException("two records at " + file);
        }
        Files.createDirectories(file.getParent());
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (example.evidence() != null) {
            for (var evidence : example.evidence().entrySet()) {
                text = text.replace("{sha256:" + evidence.getKey() + "}", sha256(evidence.getValue()));
            }
        }
        Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Where a record belongs; written again here, since RecordMisplaced is under test. */
    private String place(String name, JsonNode json) {
        String schema = json.path("$schema").asString("");
        if (schema.equals(Schemas.DATASET_ID)) {
            return "../" + Settings.FILE;
        }
        RecordType type = RecordType.ofSchema(schema)
                .or(() -> RecordType.ofSchema(base.path(name).path("$schema").asString("")))
                .orElseThrow(() -> new IllegalArgumentException("give a path for " + name));
        String file = json.path("id").asString(name) + ".json";
        return switch (type) {
            case FIGURE -> "figures/" + json.path("measure").asString("unknown") + "/" + file;
            case EVENT -> "events/" + json.path("on").asString("undated").split("-", 2)[0] + "/" + file;
            case SOURCE -> "sources/" + file;
            case MEASURE -> "measures/" + file;
            case PARTY -> "parties/" + file;
            case UNITS -> "units.json";
        };
    }

    private void evidence() throws IOException {
        if (example.evidence() == null) {
            return;
        }
        Files.createDirectories(evidenceFolder());
        for (var text : example.evidence().entrySet()) {
            Files.writeString(evidenceFolder().resolve(text.getKey()), text.getValue());
        }
    }

    /** The ledger of the base as the example says that it was released. */
    private void release() throws IOException {
        if (example.released() == null) {
            return;
        }
        List<DatasetRecord> records = new ArrayList<>();
        for (JsonNode released : MergePatch.apply(base, example.released())) {
            if (!released.path("$schema").asString("").equals(Schemas.DATASET_ID)
                    && JsonText.read("a record", released.toString()) instanceof Map<?, ?> tree) {
                Map<String, Object> named = new LinkedHashMap<>();
                tree.forEach((name, value) -> named.put(String.valueOf(name), value));
                records.add(RecordReader.read(named));
            }
        }
        DatasetHeader header = settings();
        Files.createDirectories(releases().path());
        Files.writeString(
                releases().ledger(header.dataVersion()),
                Ledger.of(header, Records.of(records)).text());
    }

    private DatasetHeader settings() {
        JsonNode released = example.released() == null ? base : MergePatch.apply(base, example.released());
        JsonNode settings = released.path("settings");
        return new DatasetHeader(
                settings.path("name").asString(),
                settings.path("title").asString(),
                settings.path("description").asString(),
                settings.path("version").asString(),
                Schemas.VERSION,
                LocalDate.parse(settings.path("released").asString()),
                settings.path("licence").asString());
    }

    private ReleasesFolder releases() {
        return ReleasesFolder.of(new DatasetFolder(root));
    }

    private Path evidenceFolder() {
        return root.resolve("evidence");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
