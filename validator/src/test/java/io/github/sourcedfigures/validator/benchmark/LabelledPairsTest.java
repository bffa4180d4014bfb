package io.github.sourcedfigures.validator.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.view.Agreement;
import io.github.sourcedfigures.validator.benchmark.LabelledPairs.Pair;
import io.github.sourcedfigures.validator.benchmark.LabelledPairs.Score;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Code and reader say the same of two hundred pairs of figures. */
class LabelledPairsTest {
    private static final List<Pair> PAIRS = LabelledPairs.FILES.stream()
            .map(LabelledPairs::read)
            .flatMap(List::stream)
            .toList();

    @Test
    void thereAreTwoHundredPairs() {
        assertEquals(200, PAIRS.size());
        assertEquals(200, PAIRS.stream().map(Pair::id).distinct().count());
    }

    @ParameterizedTest
    @EnumSource(Agreement.class)
    void hardlyAnyPairIsJudgedOtherwise(Agreement label) {
        Score score = Score.of(PAIRS, label);

        assertTrue(score.precision() >= 0.98, label + " precision " + score.precision());
        assertTrue(score.recall() >= 0.98, label + " recall " + score.recall());
    }
}
