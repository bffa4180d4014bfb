package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.publisher.document.Changes;
import io.github.sourcedfigures.publisher.document.DatasetDocument;
import io.github.sourcedfigures.publisher.document.JsonFile;
import io.github.sourcedfigures.publisher.document.PackageDescriptor;
import io.github.sourcedfigures.publisher.document.Words;
import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.publisher.table.TableRows;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Settings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes releases: one folder, whole or not at all, the same bytes from the same dataset.
 *
 * <pre>{@code
 * LoadResult result = new Validator().load(new DatasetFolder(Path.of("dataset")));
 * if (result instanceof LoadResult.Valid valid) {
 *     Publisher.release(valid, valid.settings().version(), Path.of("sourced-figures-0.1.0"));
 * }
 * }</pre>
 */
public final class Publisher {
    private static final String LICENCE = "CC-BY-4.0";

    private Publisher() {}

    /**
     * Writes a release.
     *
     * @param dataset what the validator found valid
     * @param version the version of the data
     * @param folder where the release is to stand; its parents are made
     * @return what was written
     * @throws IOException if it cannot be written, or the folder holds something else; nothing is left half-written
     */
    public static Release release(LoadResult.Valid dataset, String version, Path folder) throws IOException {
        List<Table> tables = TableRows.of(dataset.records());
        boolean fresh = ReleaseFolder.write(folder, draft -> write(dataset, version, tables, draft));
        return new Release(folder, version, fresh, dataset.records());
    }

    private static void write(LoadResult.Valid dataset, String version, List<Table> tables, Path draft)
            throws IOException {
        Settings settings = dataset.settings();
        Records records = dataset.records();
        Map<String, String> metadata = new TreeMap<>(Map.of(
                "sourced-figures.name",
                settings.name(),
                "sourced-figures.version",
                version,
                "sourced-figures.schema-version",
                Schemas.VERSION));
        for (Format format : Format.values()) {
            Files.createDirectory(draft.resolve(format.word()));
            for (Table table : tables) {
                format.write(table, metadata, draft.resolve(format.path(table.shape())));
            }
        }
        JsonFile.write(DatasetDocument.of(settings, version, records), draft.resolve("dataset.json"));
        JsonFile.write(Changes.ofFirstRelease(version, records), draft.resolve("changes.json"));
        write(draft.resolve("CHANGES.md"), Changes.textOfFirstRelease(version, records));
        write(draft.resolve("README.md"), Words.readme(settings, version, records, tables));
        write(draft.resolve("CITATION.cff"), Words.citation(settings, version));
        write(draft.resolve("LICENSE"), licence(settings.licence()));
        JsonFile.write(
                new PackageDescriptor(ReleaseFolder.facts(draft)).describe(settings, version),
                draft.resolve("datapackage.json"));
    }

    private static String licence(String id) throws IOException {
        if (!id.equals(LICENCE)) {
            throw new IOException("the licence " + id + " is not " + LICENCE
                    + "; a release carries its licence, and this" + " publisher has the text of that one alone");
        }
        try (InputStream text = Publisher.class.getResourceAsStream("licence/LICENSE-DATA")) {
            if (text == null) {
                throw new IOException("the jar lacks the text of the licence " + id);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
