package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.publisher.document.About;
import io.github.sourcedfigures.publisher.document.ChangesText;
import io.github.sourcedfigures.publisher.document.Explorer;
import io.github.sourcedfigures.publisher.document.JsonFile;
import io.github.sourcedfigures.publisher.document.Words;
import io.github.sourcedfigures.publisher.format.Bundle;
import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.publisher.metadata.BibTex;
import io.github.sourcedfigures.publisher.metadata.CitationFile;
import io.github.sourcedfigures.publisher.metadata.Codebook;
import io.github.sourcedfigures.publisher.metadata.Croissant;
import io.github.sourcedfigures.publisher.metadata.CslJson;
import io.github.sourcedfigures.publisher.metadata.Csvw;
import io.github.sourcedfigures.publisher.metadata.DataCite;
import io.github.sourcedfigures.publisher.metadata.DataPackage;
import io.github.sourcedfigures.publisher.metadata.DatasetDescription;
import io.github.sourcedfigures.publisher.metadata.SchemaOrg;
import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.publisher.table.TableRows;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
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
     * Writes a first release.
     *
     * @param dataset what the validator found valid
     * @param version the version of the data
     * @param folder where the release is to stand; its parents are made
     * @return what was written
     * @throws IOException if it cannot be written, or the folder holds something else; nothing is left half-written
     */
    public static Release release(LoadResult.Valid dataset, String version, Path folder) throws IOException {
        Changes additions = Changes.between(Records.of(List.of()), dataset.records());
        return release(
                dataset, new ReleaseChanges(null, DatasetHeader.of(dataset.settings(), version), additions), folder);
    }

    /**
     * Writes a release that follows on another one.
     *
     * @param dataset what the validator found valid
     * @param changes what leads to it; see {@link NextRelease}
     * @param folder where the release is to stand; its parents are made
     * @return what was written
     * @throws IOException if it cannot be written, or the folder holds something else; nothing is left half-written
     */
    public static Release release(LoadResult.Valid dataset, ReleaseChanges changes, Path folder) throws IOException {
        List<Table> tables = TableRows.of(dataset.records());
        boolean fresh = ReleaseFolder.write(folder, draft -> write(dataset, changes, tables, draft));
        return new Release(folder, changes.after().version(), fresh, dataset.records());
    }

    private static void write(LoadResult.Valid dataset, ReleaseChanges changes, List<Table> tables, Path draft)
            throws IOException {
        Settings settings = dataset.settings();
        Records records = dataset.records();
        String version = changes.after().version();
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
        for (Bundle bundle : Bundle.values()) {
            bundle.write(tables, About.of(settings, version), draft.resolve(bundle.path()));
        }
        write(draft.resolve("dataset.json"), changes.after().document(records));
        write(draft.resolve("changes.json"), changes.text());
        write(draft.resolve("CHANGES.md"), ChangesText.ofRelease(changes));
        write(draft.resolve("README.md"), Words.readme(settings, version, records, tables));
        write(draft.resolve("LICENSE"), licence(settings.licence()));
        DatasetDescription bare = DatasetDescription.of(settings, version, records, Map.of());
        write(draft.resolve(Codebook.FILE), Codebook.of(bare, records, tables));
        write(draft.resolve(BibTex.FILE), BibTex.ofSources(bare));
        JsonFile.write(CslJson.of(bare), draft.resolve(CslJson.FILE));
        describe(
                DatasetDescription.of(settings, version, records, ReleaseFolder.facts(draft)), settings, tables, draft);
    }

    /** Writes what describes the other files, and therefore comes after them. */
    private static void describe(DatasetDescription dataset, Settings settings, List<Table> tables, Path draft)
            throws IOException {
        JsonFile.write(DataPackage.of(dataset), draft.resolve(DataPackage.FILE));
        JsonFile.write(Csvw.of(dataset), draft.resolve(Csvw.FILE));
        JsonFile.write(Croissant.of(dataset), draft.resolve(Croissant.FILE));
        JsonFile.write(SchemaOrg.of(dataset), draft.resolve(SchemaOrg.FILE));
        JsonFile.write(DataCite.of(dataset), draft.resolve(DataCite.FILE));
        write(draft.resolve(CitationFile.FILE), CitationFile.of(dataset));
        write(
                draft.resolve("explorer.html"),
                Explorer.page(settings, dataset.version(), tables, SchemaOrg.ofPage(dataset)));
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
