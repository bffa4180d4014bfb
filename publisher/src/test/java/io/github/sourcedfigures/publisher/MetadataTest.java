package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecificationVersion;
import io.github.sourcedfigures.publisher.metadata.CitationFile;
import io.github.sourcedfigures.publisher.metadata.Croissant;
import io.github.sourcedfigures.publisher.metadata.DataCite;
import io.github.sourcedfigures.publisher.metadata.DatasetDescription;
import io.github.sourcedfigures.publisher.metadata.SchemaOrg;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.table.Tables;
import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a release says of itself as Croissant, schema.org, DataCite and CITATION.cff is so, and is what they ask for. */
class MetadataTest {
    private static final String NASTY = "</script><!-- \"quoted\" & 'so' \\ \u2028 {{x}} : # %s é 한";

    private static Path release = Path.of("");

    @BeforeAll
    static void writeRelease(@TempDir Path temp) throws IOException {
        release = temp.resolve("release");
        Publisher.release(Datasets.load(Datasets.REAL), "0.1.0", release);
    }

    @Test
    void croissantNamesEveryDataFileWithItsHash() throws IOException {
        Set<String> paths = new HashSet<>();
        for (JsonNode file : read("croissant.json").get("distribution")) {
            String path = file.get("contentUrl").asString();
            paths.add(path);
            assertEquals("cr:FileObject", file.get("@type").asString());
            assertEquals(
                    ReleaseFolder.sha256(release.resolve(path)),
                    file.get("sha256").asString());
            assertEquals(
                    Files.size(release.resolve(path)) + " B",
                    file.get("contentSize").asString());
        }
        Set<String> resources = new HashSet<>();
        read("datapackage.json")
                .get("resources")
                .forEach(file -> resources.add(file.get("path").asString()));
        assertEquals(resources, paths);
    }

    @Test
    void croissantHasWhatItsSpecificationRequiresButAnAddress() throws IOException {
        JsonNode croissant = read("croissant.json");
        for (String property : List.of(
                "@context",
                "@type",
                "conformsTo",
                "creator",
                "datePublished",
                "description",
                "distribution",
                "license",
                "name")) {
            assertFalse(croissant.path(property).isMissingNode(), property);
        }
        assertTrue(croissant.path("url").isMissingNode(), "no address is known");
        assertEquals(
                "http://mlcommons.org/croissant/1.1",
                croissant.get("conformsTo").asString());
    }

    @Test
    void everyReferenceInCroissantLeadsToANode() throws IOException {
        JsonNode croissant = read("croissant.json");
        List<String> defined = new ArrayList<>();
        List<String> referred = new ArrayList<>();
        collect(croissant, defined, referred);

        assertEquals(new HashSet<>(defined).size(), defined.size(), "identifiers are unique");
        assertTrue(referred.size() > 200, "each column of its file at least");
        referred.removeAll(defined);
        assertEquals(List.of(), referred);
    }

    /** An object with an identifier alone is a reference; with other members, it is what is referred to. */
    private static void collect(JsonNode node, List<String> defined, List<String> referred) {
        if (node.isObject() && node.has("@id") && !node.path("@id").asString().startsWith("cr:")) {
            (node.size() == 1 ? referred : defined).add(node.get("@id").asString());
        }
        node.forEach(child -> collect(child, defined, referred));
    }

    @Test
    void everyFieldOfCroissantIsAColumnOfItsFile() throws IOException {
        int fields = 0;
        for (JsonNode table : read("croissant.json").get("recordSet")) {
            for (JsonNode field : table.get("field")) {
                String file = field.get("source").get("fileObject").get("@id").asString();
                String column = field.get("source").get("extract").get("column").asString();
                String header = Files.readString(release.resolve(file))
                        .lines()
                        .findFirst()
                        .orElseThrow();
                assertTrue(List.of(header.split(",", -1)).contains(column), file + " " + column);
                assertEquals(
                        table.get("@id").asString() + "/" + column,
                        field.get("@id").asString());
                fields++;
            }
        }
        assertEquals(
                Tables.all().stream().mapToInt(table -> table.columns().size()).sum(), fields);
    }

    @Test
    void aFigureLeadsToItsSourcesByTheReferencesOfCroissantAlone() throws Exception {
        JsonNode croissant = read("croissant.json");
        JsonNode figures = table(croissant, "figures");
        JsonNode evidence = figures.get("annotation");
        assertEquals("prov:wasDerivedFrom", evidence.get("equivalentProperty").asString());
        JsonNode part = evidence.get("subField").get(0);
        // The field that the part is taken from, the key that its table joins by, and the key that the part points to.
        String taken = part.get("source").get("@id").asString();
        String target = part.get("references").get("@id").asString();
        JsonNode citations = table(croissant, taken.split("/", -1)[0]);
        String join = citations
                .get("field")
                .valueStream()
                .filter(field -> field.path("references").toString().contains("figures/figure_id"))
                .map(field -> field.get("name").asString())
                .findFirst()
                .orElseThrow();

        try (Duck duck = new Duck()) {
            String sql = "SELECT count(DISTINCT figure_id), count(DISTINCT s." + target.split("/", -1)[1] + ") FROM '"
                    + release + "/csv/figures.csv' f JOIN '" + release + "/csv/citations.csv' c ON c." + join
                    + " = f.figure_id JOIN '" + release + "/csv/" + target.split("/", -1)[0] + ".csv' s ON s."
                    + target.split("/", -1)[1] + " = c." + taken.split("/", -1)[1];
            List<Object> counts = List.copyOf(duck.rows(sql).get(0));
            assertEquals((long) Datasets.load(Datasets.REAL).records().figures().size(), counts.get(0));
            assertTrue((Long) counts.get(1) > 100, counts::toString);
        }
    }

    private static JsonNode table(JsonNode croissant, String name) {
        return croissant
                .get("recordSet")
                .valueStream()
                .filter(table -> table.get("@id").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void schemaOrgNamesEveryDataFileAndMeasure() throws IOException {
        JsonNode dataset = read("schema-org.jsonld");

        assertEquals("Dataset", dataset.get("@type").asString());
        assertEquals(
                read("datapackage.json").get("resources").size(),
                dataset.get("distribution").size());
        assertEquals(
                Datasets.load(Datasets.REAL).records().measures().size(),
                dataset.get("variableMeasured").size());
        assertTrue(dataset.get("temporalCoverage").asString().matches("\\d{4}-\\d\\d-\\d\\d/\\d{4}-\\d\\d-\\d\\d"));
    }

    @Test
    void aPageThatIsOneOfTheFilesNamesNone() {
        Map<String, Object> dataset = SchemaOrg.ofPage(nasty());

        assertEquals(NASTY, dataset.get("name"));
        assertFalse(dataset.containsKey("distribution"));
    }

    @Test
    void dataCiteIsWhatItsSchemaAsksForAndHasNoDoi() throws IOException {
        Standard schema = Standard.of("datacite-v4.6.schema.json", SpecificationVersion.DRAFT_2019_09);
        String text = Files.readString(release.resolve("datacite.json"));

        schema.accepts(text);
        schema.accepts(JsonText.write(DataCite.of(nasty())));
        schema.refuses(text.replace("\"Dataset\"", "\"Data set\""));
        schema.refuses(text.replaceFirst("\"publicationYear\"", "\"publishedYear\""));
        assertFalse(text.contains("doi"));
    }

    @Test
    void theCitationFileIsWhatItsSchemaAsksFor() throws IOException {
        Standard schema = Standard.of("cff-1.2.0.schema.json", SpecificationVersion.DRAFT_7);
        String real = yaml(Files.readString(release.resolve("CITATION.cff")));
        String nasty = yaml(CitationFile.of(nasty()));

        schema.accepts(real);
        schema.accepts(nasty);
        schema.refuses(real.replace("\"type\": \"dataset\"", "\"type\": \"data\""));
        JsonNode read = JsonMapper.shared().readTree(nasty);
        assertEquals(NASTY, read.get("title").asString());
        assertEquals(NASTY, read.get("abstract").asString());
        assertEquals("1.2.3", read.get("version").asString());
    }

    private static String yaml(String text) {
        Object tree = new Load(LoadSettings.builder().build()).loadFromString(text);
        return JsonText.write(tree instanceof Map<?, ?> members ? members : Map.of());
    }

    @Test
    void everyWriterKeepsTextsAsTheyAre() {
        DatasetDescription dataset = nasty();

        for (Object tree : List.of(Croissant.of(dataset), SchemaOrg.of(dataset), DataCite.of(dataset))) {
            assertTrue(
                    JsonMapper.shared().readTree(JsonText.write(tree)).findValues("description").stream()
                            .anyMatch(text -> text.asString().equals(NASTY)),
                    tree::toString);
        }
    }

    private static DatasetDescription nasty() {
        return DatasetDescription.of(Described.settings(NASTY, NASTY), "1.2.3", Records.of(List.of()), Map.of());
    }

    private static JsonNode read(String path) throws IOException {
        return JsonMapper.shared().readTree(Files.readString(release.resolve(path)));
    }
}
