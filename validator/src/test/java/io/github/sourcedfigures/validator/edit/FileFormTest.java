package io.github.sourcedfigures.validator.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.edit.FileForm.Result;
import io.github.sourcedfigures.validator.json.Position;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileFormTest {
    private static final FileForm FORM = new FileForm();

    private static final String PARTY = """
            {
              "$schema": "https://sourcedfigures.github.io/schema/v1/party.schema.json",
              "id": "made",
              "version": 1,
              "name": "Größe \\"made\\"",
              "kind": "body",
              "names": [],
              "published": "2026-01-01",
              "modified": "2026-01-01"
            }
            """;

    @Test
    void everyFileOfTheDatasetHasItsCanonicalForm() throws IOException {
        DatasetFolder real = new DatasetFolder(Path.of("..", "dataset"));
        List<Path> files = new ArrayList<>(real.files());
        files.add(real.settings());

        for (Path file : files) {
            String text = Files.readString(file);
            assertEquals(new Result.Written(text), of(text), file.toString());
        }
    }

    @Test
    void orderBlanksLineEndsAndEscapesBecomeThoseOfTheForm() {
        String other =
                "{\"names\" : [ ],\t\"modified\":\"2026-01-01\",\"published\":\"2026-01-01\",\r\n\"kind\":\"body\","
                        + "\"name\":\"Gr\\u00f6\\u00dfe \\u0022made\\u0022\",\"version\":1.0,\"id\":\"made\",\"$schema\":"
                        + "\"https:\\/\\/sourcedfigures.github.io/schema/v1/party.schema.json\"}";

        assertEquals(new Result.Written(PARTY), of(other));
        assertEquals(new Result.Written(PARTY), of(PARTY));
    }

    @Test
    void settingsKeepTheirWeightsAndSuppressions() {
        String settings = """
                {
                  "$schema": "https://sourcedfigures.github.io/schema/v1/dataset.schema.json",
                  "name": "made",
                  "title": "Made",
                  "description": "A dataset for tests.",
                  "version": "1.2.3",
                  "released": "2026-01-02",
                  "licence": "CC-BY-4.0",
                  "creator": "Nobody",
                  "severities": [
                    {
                      "rule": "citation-missing",
                      "severity": "off"
                    }
                  ],
                  "suppressions": [
                    {
                      "rule": "text-markup",
                      "record": "made",
                      "reason": "It is known.",
                      "expires": "2026-02-01"
                    }
                  ]
                }
                """;

        assertEquals(new Result.Written(settings), of(settings.replace("\n", "").replace("  ", "")));
    }

    @Test
    void whatCannotBeReadIsSaidWithItsPlace() {
        assertEquals(
                new Position(5, 1),
                assertInstanceOf(Result.Unreadable.class, of(PARTY.replace("  \"version\": 1,\n", "\n,")))
                        .position());
        assertEquals(
                new Position(6, 11),
                assertInstanceOf(Result.Unreadable.class, of(PARTY.replace("\"body\"", "\"bodi\"")))
                        .position());
        assertInstanceOf(Result.Unreadable.class, of(PARTY.replace("/party.", "/partei.")));
        assertInstanceOf(Result.Unreadable.class, of(PARTY.replace("\"names\"", "\"nicknames\": [], \"names\"")));
    }

    private static Result of(String text) {
        return FORM.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
