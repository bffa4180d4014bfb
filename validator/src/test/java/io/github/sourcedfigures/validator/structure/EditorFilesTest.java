package io.github.sourcedfigures.validator.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files for Visual Studio Code, made anew with {@code -Dsourced-figures.update=true}. */
class EditorFilesTest {
    private static final Path FOLDER = Path.of("..", ".vscode");

    @Test
    void settingsHoldEverySchemaUnderItsIdentifierSoThatNothingIsFetched() throws IOException {
        Path file = FOLDER.resolve("settings.json");
        String settings = settings();
        if (Boolean.getBoolean("sourced-figures.update")) {
            Files.writeString(file, settings);
        }

        assertEquals(settings, Files.readString(file), "run this with -Dsourced-figures.update=true");
    }

    private static String settings() {
        return Schemas.ids().stream()
                .filter(id -> !id.equals(Schemas.LEDGER_ID) && !id.equals(Schemas.CHANGES_ID))
                .map(id -> "    {\n      \"fileMatch\": [" + fileMatch(id) + "],\n      \"url\": \"" + id
                        + "\",\n      \"schema\": " + JsonMapper.shared().readTree(Schemas.text(id)) + "\n    }")
                .collect(Collectors.joining(",\n", """
                        {
                          // EditorFilesTest writes this file: $schema of a record is found here, without a network.
                          "files.eol": "\\n",
                          "files.insertFinalNewline": true,
                          "[json]": { "editor.tabSize": 2, "editor.insertSpaces": true },
                          "json.schemas": [
                        """, "\n  ]\n}\n"));
    }

    private static String fileMatch(String id) {
        if (id.equals(Schemas.DATASET_ID)) {
            return "\"/dataset/sourced-figures.json\"";
        }
        return Stream.of(RecordType.values())
                .filter(type -> type.schemaId().equals(id))
                .map(type -> type == RecordType.UNITS
                        ? "\"/dataset/data/units.json\""
                        : "\"/dataset/data/" + type.folder() + "/**/*.json\"")
                .collect(Collectors.joining(", "));
    }

    static Stream<String> snippets() throws IOException {
        return read().properties().stream().map(entry -> entry.getKey());
    }

    @ParameterizedTest
    @MethodSource("snippets")
    @SuppressWarnings("unchecked") // The text of an object is read as a map.
    void snippetFilledInPassesItsSchema(String name) throws IOException {
        String body = read().path(name)
                .path("body")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(Collectors.joining("\n"));
        String filled = filledIn(body);
        boolean isPart = !filled.contains("$schema");
        String text = isPart
                ? filledIn(figure()).replaceFirst("(?s)\"citations\": \\[.*?\\n  ]", "\"citations\": [" + filled + "]")
                : filled;
        JsonNode tree = JsonMapper.shared().readTree(text);

        assertTrue(
                new SchemaCheck()
                        .check(tree.path("$schema").stringValue(), (Map<String, Object>)
                                Objects.requireNonNull(JsonText.read(name, text)))
                        .isEmpty(),
                text);
    }

    private static String figure() throws IOException {
        return read().path("Figure")
                .path("body")
                .valueStream()
                .map(JsonNode::stringValue)
                .collect(Collectors.joining("\n"));
    }

    /** What stands there when somebody takes each proposal, the first of each choice. */
    private static String filledIn(String body) {
        return body.replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-20")
                .replace("${TM_FILENAME_BASE}", "made-file")
                .replaceAll("(?<!\\\\)\\$\\{\\d+\\|([^,|]*)[^|]*\\|}", "$1")
                .replaceAll("(?<!\\\\)\\$\\{\\d+:([^}]*)}", "$1")
                .replaceAll("(?<!\\\\)\\$\\d+", "")
                .replace("\\$", "$");
    }

    private static JsonNode read() throws IOException {
        return JsonMapper.shared().readTree(FOLDER.resolve("sourced-figures.code-snippets"));
    }
}
