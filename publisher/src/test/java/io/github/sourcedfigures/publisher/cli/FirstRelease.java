package io.github.sourcedfigures.publisher.cli;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.history.Change;
import io.github.sourcedfigures.validator.RecordPath;
import io.github.sourcedfigures.validator.ledger.CanonicalForm;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** The records of the project's first release: real ones, few enough for many runs. */
final class FirstRelease {
    static final Path RELEASES = Path.of("..", "dataset", "releases");

    private FirstRelease() {}

    /** Writes them and settings as a dataset in which nothing was released yet. */
    static void writeInto(Path dataset) throws IOException {
        for (Change change : ReleaseChanges.read(RELEASES.resolve("0.1.0.changes.json"))
                .changes()
                .all()) {
            DatasetRecord released = Objects.requireNonNull(change.after());
            write(dataset.resolve("data").resolve(RecordPath.of(released)), CanonicalForm.of(released));
        }
        write(dataset.resolve("sourced-figures.json"), """
                {
                  "$schema": "https://sourcedfigures.github.io/schema/v1/dataset.schema.json",
                  "name": "first-release",
                  "title": "The first release",
                  "description": "The records of the first release, to be changed.",
                  "version": "0.1.0",
                  "released": "2026-11-20",
                  "licence": "CC-BY-4.0",
                  "creator": "Nobody"
                }
                """);
    }

    static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
