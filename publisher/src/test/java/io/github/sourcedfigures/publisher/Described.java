package io.github.sourcedfigures.publisher;

import io.github.sourcedfigures.publisher.metadata.DatasetDescription;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Settings;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Descriptions of datasets that were not written to a folder. */
final class Described {
    private Described() {}

    static DatasetDescription real() throws IOException {
        LoadResult.Valid dataset = Datasets.load(Datasets.REAL);
        return DatasetDescription.of(dataset.settings(), "0.1.0", dataset.records(), Map.of());
    }

    static DatasetDescription of(List<? extends DatasetRecord> records) {
        return DatasetDescription.of(settings("Made", "A dataset for tests."), "1.2.3", Records.of(records), Map.of());
    }

    static Settings settings(String title, String description) {
        return new Settings(
                "made",
                title,
                description,
                "1.2.3",
                LocalDate.of(2026, 1, 2),
                "CC-BY-4.0",
                "Nobody",
                List.of(),
                List.of());
    }
}
