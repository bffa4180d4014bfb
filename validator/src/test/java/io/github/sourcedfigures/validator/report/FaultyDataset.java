package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small made-up dataset with faults of every severity, in lines and files that no report may stumble over. */
final class FaultyDataset {
    /** A file whose name means something in every format. */
    static final String ODD_FILE = "a,b:100% <i>&amp;'\"é🚢.txt";

    private static final String SCHEMA = "https://sourcedfigures.github.io/schema/v1/";
    private static final String LIFE = "\"version\": 1, \"published\": \"2026-01-01\", \"modified\": \"2026-01-01\"";

    private final Path root;

    private FaultyDataset(Path root) {
        this.root = root;
    }

    static FaultyDataset write(Path root) throws IOException {
        FaultyDataset dataset = new FaultyDataset(root);
        dataset.put(
                "../" + Settings.FILE,
                "{\"$schema\": \"" + SCHEMA + "dataset.schema.json\", \"name\": \"made-up\", \"title\": \"Made up\","
                        + " \"description\": \"Made up.\", \"version\": \"0.1.0\", \"released\": \"2026-01-01\","
                        + " \"licence\": \"CC0-1.0\", \"creator\": \"Nobody\",\n"
                        + "\"severities\": [{\"rule\": \"source-unlocated\", \"severity\": \"note\"}]}\n");
        dataset.put(
                "parties/markup.json",
                "{\n\t\"$schema\": \"" + SCHEMA + "party.schema.json\",\n"
                        + "\t\"id\": \"markup\", \"name\": \"<script>alert('x')</script> & 一二三 🚢\", \"kynd\": \"body\",\n"
                        + "\t\"names\": [], " + LIFE + "\n}\n");
        dataset.put(
                "parties/word.json",
                "{\"$schema\": \"" + SCHEMA + "party.schema.json\", \"id\": \"word\", \"name\": \"Word\",\n"
                        + "\"kind\": \"]]><b onclick='x'>%0A::error::\", \"names\": [], " + LIFE + "}\n");
        dataset.put(
                "sources/uncited.json",
                "{\"$schema\": \"" + SCHEMA + "source.schema.json\", \"id\": \"uncited\", \"kind\": \"news\",\r\n"
                        + "\"title\": \"T\", \"language\": \"en\", " + LIFE + "}\n");
        dataset.put(
                "sources/unclosed.json",
                "{\"$schema\": \"" + SCHEMA + "source.schema.json\", \"id\": \"unclosed\",\n\"kind\": \"nevs\",\n");
        dataset.put(
                "sources/typo.json",
                "{\"$schema\": \"" + SCHEMA + "source.schema.json\", \"id\": \"typo\", \"kind\": \"newz\",\n"
                        + "\"titel\": \"T\", \"language\": \"en\", " + LIFE + "}\n");
        dataset.put(ODD_FILE, "");
        return dataset;
    }

    private void put(String path, String text) throws IOException {
        Path file = root.resolve("data").resolve(path).normalize();
        Files.createDirectories(root.resolve("data"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    Path file(String path) {
        return root.resolve("data").resolve(path);
    }

    Summary check(List<Finding> findings) throws IOException {
        return new Validator()
                .check(CheckRequest.of(new DatasetFolder(root)).asOf(LocalDate.of(2026, 2, 1)), findings::add);
    }

    /** The report of a check, as it would be printed. */
    String report(ReportFormat format) throws IOException {
        List<Finding> findings = new ArrayList<>();
        Summary summary = check(findings);
        try (SourceLines lines = SourceLines.ofFiles()) {
            return Written.of(format, findings, summary, lines);
        }
    }
}
