package io.github.sourcedfigures.schema.view;

import static io.github.sourcedfigures.schema.view.Fixtures.figure;
import static io.github.sourcedfigures.schema.view.Fixtures.measure;
import static io.github.sourcedfigures.schema.view.Fixtures.records;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.schema.view.Conflicts.Conflict;
import io.github.sourcedfigures.schema.view.Fixtures.FigureBuilder;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictsTest {
    /** The natures that claim the same kind of thing, as MODEL.md lists them. */
    private static final List<Set<Nature>> COMPARABLE = List.of(
            EnumSet.of(Nature.ASSERTED, Nature.OBSERVED, Nature.ESTIMATED, Nature.DECLARED, Nature.NOTIFIED),
            EnumSet.of(Nature.PLANNED, Nature.CONSIDERED, Nature.FORECAST, Nature.CONDITIONAL),
            EnumSet.of(Nature.LIMIT, Nature.AUTHORISED),
            EnumSet.of(Nature.CAPACITY),
            EnumSet.of(Nature.NEED),
            EnumSet.of(Nature.ASSUMED));

    /** Two figures that speak of one time and cannot both be so. */
    private static final String TIMES = """
            # kind   | a: value       | period             | as of      | stated on  | b: value      | period            | as of      | stated on  | conflict

            # Totals: when their periods coincide.
            total    | exactly 9      | 2024               |            |            | exactly 6     | 2024              |            |            | true
            total    | exactly 6      | 2024               |            |            | exactly 9     | 2024              |            |            | true
            total    | exactly 9      | 2024               |            |            | exactly 6     | 2024-01/2024-12   |            |            | true
            total    | exactly 9      | 2024               |            |            | exactly 9     | 2024              |            |            | false
            total    | more-than 5    | 2024               |            |            | exactly 6     | 2024              |            |            | false
            total    | exactly 9      | 2024               |            |            | exactly 6     | 2023              |            |            | false
            total    | exactly 9      | 2023-10/2024-03    |            |            | exactly 6     | 2024-01/2024-06   |            |            | false
            total    | exactly 9      | 2024               |            | 2025-01-01 | exactly 6     | 2024              |            | 2025-03-01 | true

            # ... or when a period inside another has a low above the other's high.
            total    | exactly 9      | 2024-03            |            |            | exactly 6     | 2024              |            |            | true
            total    | exactly 6      | 2024               |            |            | exactly 9     | 2024-03           |            |            | true
            total    | exactly 6      | 2024-03            |            |            | exactly 9     | 2024              |            |            | false
            total    | at-least 9     | 2024-03            |            |            | up-to 6       | 2024              |            |            | true
            total    | more-than 6    | 2024-03            |            |            | exactly 6     | 2024              |            |            | true
            total    | up-to 9        | 2024-03            |            |            | exactly 6     | 2024              |            |            | false
            total    | exactly 9      | 2023-12/2024-03    |            |            | exactly 6     | 2024              |            |            | false
            total    | exactly 9      | 2024-12/2025-01    |            |            | exactly 6     | 2024              |            |            | false

            # Running totals end at their as-of date; without a period they hold all there was.
            total    | exactly 9      |                    | 2024-10-04 |            | exactly 6     |                   | 2024-10-04 |            | true
            total    | exactly 9      |                    | 2024-10-04 |            | exactly 6     |                   | 2025-03-01 |            | true
            total    | exactly 6      |                    | 2024-10-04 |            | exactly 9     |                   | 2025-03-01 |            | false
            total    | exactly 9      |                    | 2024-09    |            | exactly 6     |                   | 2024-10    |            | true
            total    | exactly 9      |                    | 2024-10    |            | exactly 6     |                   | 2024-10    |            | true
            total    | exactly 9      |                    | 2024-10-04 |            | exactly 6     |                   | 2024-10    |            | false
            total    | exactly 9      |                    | 2024-10    |            | exactly 6     |                   | 2024-10-31 |            | true
            total    | exactly 9      |                    | 2024-10    |            | exactly 6     |                   | 2024-10-30 |            | false
            total    | exactly 9      | 2024               |            |            | exactly 6     |                   | 2025-03    |            | true
            total    | exactly 6      | 2024               |            |            | exactly 9     |                   | 2025-03    |            | false
            total    | exactly 9      |                    | 2024-10-04 |            | exactly 6     | 2024              |            |            | false
            total    | exactly 9      |                    | 2024-10-04 |            | exactly 6     | ../2025           |            |            | true

            # An open period runs to its as-of date, and so does one that was not over.
            total    | exactly 9      | 2023-09/..         | 2024-10-04 |            | exactly 6     | 2023-09/..        | 2024-10-04 |            | true
            total    | exactly 9      | 2023-09/..         | 2024-10-04 |            | exactly 6     | 2023-09/..        | 2025-03-01 |            | true
            total    | exactly 6      | 2023-09/..         | 2024-10-04 |            | exactly 9     | 2023-09/..        | 2025-03-01 |            | false
            total    | exactly 9      | 2023-09/..         | 2024-10-04 |            | exactly 6     | 2023-09/2024-10-04 |           |            | true
            total    | exactly 9      | 2023-12/..         | 2024-10-04 |            | exactly 6     | 2023-09/..        | 2024-10-04 |            | true
            total    | exactly 9      | 2023-09/..         |            | 2024-10-04 | exactly 6     | 2023-09/..        |            | 2024-10-04 | true
            total    | exactly 9      | 2023-09/..         | 2024-10-04 |            | exactly 6     | 2023-09/..        |            | 2024-10-04 | true
            total    | exactly 6      | 2023-09/..         |            | 2024-10-04 | exactly 9     | 2023-09/..        |            | 2025-01-01 | false
            total    | exactly 9      | 2023-09/..         |            |            | exactly 6     | 2023-09/..        |            |            | true
            total    | exactly 9      | 2023-09/..         |            |            | exactly 6     | 2023-10/..        |            |            | false
            total    | exactly 5      | 2024               | 2024-06-30 |            | exactly 9     | 2024              |            |            | false
            total    | exactly 9      | 2024               | 2024-06-30 |            | exactly 6     | 2024              |            |            | true
            total    | exactly 9      | 2024               | 2025-02    |            | exactly 6     | 2024              |            |            | true
            total    | exactly 9      | 2024               | 2023-12    |            | exactly 6     | 2024              |            |            | true
            total    | exactly 6      | 2024               | 2023-12    |            | exactly 9     | 2024              |            |            | true
            total    | exactly 9      | 2024               | ../2024-06 |            | exactly 6     | 2024              | ../2024-06 |            | true
            total    | exactly 9      | 2024-03            |            |            | exactly 6     | 2024              | ../2024-06 |            | false

            # What is not exact coincides with itself alone, and nothing lies for certain inside it.
            total    | exactly 9      | 2024-21            |            |            | exactly 6     | 2024-22           |            |            | false
            total    | exactly 9      | 2024-21            |            |            | exactly 6     | 2024-21           |            |            | true
            total    | exactly 9      | 2024-XX            |            |            | exactly 6     | 2024              |            |            | true
            total    | exactly 6      | 2024-XX            |            |            | exactly 9     | 2024              |            |            | false
            total    | exactly 9      | 2024-11            |            |            | exactly 6     | 2024-21           |            |            | false
            total    | exactly 9      | 2024               |            |            | exactly 6     | 202X              |            |            | false

            # Undated totals do not compare: the day on which one was said is no period.
            total    | exactly 9      |                    |            | 2024-10-04 | exactly 6     |                   |            | 2024-10-04 | false
            total    | exactly 9      |                    |            |            | exactly 6     |                   |            |            | false
            total    | exactly 9      |                    |            |            | exactly 6     | 2024              |            |            | false

            # Changes: when their periods coincide.
            change   | exactly 9      | 2024               |            |            | exactly 6     | 2024              |            |            | true
            change   | exactly 9      | 2024-03            |            |            | exactly 6     | 2024              |            |            | false
            change   | exactly 9      |                    |            | 2024-10-04 | exactly 6     |                   |            | 2024-10-04 | false

            # Stocks, rates, prices, shares, ratios: as-of dates, else periods, else days of statement, with a day in common.
            stock    | exactly 9      |                    | 2024-10-04 |            | exactly 6     |                   | 2024-10-04 |            | true
            stock    | exactly 9      |                    | 2024-10-04 |            | exactly 9     |                   | 2024-10-04 |            | false
            stock    | exactly 9      |                    | 2024-10-04 |            | exactly 6     |                   | 2024-10-05 |            | false
            stock    | exactly 9      |                    | 2024-10    |            | exactly 6     |                   | 2024-10-05 |            | true
            stock    | exactly 9      |                    | 2024-10    | 2025-01-01 | exactly 6     |                   | 2024-11    | 2025-01-01 | false
            stock    | exactly 9      |                    |            | 2024-10-04 | exactly 6     |                   |            | 2024-10-04 | true
            stock    | exactly 9      |                    |            | 2024-10-04 | exactly 6     |                   |            | 2024-10-05 | false
            stock    | exactly 9      | 2024               |            | 2025-01-01 | exactly 6     |                   | 2024-10    |            | true
            stock    | exactly 9      | 2024-03            | 2024-10    |            | exactly 6     | 2024-03           | 2024-11    |            | false
            stock    | exactly 9      |                    |            |            | exactly 6     |                   |            |            | false
            stock    | exactly 9      |                    | 2024-10    |            | exactly 6     |                   |            |            | false
            rate     | exactly 9      | 2024               |            |            | exactly 6     | 2024-03           |            |            | true
            rate     | exactly 6      | 2024-03            |            |            | exactly 9     | 2024              |            |            | true
            rate     | exactly 9      | 2024               |            |            | exactly 6     | 2023              |            |            | false
            rate     | exactly 9      | 2023-09/..         |            |            | exactly 6     | 2024              |            |            | true
            price    | exactly 9      |                    | 2024       |            | exactly 6     |                   | 2024       |            | true
            price    | exactly 9      |                    | 2024       |            | exactly 6     |                   | 2025       |            | false
            share    | exactly 9      | 2024               |            |            | exactly 6     | 2024              |            |            | true
            share    | exactly 9      | 2024               |            |            | exactly 6     | 2025              |            |            | false
            ratio    | exactly 9      |                    |            | 2024       | exactly 6     |                   |            | 2024       | true
            ratio    | exactly 9      |                    |            | 2024       | exactly 6     |                   |            | 2025       | false

            # Rates, prices, shares and ratios that name no time speak of the year in which they were said; undated, of all time.
            rate     | exactly 9      |                    |            | 2024-10-04 | exactly 6     |                   |            | 2024-12-01 | true
            share    | exactly 9      |                    |            | 2024-10-04 | exactly 6     |                   |            | 2025-01-01 | false
            share    | exactly 9      |                    |            | 2024-10-04 | exactly 6     |                   | 2024-12    |            | true
            price    | exactly 9      |                    |            |            | exactly 6     |                   |            |            | true
            price    | exactly 9      |                    |            |            | exactly 6     |                   | 2024       |            | true
            ratio    | exactly 9      |                    |            | 2024/2025  | exactly 6     |                   |            | 2025-03    | true

            # Attributes: always.
            attribute | exactly 9     |                    |            |            | exactly 6     |                   |            |            | true
            attribute | exactly 9     | 2023               |            |            | exactly 6     |                   | 2025       |            | true
            attribute | exactly 9     |                    |            |            | exactly 9     |                   |            |            | false

            # A value without bounds contradicts nothing, nor is it contradicted.
            attribute | worded many   |                    |            |            | exactly 6     |                   |            |            | false
            attribute | exactly 0     |                    |            |            | more-than 0   |                   |            |            | true
            attribute | magnitude hundreds |               |            |            | exactly 100   |                   |            |            | true
            attribute | magnitude hundreds |               |            |            | exactly 700   |                   |            |            | false
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TIMES)
    void figuresOfComparableTimesAreContradictory(
            String kind,
            String valueA,
            @Nullable String periodA,
            @Nullable String asOfA,
            @Nullable String statedOnA,
            String valueB,
            @Nullable String periodB,
            @Nullable String asOfB,
            @Nullable String statedOnB,
            boolean conflict) {
        FigureBuilder a = figure("a").value(valueA).period(periodA).asOf(asOfA).statedOn(statedOnA);
        FigureBuilder b = figure("b").value(valueB).period(periodB).asOf(asOfB).statedOn(statedOnB);

        assertEquals(conflict ? List.of("a/b") : List.of(), pairs(kind(kind), a, b));
    }

    @Test
    void everyKindOfMeasureStandsInTheTableWithAlarmAndSilence() {
        Map<MeasureKind, Set<String>> answers = new EnumMap<>(MeasureKind.class);
        TIMES.lines()
                .filter(line -> line.contains("|") && !line.startsWith("#"))
                .map(line -> line.split("\\|", -1))
                .forEach(cells -> answers.computeIfAbsent(kind(cells[0].trim()), kind -> new TreeSet<>())
                        .add(cells[cells.length - 1].trim()));

        for (MeasureKind kind : MeasureKind.values()) {
            assertEquals(Set.of("true", "false"), answers.get(kind), kind.word());
        }
    }

    @ParameterizedTest
    @EnumSource
    void naturesCompareWithinTheirGroupOnly(Nature nature) {
        for (Nature other : Nature.values()) {
            boolean comparable = COMPARABLE.stream().anyMatch(group -> group.contains(nature) && group.contains(other));

            assertEquals(
                    comparable,
                    !pairs(rival("a", 1).nature(nature), rival("b", 2).nature(other))
                            .isEmpty(),
                    nature + " and " + other);
        }
    }

    @Test
    void figuresOfOtherMeasuresAreNotCompared() {
        Records records = records(
                measure("m", MeasureKind.ATTRIBUTE),
                measure("n", MeasureKind.ATTRIBUTE),
                rival("a", 1).build(),
                rival("b", 2).measure("n").build());

        assertEquals(List.of(), Conflicts.of(records));
    }

    @Test
    void figuresOfAnUnknownMeasureAreNotCompared() {
        assertEquals(
                List.of(),
                Conflicts.of(records(rival("a", 1).build(), rival("b", 2).build())));
    }

    @Test
    void figuresOfOneScopeAreCompared() {
        assertEquals(
                List.of("a/b"),
                pairs(rival("a", 1).scope("Kursk"), rival("b", 2).scope("Kursk")));
        assertEquals(
                List.of(), pairs(rival("a", 1).scope("Kursk"), rival("b", 2).scope("Donetsk")));
        assertEquals(List.of(), pairs(rival("a", 1).scope("Kursk"), rival("b", 2)));
    }

    @Test
    void figuresPerTheSameAreComparedInWhateverOrderItWasSaid() {
        assertEquals(
                List.of("a/b"),
                pairs(rival("a", 1).per("soldier", "month"), rival("b", 2).per("soldier", "month")));
        assertEquals(
                List.of("a/b"),
                pairs(rival("a", 1).per("soldier", "month"), rival("b", 2).per("month", "soldier")));
        assertEquals(
                List.of(),
                pairs(rival("a", 1).per("soldier", "month"), rival("b", 2).per("soldier")));
        assertEquals(List.of(), pairs(rival("a", 1).per("month"), rival("b", 2).per("year")));
        assertEquals(List.of(), pairs(rival("a", 1), rival("b", 2).per("year")));
    }

    @Test
    void figuresInOneUnitAreCompared() {
        assertEquals(
                List.of("a/b"),
                pairs(rival("a", 1).unit("voyage"), rival("b", 2).unit("voyage")));
        assertEquals(
                List.of(), pairs(rival("a", 1).unit("voyage"), rival("b", 2).unit("tanker")));
    }

    @Test
    void sharesOfOneWholeAreCompared() {
        assertEquals(
                List.of("a/b"),
                pairs(rival("a", 1).of("shells-fired"), rival("b", 2).of("shells-fired")));
        assertEquals(
                List.of(), pairs(rival("a", 1).of("shells-fired"), rival("b", 2).of("shells-needed")));
        assertEquals(
                List.of(), pairs(rival("a", 1).of("unspecified"), rival("b", 2).of("shells-needed")));
    }

    @Test
    void ratiosAgainstOneBaseAreCompared() {
        assertEquals(
                List.of("a/b"),
                pairs(rival("a", 1).base("trade", "2022"), rival("b", 2).base("trade", "2022")));
        assertEquals(
                List.of(),
                pairs(rival("a", 1).base("trade", "2022"), rival("b", 2).base("trade", "2021")));
        assertEquals(
                List.of(),
                pairs(rival("a", 1).base("trade", "2022"), rival("b", 2).base("trade", null)));
        assertEquals(
                List.of(),
                pairs(rival("a", 1).base("trade", "2022"), rival("b", 2).base("oil", "2022")));
        assertEquals(List.of(), pairs(rival("a", 1).base("trade", "2022"), rival("b", 2)));
    }

    @Test
    void halfContradictsSixtyPercentAndAgreesWithFifty() {
        FigureBuilder half = figure("half").value("exactly 1/2").of("shells");
        FigureBuilder sixty =
                figure("sixty").value("exactly 60").unit(Unit.PERCENT).of("shells");
        FigureBuilder fifty =
                figure("fifty").value("exactly 50").unit(Unit.PERCENT).of("shells");

        assertEquals(List.of("fifty/sixty", "half/sixty"), pairs(half, sixty, fifty));
        Conflict conflict =
                Conflicts.of(records(MeasureKind.ATTRIBUTE, half, sixty)).get(0);
        assertNumber("50", conflict.boundsA().low());
        assertNumber("60", conflict.boundsB().low());
        assertNumber("10", conflict.gap());
    }

    @Test
    void boundWordThatExcludesTheOtherNumberConflictsWithoutAGap() {
        Conflict conflict = Conflicts.of(records(
                        MeasureKind.ATTRIBUTE,
                        figure("a").value("more-than 10000"),
                        figure("b").value("exactly 10000")))
                .get(0);

        assertNumber("0", conflict.gap());
        assertEquals(
                List.of(),
                pairs(figure("a").value("at-least 10000"), figure("b").value("exactly 10000")));
    }

    @Test
    void conflictTellsBothIntervalsAndTheGapBetweenThem() {
        Records records = records(
                MeasureKind.ATTRIBUTE,
                figure("b").value("more-than 10000").by("us"),
                figure("a").value("approximately 6700").by("rok"));

        List<Conflict> conflicts = Conflicts.of(records);

        assertEquals(1, conflicts.size());
        Conflict conflict = conflicts.get(0);
        assertSame(records.figures().get(0), conflict.a());
        assertSame(records.figures().get(1), conflict.b());
        assertEquals(List.of("rok"), conflict.a().assertedBy());
        assertNumber("6750", conflict.boundsA().high());
        assertNumber("10000", conflict.boundsB().low());
        assertNumber("3250", conflict.gap());
    }

    @Test
    void withdrawnFigureContradictsNothing() {
        assertEquals(List.of("a/b"), pairs(rival("a", 1), rival("b", 2)));
        assertEquals(List.of(), pairs(rival("a", 1).withdrawn(), rival("b", 2)));
        assertEquals(List.of(), pairs(rival("a", 1), rival("b", 2).withdrawn()));
    }

    @ParameterizedTest
    @EnumSource
    void onlySupersededAlternativeAndRivalFiguresAreReconciled(RelationType type) {
        Set<RelationType> reconciling =
                EnumSet.of(RelationType.SUPERSEDES, RelationType.ALTERNATIVE_OF, RelationType.RIVAL_REPORT_OF);
        List<String> expected = reconciling.contains(type) ? List.of() : List.of("a/b");

        assertEquals(expected, pairs(rival("a", 1).relation(type, "b"), rival("b", 2)));
        assertEquals(expected, pairs(rival("a", 1), rival("b", 2).relation(type, "a")));
    }

    @Test
    void chainOfSuccessorsIsReconciledFromEndToEnd() {
        FigureBuilder first = rival("first", 300);
        FigureBuilder second = rival("second", 600).relation(RelationType.SUPERSEDES, "first");
        FigureBuilder third = rival("third", 2000).relation(RelationType.SUPERSEDES, "second");

        assertEquals(List.of(), pairs(first, second, third));
        assertEquals(List.of("first/third"), pairs(first, third));
    }

    @Test
    void supersededFigureStillContradictsOtherClaimants() {
        FigureBuilder first = rival("first", 300);
        FigureBuilder second = rival("second", 600).relation(RelationType.SUPERSEDES, "first");

        assertEquals(List.of("first/other", "other/second"), pairs(first, second, rival("other", 1000)));
    }

    @Test
    void successorsOfAWithdrawnFigureStayReconciled() {
        FigureBuilder first = rival("first", 300);
        FigureBuilder second =
                rival("second", 600).relation(RelationType.SUPERSEDES, "first").withdrawn();
        FigureBuilder third = rival("third", 2000).relation(RelationType.SUPERSEDES, "second");

        assertEquals(List.of(), pairs(first, second, third));
    }

    @Test
    void conflictsAreSortedByMeasureAndFigures() {
        Records records = records(
                measure("n", MeasureKind.ATTRIBUTE),
                measure("m", MeasureKind.ATTRIBUTE),
                rival("c", 3).scope("x").build(),
                rival("b", 2).scope("y").build(),
                rival("a", 1).scope("x").build(),
                rival("d", 4).scope("y").build(),
                rival("e", 5).scope("x").build(),
                rival("aa", 1).measure("n").build(),
                rival("ab", 2).measure("n").build());

        assertEquals(List.of("a/c", "a/e", "b/d", "c/e", "aa/ab"), pairs(Conflicts.of(records)));
    }

    @Test
    void orderOfTheRecordsChangesNothing() {
        List<DatasetRecord> given = new ArrayList<>(List.of(
                measure("m", MeasureKind.TOTAL),
                measure("n", MeasureKind.ATTRIBUTE),
                figure("a").value("exactly 6700").asOf("2024-02-26").build(),
                figure("b").value("more-than 10000").asOf("2024-02-26").build(),
                figure("c").value("exactly 67000").asOf("2024-02").build(),
                figure("d").value("exactly 13000").asOf("2024-08").build(),
                rival("e", 1).measure("n").build(),
                rival("f", 2)
                        .measure("n")
                        .relation(RelationType.SUPERSEDES, "e")
                        .build(),
                rival("g", 3).measure("n").build()));
        List<Conflict> expected = Conflicts.of(Records.of(given));
        assertEquals(List.of("a/b", "c/d", "e/g", "f/g"), pairs(expected));

        long seed = Long.getLong("test.seed", 20_261_120L);
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(given, random);

            assertEquals(expected, Conflicts.of(Records.of(given)), () -> "test.seed " + seed);
        }
    }

    @Test
    void longChainOfSuccessorsIsJudgedInTime() {
        List<FigureBuilder> chain = new ArrayList<>();
        int length = 2_000;
        for (int i = 0; i < length; i++) {
            FigureBuilder next = rival("f%05d".formatted(i), i);
            chain.add(i + 1 < length ? next.relation(RelationType.SUPERSEDES, "f%05d".formatted(i + 1)) : next);
        }

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertEquals(List.of(), pairs(chain.toArray(FigureBuilder[]::new))));
    }

    /** A figure that contradicts every other rival with another amount, whenever either was said. */
    private static FigureBuilder rival(String id, int amount) {
        return figure(id).value("exactly " + amount);
    }

    private static List<String> pairs(FigureBuilder... figures) {
        return pairs(MeasureKind.ATTRIBUTE, figures);
    }

    private static List<String> pairs(MeasureKind kind, FigureBuilder... figures) {
        return pairs(Conflicts.of(records(kind, figures)));
    }

    private static List<String> pairs(List<Conflict> conflicts) {
        return conflicts.stream()
                .map(conflict -> conflict.a().id() + "/" + conflict.b().id())
                .toList();
    }

    private static MeasureKind kind(String word) {
        return Word.find(MeasureKind.class, word).orElseThrow();
    }

    private static void assertNumber(String expected, @Nullable BigDecimal actual) {
        assertTrue(
                actual != null && new BigDecimal(expected).compareTo(actual) == 0,
                () -> expected + " but was " + actual);
    }
}
