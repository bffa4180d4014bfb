package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventKind;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.view.Conflicts;
import io.github.sourcedfigures.schema.view.Origins;
import io.github.sourcedfigures.schema.view.Series;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each question of a reader gives what a walk over all records gives, and something at all. */
class QuestionsOfReadersTest {
    private static final String TROOPS = "dprk-troops-sent-to-russia";

    private final Dataset dataset = Dataset.load();

    /** That a list holds the figures that fulfil a condition and no other, in order, and neither none nor all. */
    private void assertAnswer(Figures answer, Predicate<Figure> condition) {
        assertEquals(dataset.records().figures().stream().filter(condition).toList(), answer);
        assertFalse(answer.isEmpty());
        assertTrue(answer.size() < dataset.figures().size());
    }

    private void assertAnswer(Events answer, Predicate<Event> condition) {
        assertEquals(dataset.records().events().stream().filter(condition).toList(), answer);
        assertFalse(answer.isEmpty());
        assertTrue(answer.size() < dataset.events().size());
    }

    @Test
    void allFiguresAndEventsAreThereToBeginWith() {
        assertEquals(dataset.records().figures(), dataset.figures());
        assertEquals(dataset.records().events(), dataset.events());
        assertThrows(
                UnsupportedOperationException.class, () -> dataset.figures().clear());
    }

    @Test
    void figuresAreAskedForByMeasureAndNature() {
        assertAnswer(
                dataset.figures().ofMeasure(TROOPS), figure -> figure.measure().equals(TROOPS));
        assertAnswer(dataset.figures().ofNature(Nature.LIMIT), figure -> figure.nature() == Nature.LIMIT);
        assertAnswer(
                dataset.figures().ofNature(Nature.LIMIT, Nature.PLANNED, Nature.NEED),
                figure -> List.of(Nature.LIMIT, Nature.PLANNED, Nature.NEED).contains(figure.nature()));
    }

    @Test
    void whatAnIdentifierDoesNotNameMatchesNothing() {
        assertEquals(List.of(), dataset.figures().ofMeasure("no-such-measure"));
        assertEquals(List.of(), dataset.figures().assertedBy("nobody-at-all"));
        assertEquals(List.of(), dataset.figures().involving("nobody-at-all"));
        assertEquals(List.of(), dataset.figures().citing("no-such-page"));
    }

    @Test
    void aStateAssertsWhatItsBodiesAssert() {
        assertAnswer(
                dataset.figures().assertedBy("nis"),
                figure -> figure.assertedBy().stream()
                        .anyMatch(party -> party.equals("nis")
                                || "nis"
                                        .equals(dataset.party(party)
                                                .orElseThrow()
                                                .body())));
        Figures ofSouthKorea = dataset.figures().assertedBy("south-korea");
        assertTrue(ofSouthKorea.containsAll(dataset.figures().assertedBy("nis")));
        // Two steps: a lawmaker belongs to the assembly, and the assembly to the state.
        assertTrue(ofSouthKorea.stream()
                .flatMap(figure -> figure.assertedBy().stream())
                .anyMatch(party -> "south-korean-national-assembly"
                        .equals(dataset.party(party).orElseThrow().body())));
        assertTrue(ofSouthKorea.assertedBy("russia").isEmpty());
    }

    @Test
    void partiesOfAFigureAreThoseOfItsMeasure() {
        assertAnswer(dataset.figures().involving("dprk"), figure -> {
            Measure measure = dataset.measure(figure.measure()).orElseThrow();
            return "dprk".equals(measure.from())
                    || "dprk".equals(measure.to())
                    || measure.between().contains("dprk");
        });
    }

    @Test
    void timeOfAFigureIsWhatItIsAboutAndNotWhenItWasSaid() {
        PartialDate year = PartialDate.parse("2024");
        assertAnswer(
                dataset.figures().statedDuring("2024"),
                figure -> figure.statedOn() != null && figure.statedOn().overlaps(year));
        assertAnswer(
                dataset.figures().during("2024"),
                figure -> Stream.of(
                                figure.asOf() == null ? List.<PartialDate>of() : List.of(figure.asOf()),
                                figure.period() == null ? List.<PartialDate>of() : List.of(figure.period()),
                                figure.statedOn() == null ? List.<PartialDate>of() : List.of(figure.statedOn()))
                        .flatMap(List::stream)
                        .findFirst()
                        .filter(time -> time.overlaps(year))
                        .isPresent());
        assertThrows(IllegalArgumentException.class, () -> dataset.figures().during("last year"));
    }

    @Test
    void supersededFiguresAreNotCurrent() {
        List<String> superseded = dataset.figures().stream()
                .flatMap(figure -> figure.relations().stream())
                .filter(relation -> relation.type() == RelationType.SUPERSEDES)
                .map(relation -> relation.target())
                .toList();
        assertFalse(superseded.isEmpty());

        assertAnswer(
                dataset.figures().current(), figure -> figure.withdrawn() == null && !superseded.contains(figure.id()));
    }

    @Test
    void conflictsOfAFigureAreThePairsThatHoldIt() {
        List<Conflicts.Conflict> conflicts = Conflicts.of(dataset.records());
        assertEquals(conflicts, dataset.conflicts());
        for (Figure figure : dataset.figures()) {
            assertEquals(
                    conflicts.stream()
                            .filter(conflict ->
                                    conflict.a().equals(figure) || conflict.b().equals(figure))
                            .toList(),
                    dataset.conflicts(figure));
        }
        assertAnswer(
                dataset.figures().contested(),
                figure -> conflicts.stream()
                        .anyMatch(conflict ->
                                conflict.a().equals(figure) || conflict.b().equals(figure)));
    }

    @Test
    void originsAreCountedForEachFigure() {
        Origins.of(dataset.records())
                .forEach((id, count) -> assertEquals(
                        count, dataset.originCount(dataset.figure(id).orElseThrow()), id));
        assertTrue(dataset.figures().stream().anyMatch(figure -> dataset.originCount(figure) > 1));
    }

    @Test
    void seriesOfAMeasureAreItsAlone() {
        assertEquals(
                Series.of(dataset.records()),
                dataset.measures().stream()
                        .flatMap(measure -> dataset.series(measure.id()).stream())
                        .toList());
        assertEquals(List.of(), dataset.series("no-such-measure"));
    }

    @Test
    void reportsOfAFigureSayTheirPageAndTheWayToIt() {
        // The statement of a minister that one page took from another, as the ledger of research tells it.
        Figure relayed = dataset.figures().stream()
                .filter(figure -> figure.assertedBy().size() > 1
                        && figure.citations().stream()
                                .anyMatch(citation -> !citation.relays().isEmpty()))
                .findFirst()
                .orElseThrow();

        List<Report> reports = dataset.reports(relayed);

        assertEquals(relayed.citations().size(), reports.size());
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            assertEquals(relayed.citations().get(i), report.citation());
            assertEquals(report.citation().source(), report.source().id());
            assertEquals(
                    Stream.of(
                                    relayed.assertedBy(),
                                    relayed.through(),
                                    report.citation().relays(),
                                    List.of(report.source().id()))
                            .flatMap(List::stream)
                            .toList(),
                    report.chain().stream().map(DatasetRecord::id).toList());
        }
        assertTrue(
                reports.get(0).toString().startsWith(relayed.citations().get(0).source() + ": \""));
    }

    @Test
    void everyStatementHasItsReports() {
        dataset.records()
                .statements()
                .forEach(statement -> assertEquals(
                        statement.citations().size(), dataset.reports(statement).size()));
    }

    @Test
    void aFigureOfAnotherDatasetIsRefused() {
        Dataset first = dataset.asOf(dataset.releases().get(0).version());
        Figure later = dataset
                .figures()
                .where(figure -> first.figure(figure.id()).isEmpty())
                .stream()
                .filter(figure ->
                        first.source(figure.citations().get(0).source()).isEmpty())
                .findFirst()
                .orElseThrow();

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> first.reports(later));
        assertEquals(
                "the dataset " + first.version() + " has no \""
                        + later.citations().get(0).source() + "\"",
                refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> first.originCount(later));
    }

    @Test
    void eventsAreAskedForByKindPartyAndTime() {
        PartialDate year = PartialDate.parse("2024");
        assertAnswer(
                dataset.events().ofKind(EventKind.VISIT, EventKind.SUMMIT),
                event -> List.of(EventKind.VISIT, EventKind.SUMMIT).contains(event.kind()));
        assertAnswer(
                dataset.events().during("2024"),
                event -> event.on() != null && event.on().overlaps(year));
        assertTrue(dataset.events().involving("dprk").size()
                > dataset.events()
                                .where(event -> event.parties().contains("dprk"))
                                .size()
                        / 2);
        assertTrue(dataset.events()
                .involving("dprk")
                .containsAll(dataset.events().where(event -> event.parties().contains("dprk"))));
        String source = dataset.events().get(0).citations().get(0).source();
        assertAnswer(
                dataset.events().citing(source),
                event -> event.citations().stream()
                        .anyMatch(citation -> citation.source().equals(source)));
    }

    @Test
    void timeRunsForwardsAndUndatedOnesStandLast() {
        Events events = dataset.events().chronological();
        assertEquals(dataset.events().size(), events.size());
        for (int i = 1; i < events.size(); i++) {
            PartialDate before = events.get(i - 1).on();
            PartialDate after = events.get(i).on();
            assertTrue(after == null || (before != null && !after.isBefore(before)), before + " " + after);
        }
        Figures figures = dataset.figures().ofMeasure(TROOPS).chronological();
        for (int i = 1; i < figures.size(); i++) {
            assertTrue(Series.order().compare(figures.get(i - 1), figures.get(i)) < 0);
        }
        assertFalse(figures.equals(dataset.figures().ofMeasure(TROOPS)));
    }
}
