package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Datasets to publish: the real one, and a made one in which every qualifier and every kind of cell occurs. */
final class Datasets {
    /** The real dataset, from the module's folder. */
    static final Path REAL = Path.of("..", "dataset");

    private static final String LIFE = "\"version\": 1, \"published\": \"2026-01-01\", \"modified\": \"2026-01-01\"";

    private Datasets() {}

    static LoadResult.Valid load(Path folder) throws IOException {
        LoadResult result = new Validator().load(new DatasetFolder(folder));
        if (result instanceof LoadResult.Invalid invalid) {
            throw new AssertionError(invalid.findings());
        }
        return (LoadResult.Valid) result;
    }

    /** Writes the made dataset: one figure per value, named {@code f00}, {@code f01} and so on. */
    static void write(Path folder, List<String> values) throws IOException {
        put(folder.resolve("sourced-figures.json"), """
                {"$schema": "https://sourcedfigures.github.io/schema/v1/dataset.schema.json", "name": "made",
                 "title": "Made: \\"quoted\\", ünïcode", "description": "A dataset for tests.", "version": "1.2.3",
                 "released": "2026-01-02", "licence": "CC-BY-4.0", "creator": "Nobody"}
                """);
        record(folder, "units.json", "units", """
                "id": "units", "units": [{"id": "crate", "name": "crate", "ucum": "{crate}"},
                {"id": "fraction", "name": "fraction", "ucum": "1"}, {"id": "EUR", "name": "euro", "currency": "EUR"}, {"id": "year", "name": "year"}]
                """);
        record(folder, "measures/crates-landed.json", "measure", """
                "id": "crates-landed", "name": "Crates landed", "definition": "Crates put ashore.", "kind": "stock",
                "units": ["crate", "EUR"], "from": "ship", "to": "harbour"
                """);
        record(folder, "measures/share-landed.json", "measure", """
                "id": "share-landed", "name": "Share landed", "definition": "Part put ashore.", "kind": "share",
                "units": ["fraction"]
                """);
        for (String party : List.of("ship", "harbour")) {
            record(
                    folder,
                    "parties/" + party + ".json",
                    "party",
                    "\"id\": \"" + party + "\", \"name\": \"The " + party + ", \\\"old\\\"\", \"kind\": \"body\","
                            + " \"names\": [{\"text\": \"größe\", \"language\": \"de\"}, {\"text\": \"항구\", \"language\":"
                            + " \"ko\"}]");
        }
        record(folder, "sources/page.json", "source", """
                "id": "page", "kind": "news", "title": "A title, with comma", "language": "en",
                "url": "https://example.org/page", "published_on": "2025-02", "published_basis": "page"
                """);
        // No rule reads numbers in this language, so one page can be faithful to every value.
        record(folder, "sources/wharangi.json", "source", """
                "id": "wharangi", "kind": "news", "title": "Pouaka", "language": "mi",
                "url": "https://example.org/wharangi", "published_on": "2025-02", "published_basis": "page"
                """);
        for (int i = 0; i < values.size(); i++) {
            String id = String.format("f%02d", i);
            String measure = values.get(i).contains("numerator") ? "share-landed" : "crates-landed";
            record(folder, "figures/" + measure + "/" + id + ".json", "figure", """
                    "id": "%s", "measure": "%s", "value": %s, "nature": "asserted",
                    "period": "2024-03/..", "as_of": "2024-0%d", "date_basis": {"as_of": "worked out", "period": "given"},
                    "asserted_by": ["ship", "harbour"], "through": [],
                    "citations": [{"source": "page", "quote": "nearly 6,700.5 \\"quoted\\" crates a year, and …", "fidelity": "erroneous",
                      "reported": {"value": {"qualifier": "nearly", "amount": 6700.5, "unit": "crate", "per": ["year"]},
                        "as_of": "2024"}},
                      {"source": "wharangi", "quote": "ngā pouaka katoa", "fidelity": "faithful"}],
                    "relations": []
                    """.formatted(
                            id, measure, values.get(i), 1 + i % 9));
        }
        record(folder, "events/2024/landing.json", "event", """
                "id": "landing", "kind": "delivery", "on": "2024-03-07", "parties": ["ship"], "asserted_by": [],
                "through": [], "summary": "The ship landed.", "relations": [],
                "citations": [{"source": "page", "quote": "landed on 7 March", "fidelity": "faithful"}]
                """);
    }

    private static void record(Path folder, String path, String type, String members) throws IOException {
        put(
                folder.resolve("data").resolve(path),
                "{\"$schema\": \"https://sourcedfigures.github.io/schema/v1/" + type + ".schema.json\", " + LIFE + ", "
                        + members.strip() + "}\n");
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
