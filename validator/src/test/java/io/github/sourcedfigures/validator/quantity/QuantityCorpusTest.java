package io.github.sourcedfigures.validator.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.quantity.Corpus.Measurement;
import io.github.sourcedfigures.validator.quantity.Corpus.Tally;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The phrases of the research are read as people read them, and what is spoilt in their records is caught. */
class QuantityCorpusTest {
    private static final double AMOUNTS = 0.97;
    private static final double QUALIFIERS = 0.95;
    private static final double SWAPS = 0.9;
    private static final double RELABELS = 0.05;
    private static final double FALSE_ALARMS = 0.01;

    private final Measurement measurement = Corpus.measure();
    private final Tally all = measurement.all();

    @Test
    void nearlyEveryAmountIsFound() {
        assertTrue(all.found >= AMOUNTS * all.phrases, this::report);
    }

    @Test
    void everyMissIsExplainedAndNothingElse() {
        Set<String> missed = Corpus.phrases().stream()
                .filter(phrase -> !phrase.isFound())
                .map(Phrase::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> explained =
                Corpus.rows("misses.tsv").stream().map(row -> row[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(explained, missed);
    }

    @Test
    void everySpoiltAmountIsCaught() {
        assertTrue(all.amounts.all > 1_000, this::report);
        assertEquals(all.amounts.all, all.amounts.caught, this::report);
    }

    @Test
    void nearlyEverySpoiltQualifierIsCaught() {
        assertTrue(all.qualifiers.all > 1_000 && all.qualifiers.share() >= QUALIFIERS, this::report);
    }

    @Test
    void mostNumbersSwappedInOneQuoteAreCaught() {
        assertEquals(Corpus.rows("swaps.tsv").size(), all.swaps.all);
        assertTrue(all.swaps.share() >= SWAPS, this::report);
    }

    @Test
    void rulesSeldomAlarmAtWhatIsRight() {
        for (String rule : List.of(Phrase.UNIT, Phrase.QUALIFIER, Phrase.PER)) {
            assertTrue(all.alarms(rule) <= FALSE_ALARMS * all.found, this::report);
        }
    }

    /** Both halves were seen: their phrases shaped the tables. The second set was measured once and shaped nothing. */
    @ParameterizedTest
    @CsvSource({
        "tune, 0.97, 0, 0.015, 1, 0.95, 0.9",
        "held, 0.99, 0, 0.01, 1, 0.95, 0.8",
        "second, 0.97, 1, 0.045, 3, 0.95, 0.75"
    })
    void unseenPhrasesAreJudgedAsWellAsMeasured(
            String half, double found, int units, double alarms, int pers, double qualifiers, double swaps) {
        Measurement unseen = Corpus.measureUnseen(half);
        Supplier<String> report = () -> unseen.table(half) + String.join("\n", unseen.notes());
        assertTrue(unseen.all().found >= found * unseen.all().phrases, report);
        assertEquals(units, unseen.all().alarms(Phrase.UNIT), report);
        assertTrue(unseen.all().alarms(Phrase.QUALIFIER) <= alarms * unseen.all().found, report);
        assertTrue(unseen.all().alarms(Phrase.PER) <= pers, report);
        assertTrue(unseen.all().qualifiers.share() >= qualifiers, report);
        assertTrue(unseen.all().swaps.share() >= swaps, report);
    }

    @Test
    void fewLabelsOfTheLedgerAreCorrectedEachWithItsReason() {
        List<String[]> relabels = Corpus.rows("relabels.tsv");
        assertTrue(relabels.size() <= RELABELS * all.phrases, this::report);
        Set<String> ids = Corpus.phrases().stream().map(Phrase::id).collect(Collectors.toSet());
        relabels.forEach(row -> assertTrue(ids.contains(row[0]) && row[2].length() > 10, row[0]));
    }

    private String report() {
        return measurement.table("the research") + String.join("\n", measurement.notes());
    }
}
