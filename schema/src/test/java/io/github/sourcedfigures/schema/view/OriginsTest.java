package io.github.sourcedfigures.schema.view;

import static io.github.sourcedfigures.schema.view.Fixtures.body;
import static io.github.sourcedfigures.schema.view.Fixtures.bodyWithin;
import static io.github.sourcedfigures.schema.view.Fixtures.figure;
import static io.github.sourcedfigures.schema.view.Fixtures.measure;
import static io.github.sourcedfigures.schema.view.Fixtures.person;
import static io.github.sourcedfigures.schema.view.Fixtures.source;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.view.Fixtures.FigureBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OriginsTest {
    /** What the figures of every test here may name. */
    private static final List<DatasetRecord> OTHERS = List.of(
            measure("m", MeasureKind.ATTRIBUTE),
            measure("n", MeasureKind.ATTRIBUTE),
            body("nis"),
            body("jcs"),
            body("yonhap"),
            body("government"),
            bodyWithin("ministry", "government"),
            person("shin", "ministry"),
            person("budanov", "hur"),
            source("kbs-1", "KBS"),
            source("kbs-2", "KBS"),
            source("afp-1", "AFP"),
            source("nameless-1", null),
            source("nameless-2", null));

    @Test
    void differentClaimantsWhoAgreeAreTwoOrigins() {
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(figure("a").by("nis"), figure("b").by("jcs")));
    }

    @Test
    void differentClaimantsWhoDisagreeAreOneOriginEach() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").by("nis"), figure("b").by("jcs").value("exactly 2")));
    }

    /** Agreement is not handed on: the middle one agrees with both sides, which do not agree with each other. */
    @Test
    void figuresAgreeWhereTheirIntervalsMeet() {
        assertEquals(
                Map.of("a", 2, "b", 3, "c", 2),
                origins(
                        figure("a").by("nis").value("approximately 10000"),
                        figure("b").by("jcs").value("between 10500..12000"),
                        figure("c").by("hur").value("more-than 11000")));
    }

    @Test
    void oneClaimantIsOneOriginHoweverOftenItSpeaks() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").by("nis"), figure("b").by("nis")));
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").by("nis", "shin"), figure("b").by("nis", "budanov")));
    }

    @Test
    void personSpeaksForItsBodyAndBodyForItself() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").by("shin"), figure("b").by("ministry")));
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(figure("a").by("shin"), figure("b").by("budanov")));
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(figure("a").by("ministry"), figure("b").by("government")));
    }

    @Test
    void unnamedClaimantsOfOnePublisherAreOneOrigin() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").citedFrom("kbs-1"), figure("b").citedFrom("kbs-2")));
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(figure("a").citedFrom("kbs-1"), figure("b").citedFrom("afp-1")));
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(figure("a").citedFrom("nameless-1"), figure("b").citedFrom("nameless-2")));
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").citedFrom("nameless-1"), figure("b").citedFrom("nameless-1")));
    }

    @Test
    void unnamedClaimantsBehindOneRelayAreOneOrigin() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").citedFrom("kbs-1", "yonhap"), figure("b").citedFrom("afp-1", "yonhap")));
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").citedFrom("kbs-1", "afp-1"), figure("b").citedFrom("afp-1")));
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(
                        figure("a").citedFrom("kbs-1", "yonhap", "kbs-2"),
                        figure("b").by("yonhap")));
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(figure("a").citedFrom("kbs-1", "yonhap"), figure("b").citedFrom("kbs-1", "reuters")));
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").citedFrom("kbs-1", "shin"), figure("b").by("ministry")));
    }

    @Test
    void unnamedClaimantsWhomOnePartyPassedOnAreOneOrigin() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(
                        figure("a").through("yonhap", "kbs").citedFrom("kbs-1"),
                        figure("b").through("yonhap").citedFrom("afp-1")));
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(
                        figure("a").through("yonhap").citedFrom("kbs-1"),
                        figure("b").through("reuters").citedFrom("kbs-1")));
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(
                        figure("a").by("nis").through("yonhap"),
                        figure("b").by("jcs").through("yonhap")));
    }

    @Test
    void pagesAreNoWitnesses() {
        assertEquals(
                Map.of("a", 1),
                origins(figure("a")
                        .by("nis")
                        .citedFrom("kbs-1")
                        .citedFrom("afp-1")
                        .citedFrom("nameless-1")));
        assertEquals(Map.of("a", 1), origins(figure("a").citedFrom("kbs-1").citedFrom("afp-1")));
    }

    @Test
    void oneOccasionIsOneOrigin() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(
                        figure("a").by("nis").occasion("briefing"),
                        figure("b").by("jcs").occasion("briefing")));
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(
                        figure("a").by("nis").occasion("briefing"),
                        figure("b").by("jcs").occasion("report")));
    }

    @Test
    void bodiesThatSharedABriefingOnceStillSpeakForThemselves() {
        SortedMap<String, Integer> counts = origins(
                figure("a").by("nis").occasion("briefing"),
                figure("b").by("jcs").occasion("briefing"),
                figure("c").measure("n").by("nis"),
                figure("d").measure("n").by("jcs"));

        assertEquals(Map.of("a", 1, "b", 1, "c", 2, "d", 2), counts);
    }

    @Test
    void pageThatCitesTwoPublishersDoesNotMakeThemOneElsewhere() {
        SortedMap<String, Integer> counts = origins(
                figure("a").citedFrom("kbs-1").citedFrom("afp-1"),
                figure("b").measure("n").citedFrom("kbs-2"),
                figure("c").measure("n").citedFrom("afp-1"));

        assertEquals(Map.of("a", 1, "b", 2, "c", 2), counts);
    }

    @Test
    void figureIsNoWitnessBesideThatFromWhichItWasDerived() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").by("nis"), figure("b").by("jcs").relation(RelationType.DERIVED_FROM, "a")));
    }

    @Test
    void figuresDerivedFromOneCountAreOneOriginWithItsClaimant() {
        FigureBuilder containers =
                figure("containers").measure("n").value("exactly 6700").by("us");
        FigureBuilder first = figure("first").by("nis").relation(RelationType.DERIVED_FROM, "containers");
        FigureBuilder second = figure("second").by("jcs").relation(RelationType.DERIVED_FROM, "containers");
        FigureBuilder own = figure("own").by("us");
        FigureBuilder other = figure("other").by("hur");

        assertEquals(
                Map.of("containers", 1, "first", 2, "second", 2, "own", 2, "other", 2),
                origins(containers, first, second, own, other));
    }

    @Test
    void derivationIsFollowedStepByStep() {
        assertEquals(
                Map.of("page", 1, "containers", 1, "a", 1, "b", 1),
                origins(
                        figure("page").measure("n").value("exactly 1").by("us"),
                        figure("containers")
                                .measure("n")
                                .value("exactly 2")
                                .by("rok")
                                .relation(RelationType.DERIVED_FROM, "page"),
                        figure("a").by("nis").relation(RelationType.DERIVED_FROM, "containers"),
                        figure("b").by("us")));
    }

    @Test
    void derivationsInACircleAreCounted() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(
                        figure("a").by("nis").relation(RelationType.DERIVED_FROM, "b"),
                        figure("b").by("jcs").relation(RelationType.DERIVED_FROM, "a")));
    }

    @ParameterizedTest
    @EnumSource
    void onlyDerivedAndRivalFiguresAreFolded(RelationType type) {
        int expected = EnumSet.of(RelationType.DERIVED_FROM, RelationType.RIVAL_REPORT_OF)
                        .contains(type)
                ? 1
                : 2;

        assertEquals(
                Map.of("a", expected, "b", expected),
                origins(figure("a").by("nis").relation(type, "b"), figure("b").by("jcs")));
    }

    @Test
    void rivalReportsOfOneStatementAreOneOriginForAThird() {
        SortedMap<String, Integer> counts = origins(
                figure("a").by("nis").value("exactly 15000"),
                figure("b").by("lawmaker").value("exactly 18000").relation(RelationType.RIVAL_REPORT_OF, "a"),
                figure("c").by("hur").value("more-than 10000"));

        assertEquals(Map.of("a", 2, "b", 2, "c", 2), counts);
    }

    @Test
    void withdrawnFigureHasNoOriginAndIsNone() {
        assertEquals(
                Map.of("a", 0, "b", 1),
                origins(figure("a").by("nis").withdrawn(), figure("b").by("jcs")));
    }

    @Test
    void figureWithoutBoundsIsAloneWithItself() {
        assertEquals(
                Map.of("a", 1, "b", 1, "c", 1),
                origins(
                        figure("a").by("nis").value("worded many"),
                        figure("b").by("jcs").value("worded many"),
                        figure("c").by("hur")));
    }

    @Test
    void figureWithoutATimeIsAloneWithItself() {
        Records records = Fixtures.records(
                MeasureKind.STOCK, figure("a").by("nis"), figure("b").by("jcs"));

        assertEquals(Map.of("a", 1, "b", 1), Origins.of(records));
    }

    @Test
    void figuresAgreeAboutOneTimeOnly() {
        Records records = Fixtures.records(
                MeasureKind.TOTAL,
                figure("a").by("nis").period("2024"),
                figure("b").by("jcs").period("2024"),
                figure("c").by("hur").period("2024-03"));

        assertEquals(Map.of("a", 2, "b", 2, "c", 1), Origins.of(records));
    }

    @Test
    void figuresAgreeAboutOneKindOfThingOnly() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").by("nis"), figure("b").by("jcs").nature(Nature.CAPACITY)));
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").by("nis"), figure("b").by("jcs").unit("ship")));
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").by("nis"), figure("b").by("jcs").scope("Kursk")));
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(figure("a").by("nis"), figure("b").by("jcs").measure("n")));
    }

    @Test
    void halfAndFiftyPercentAgree() {
        assertEquals(
                Map.of("a", 2, "b", 2),
                origins(
                        figure("a").by("nis").value("exactly 1/2").of("shells"),
                        figure("b")
                                .by("jcs")
                                .value("exactly 50")
                                .unit(Unit.PERCENT)
                                .of("shells")));
    }

    @Test
    void figureOfAnUnknownMeasureIsAloneWithItself() {
        assertEquals(
                Map.of("a", 1, "b", 1),
                origins(
                        figure("a").by("nis").measure("x"),
                        figure("b").by("jcs").measure("x")));
    }

    @Test
    void orderOfTheRecordsChangesNothing() {
        List<DatasetRecord> given = new ArrayList<>(OTHERS);
        given.add(figure("a").by("nis").occasion("briefing").build());
        given.add(figure("b").by("jcs").occasion("briefing").build());
        given.add(figure("c").citedFrom("kbs-1", "yonhap").build());
        given.add(figure("d")
                .by("yonhap")
                .relation(RelationType.DERIVED_FROM, "e")
                .build());
        given.add(figure("e").measure("n").by("hur").value("exactly 7").build());
        given.add(figure("f").by("hur").value("more-than 0").build());
        SortedMap<String, Integer> expected = Origins.of(Records.of(given));
        assertEquals(Map.of("a", 2, "b", 2, "c", 2, "d", 2, "e", 1, "f", 2), expected);

        long seed = Long.getLong("test.seed", 20_261_120L);
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            Collections.shuffle(given, random);

            assertEquals(expected, Origins.of(Records.of(given)), () -> "test.seed " + seed);
        }
    }

    private static SortedMap<String, Integer> origins(FigureBuilder... figures) {
        return Origins.of(
                Records.of(Stream.concat(OTHERS.stream(), Arrays.stream(figures).map(FigureBuilder::build))
                        .toList()));
    }
}
