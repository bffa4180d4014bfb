package io.github.sourcedfigures.validator.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.benchmark.SpoiledDataset.Outcome;
import io.github.sourcedfigures.validator.benchmark.Spoilings.Spoiling;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two changes of each kind in a tenth of the real dataset, without the evidence texts, which are not in the tree. */
class SpoiledDatasetTest {
    private static final Path REAL = Path.of("..", "dataset");

    @Test
    void everyChangeIsCaughtAndHardlyAnyByAnotherRule() throws IOException {
        SpoiledDataset dataset = new SpoiledDataset(REAL, null, 10);
        List<Outcome> outcomes = new ArrayList<>();
        for (Spoiling spoiling : Spoilings.ALL) {
            if (!spoiling.needsEvidence()) {
                Outcome outcome = dataset.spoil(spoiling, 2);
                assertEquals(List.of(), outcome.missed(), spoiling.name());
                outcomes.add(outcome);
            }
        }

        int changes = outcomes.stream().mapToInt(Outcome::changes).sum();
        int expected = outcomes.stream().mapToInt(Outcome::expected).sum();
        int findings = outcomes.stream().mapToInt(Outcome::findings).sum();
        assertTrue(changes > 80, changes + " changes");
        assertTrue(expected >= 0.95 * changes, expected + " of " + changes + " were caught as meant");
        assertTrue(findings <= 1.5 * changes, findings + " findings of " + changes + " changes");
    }
}
