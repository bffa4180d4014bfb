package io.github.sourcedfigures.schema.view;

import static io.github.sourcedfigures.schema.view.Fixtures.figure;
import static io.github.sourcedfigures.schema.view.Fixtures.measure;
import static io.github.sourcedfigures.schema.view.Fixtures.records;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.view.Fixtures.FigureBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeriesTest {
    @Test
    void figuresFollowTheDaysOnWhichTheyWereSaid() {
        assertEquals(
                List.of("m nis: c b a"),
                series(
                        figure("a").by("nis").statedOn("2025-09-11"),
                        figure("b").by("nis").statedOn("2025-04-30"),
                        figure("c").by("nis").statedOn("2024-12")));
    }

    @Test
    void figureWithoutADayOfStatementStandsAtItsAsOfDateElseAtTheEndOfItsPeriod() {
        assertEquals(
                List.of("m nis: d c b a"),
                series(
                        figure("a").by("nis").statedOn("2025-01-04").asOf("2020"),
                        figure("b").by("nis").asOf("2025-01-03").period("2030"),
                        figure("c").by("nis").period("2024-01-01/2025-01-02"),
                        figure("d").by("nis").statedOn("2025-01-01")));
    }

    @Test
    void openDateLeavesThePlaceToTheNextOne() {
        assertEquals(
                List.of("m nis: a b c"),
                series(
                        figure("c").by("nis").period("2023-09/.."),
                        figure("b").by("nis").period("2023-09/..").asOf("2025-01-02"),
                        figure("a").by("nis").period("2024")));
    }

    @Test
    void undatedFiguresComeLastAndEqualDaysAreOrderedByIdentifier() {
        assertEquals(
                List.of("m nis: c d a b"),
                series(
                        figure("b").by("nis"),
                        figure("d").by("nis").statedOn("2025-01-01"),
                        figure("a").by("nis"),
                        figure("c").by("nis").statedOn("2025-01-01")));
    }

    @Test
    void seriesAreSortedByMeasureAndFirstClaimant() {
        assertEquals(
                List.of("m jcs: d", "m nis: b c", "n nis: a"),
                Series.of(records(
                                measure("m", MeasureKind.TOTAL),
                                measure("n", MeasureKind.TOTAL),
                                figure("a").measure("n").by("nis").build(),
                                figure("b").by("nis", "shin").build(),
                                figure("c").by("nis").build(),
                                figure("d").by("jcs", "nis").build()))
                        .stream()
                        .map(SeriesTest::told)
                        .toList());
    }

    @Test
    void withdrawnFiguresAndThoseOfNobodyAreInNoSeries() {
        assertEquals(
                List.of("m nis: c"),
                series(
                        figure("a").by("nis").withdrawn(),
                        figure("b").citedFrom("kbs"),
                        figure("c").by("nis")));
        assertEquals(List.of(), series(figure("b").through("yonhap")));
    }

    private static List<String> series(FigureBuilder... figures) {
        return Series.of(records(MeasureKind.TOTAL, figures)).stream()
                .map(SeriesTest::told)
                .toList();
    }

    private static String told(Series series) {
        return series.measure() + " " + series.claimant() + ": "
                + String.join(" ", series.figures().stream().map(Figure::id).toList());
    }
}
