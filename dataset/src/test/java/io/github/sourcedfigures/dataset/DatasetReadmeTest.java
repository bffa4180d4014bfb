package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the dataset's own {@code README.md} counts and lists is so. */
class DatasetReadmeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void itsCountsAreThoseOfTheRecords() throws IOException {
        Dataset dataset = Dataset.load();

        long measures =
                dataset.figures().stream().map(Figure::measure).distinct().count();
        String counts = dataset.figures().size() + " figures of " + measures + " measures and "
                + dataset.events().size() + " events, cited from "
                + dataset.sources().size() + " sources";
        assertTrue(Files.readString(README).contains(counts), counts);
    }

    @Test
    void everySuppressionIsExplained() throws IOException {
        LoadResult.Valid valid =
                assertInstanceOf(LoadResult.Valid.class, new Validator().load(new DatasetFolder(Path.of("."))));
        String table =
                Files.readString(README).split("why it is accepted \\|", -1)[1].split("\n\n", -1)[0];

        for (Settings.Suppression suppression : valid.settings().suppressions()) {
            assertTrue(table.contains("`" + suppression.record() + "`"), suppression.toString());
        }
        assertEquals(
                valid.settings().suppressions().size(),
                table.codePoints().filter(point -> point == '`').count() / 2);
    }
}
