package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What datapackage.json says of a release is so. */
class DataPackageTest {
    /** What people read, and what describes the data. */
    private static final List<String> DOCUMENTS = List.of(
            "CHANGES.md",
            "CITATION.cff",
            "CODEBOOK.md",
            "LICENSE",
            "README.md",
            "SHA256SUMS",
            "croissant.json",
            "csv/csv-metadata.json",
            "datacite.json",
            "datapackage.json",
            "explorer.html",
            "schema-org.jsonld");

    @TempDir
    private Path temp = Path.of("");

    private Path release = Path.of("");
    private JsonNode descriptor = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void writeRelease() throws IOException {
        release = temp.resolve("release");
        Publisher.release(Datasets.load(Datasets.REAL), "0.1.0", release);
        descriptor = JsonMapper.shared().readTree(Files.readString(release.resolve("datapackage.json")));
    }

    @Test
    void everyDataFileIsAResourceWithItsBytesAndHash() throws IOException {
        Set<String> paths = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (JsonNode resource : descriptor.get("resources")) {
            String path = resource.get("path").asString();
            assertTrue(paths.add(path), path);
            assertTrue(names.add(resource.get("name").asString()), path);
            assertTrue(resource.get("name").asString().matches("[a-z0-9._-]+"), path);
            assertEquals(
                    Files.size(release.resolve(path)), resource.get("bytes").asLong(), path);
            assertEquals(
                    "sha256:" + ReleaseFolder.sha256(release.resolve(path)),
                    resource.get("hash").asString());
        }
        Set<String> data = new HashSet<>(ReleaseFolder.facts(release).keySet());
        data.removeAll(DOCUMENTS);
        assertEquals(data, paths);
    }

    @Test
    void everyFieldIsDescribed() {
        for (JsonNode resource : descriptor.get("resources")) {
            for (JsonNode field : resource.path("schema").path("fields")) {
                String description = field.get("description").asString();
                assertTrue(description.length() > 10, resource.get("name") + "." + field.get("name"));
            }
        }
    }

    @Test
    void itIsWhatTheProfileOfTheStandardAsksFor() {
        Standard profile = Standard.of("datapackage-v2.schema.json", SpecificationVersion.DRAFT_7);
        String text = descriptor.toString();

        profile.accepts(text);
        profile.refuses(text.replaceFirst("\"type\":\"integer\"", "\"type\":\"whole\""));
        profile.refuses(text.replaceFirst("\"path\":\"csv/", "\"path\":\"/csv/"));
    }

    @Test
    void everyCellIsOneOfTheWordsOfItsField() throws Exception {
        int vocabularies = 0;
        try (Duck duck = new Duck()) {
            for (JsonNode resource : descriptor.get("resources")) {
                for (JsonNode field : resource.path("schema").path("fields")) {
                    JsonNode words = field.path("constraints").path("enum");
                    if (resource.get("path").asString().endsWith(".parquet") && !words.isMissingNode()) {
                        vocabularies++;
                        String column = field.get("name").asString();
                        String list = String.join(
                                "', '",
                                words.valueStream().map(JsonNode::asString).toList());
                        assertEquals(
                                List.of(),
                                duck.rows("SELECT " + column + " FROM '"
                                        + release.resolve(resource.get("path").asString()) + "' WHERE " + column
                                        + " NOT IN ('" + list + "')"));
                    }
                }
            }
        }
        assertTrue(vocabularies > 10);
    }

    @Test
    void keysHoldInTheData() throws Exception {
        try (Duck duck = new Duck()) {
            for (JsonNode resource : descriptor.get("resources")) {
                if (!resource.get("name").asString().endsWith("-parquet")) {
                    continue;
                }
                String rows = "'" + release.resolve(resource.get("path").asString()) + "'";
                JsonNode schema = resource.get("schema");
                String key = String.join(
                        ", ",
                        schema.get("primaryKey")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList());
                assertEquals(
                        List.of(),
                        duck.rows("SELECT " + key + " FROM " + rows + " GROUP BY ALL HAVING count(*) > 1"),
                        rows);
                for (JsonNode foreign : schema.path("foreignKeys")) {
                    String column = foreign.get("fields").get(0).asString();
                    // A table that points into itself does not name itself.
                    String target = foreign.get("reference")
                            .path("resource")
                            .asString(resource.get("name").asString())
                            .replace("-parquet", "");
                    String field = foreign.get("reference").get("fields").get(0).asString();
                    assertEquals(
                            List.of(),
                            duck.rows("SELECT " + column + " FROM " + rows + " WHERE " + column + " NOT IN (SELECT "
                                    + field + " FROM '" + release.resolve("parquet/" + target + ".parquet") + "')"),
                            rows + " " + column);
                }
            }
        }
    }

    @Test
    void theFieldsOfATableAreItsColumnsInOrder() throws Exception {
        try (Duck duck = new Duck()) {
            for (JsonNode resource : descriptor.get("resources")) {
                if (resource.get("path").asString().endsWith(".csv")) {
                    List<String> fields = resource.get("schema")
                            .get("fields")
                            .valueStream()
                            .map(field -> field.get("name").asString())
                            .toList();
                    String header = Files.readString(
                                    release.resolve(resource.get("path").asString()))
                            .lines()
                            .findFirst()
                            .orElseThrow();
                    assertEquals(String.join(",", fields), header);
                }
            }
            assertEquals(
                    List.of(List.of("sourced-figures", "0.1.0")),
                    duck.rows("SELECT name, version FROM '" + release.resolve("datapackage.json") + "'"));
        }
    }
}
