package io.github.sourcedfigures.validator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.history.Increment;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.validator.diff.Difference.Kind;
import io.github.sourcedfigures.validator.snapshot.DatasetState;
import io.github.sourcedfigures.validator.structure.FullRecords;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    private static final String CONTAINERS = "containers-shin-won-sik-2024-03";
    private static final String PAGE = "oil-shipments-rise-2024";

    private static Map<String, Object> amount(String qualifier, long amount, String unit) {
        return Map.of("qualifier", qualifier, "amount", BigDecimal.valueOf(amount), "unit", unit);
    }

    private static Map<String, Object> citation(String source, String quote) {
        return Map.of("source", source, "quote", quote, "fidelity", "faithful");
    }

    private static List<Object> plus(Object list, Object element) {
        List<Object> more = new ArrayList<>((List<?>) list);
        more.add(element);
        return more;
    }

    private static Difference only(Differences differences) {
        assertEquals(1, differences.records().size(), () -> DiffFormat.TEXT.of(differences));
        return differences.records().get(0);
    }

    /** The sentence of the one difference of a kind. */
    private static String sentence(Differences differences, Kind kind) {
        List<Difference> ofKind = differences.records().stream()
                .filter(each -> each.kind() == kind)
                .toList();
        assertEquals(1, ofKind.size(), () -> DiffFormat.TEXT.of(differences));
        return ofKind.get(0).subject() + ": "
                + SharedVerb.sentence(ofKind.get(0).parts());
    }

    @Test
    void nothingIsSaidWhereNothingChanged() {
        Differences differences = new FirstRelease().differences();

        assertTrue(differences.isEmpty());
        assertEquals(Increment.NONE, differences.least().increment());
        assertEquals("old → new: nothing changed\n", DiffFormat.TEXT.of(differences));
    }

    @Test
    void aCorrectedFigureIsSaidInWordsWithWhatFollows() {
        Differences differences = new FirstRelease()
                .edit("containers-range-avion-chasse", figure -> {
                    figure.put("as_of", "2024-03-18");
                    figure.put("stated_on", "2024-03-18");
                })
                .edit(CONTAINERS, figure -> {
                    figure.put("value", amount("approximately", 12000, "container"));
                    figure.put(
                            "citations",
                            plus(Objects.requireNonNull(figure.get("citations")), citation(PAGE, "12 000 conteneurs")));
                })
                .differences();

        assertEquals(
                "Containers of arms sent by the DPRK to Russia, South Korea, 18 Mar 2024: 7,000 → approximately 12,000;"
                        + " citation of “Les expéditions de pétrole de la Russie vers la Corée du Nord…” added; now 2"
                        + " independent origins say so, before 1",
                sentence(
                        new Differences(
                                "old",
                                "new",
                                List.of(),
                                differences.records().stream()
                                        .filter(each -> each.id().equals(CONTAINERS))
                                        .toList(),
                                differences.least(),
                                List.of()),
                        Kind.CHANGED));
        assertEquals(Increment.PATCH, differences.least().increment());
        assertEquals("0.1.1", differences.least().version());
    }

    @Test
    void aFigureThatOthersContradictNowIsAffectedThoughItSaysTheSame() {
        Differences differences = new FirstRelease()
                .edit(CONTAINERS, figure -> {
                    figure.put("id", "made-contradiction");
                    figure.put("asserted_by", List.of("ukraine"));
                    figure.put("value", amount("exactly", 6000, "container"));
                })
                .differences();

        assertEquals(
                "Containers of arms sent by the DPRK to Russia, Ukraine, 18 Mar 2024: 6,000 containers; cites"
                        + " dprk-russia-ties-arms-2024; contradicts 1 figure (containers-shin-won-sik-2024-03)",
                sentence(differences, Kind.ADDED));
        assertEquals(
                "Containers of arms sent by the DPRK to Russia, South Korea, 18 Mar 2024: now contradicts 1 figure,"
                        + " before 0 (made-contradiction)",
                sentence(differences, Kind.AFFECTED));
        assertEquals("0.2.0", differences.least().version());
        assertEquals(
                "the figure made-contradiction is added", differences.least().because());
    }

    @Test
    void aWithdrawalSaysWhyAndWhatStandsInItsPlace() {
        Differences differences = new FirstRelease()
                .edit(
                        CONTAINERS,
                        figure -> figure.put(
                                "withdrawn",
                                Map.of(
                                        "on", "2026-11-21",
                                        "reason", "The page says another number.",
                                        "replaced_by", "troops-sent-unnamed")))
                .differences();

        assertEquals(Kind.WITHDRAWN, only(differences).kind());
        assertEquals(
                "withdrawn on 21 Nov 2026: “The page says another number.”, replaced by troops-sent-unnamed",
                only(differences).parts().get(0).sentence());
        assertEquals(Increment.MAJOR, differences.least().increment());
        assertEquals(
                "The version of the data must rise from 0.1.0 to 0.2.0 at least (a major change; below 1.0 it raises the"
                        + " minor part), because the figure containers-shin-won-sik-2024-03 is withdrawn.",
                differences.least().sentence());
    }

    @Test
    void aRecordUnderAnotherIdentifierIsRenamedAndWhatNamesItFollows() {
        Differences differences = new FirstRelease()
                .edit(PAGE, source -> {
                    source.put("id", "oil-shipments");
                    source.put("note", "A made note.");
                })
                .remove(PAGE)
                .edit(
                        "payment-per-soldier-unnamed-reports",
                        figure ->
                                figure.put("citations", List.of(citation("oil-shipments", "2 000 dollars par soldat"))))
                .edit(CONTAINERS, figure -> figure.put("id", "containers-shin"))
                .remove(CONTAINERS)
                .differences();

        List<Difference> renamed = differences.records().stream()
                .filter(each -> each.kind() == Kind.RENAMED)
                .toList();
        assertEquals(
                List.of(CONTAINERS, PAGE),
                renamed.stream().map(Difference::formerId).toList());
        assertEquals(
                List.of("containers-shin", "oil-shipments"),
                renamed.stream().map(Difference::id).toList());
        assertEquals(List.of(), renamed.get(0).parts());
        assertTrue(
                renamed.get(1).parts().get(0).sentence().endsWith("→ “A made note.”"),
                () -> DiffFormat.TEXT.of(differences));
        assertEquals(0, differences.count(Kind.ADDED));
        assertEquals(0, differences.count(Kind.REMOVED));
        assertEquals(
                "the figure containers-shin-won-sik-2024-03 is gone, though under the name of containers-shin it is"
                        + " there",
                differences.least().because());
    }

    @Test
    void whatOnlyFollowsARenameSaysSo() {
        FirstRelease release = new FirstRelease()
                .edit("dprk-russia-ties-arms-2024", source -> source.put("id", "ties"))
                .remove("dprk-russia-ties-arms-2024");
        for (DatasetRecord each : FirstRelease.state().records().stream().toList()) {
            if (each instanceof Statement statement
                    && statement.citations().stream()
                            .anyMatch(citation -> citation.source().equals("dprk-russia-ties-arms-2024"))) {
                release.edit(
                        each.id(),
                        tree -> tree.put(
                                "citations", renamed((List<?>) Objects.requireNonNull(tree.get("citations")))));
            }
        }

        Differences differences = release.differences();

        assertEquals(1, differences.count(Kind.RENAMED));
        assertTrue(differences.count(Kind.CHANGED) > 2, () -> DiffFormat.TEXT.of(differences));
        assertEquals(differences.records().size(), 1 + differences.count(Kind.CHANGED), "nothing else");
        assertEquals(
                Set.of("names another record by its new identifier"),
                Set.copyOf(differences.records().stream()
                        .filter(each -> each.kind() == Kind.CHANGED)
                        .map(each -> SharedVerb.sentence(each.parts()))
                        .toList()));
    }

    private static List<Object> renamed(List<?> citations) {
        List<Object> renamed = new ArrayList<>();
        for (Object citation : citations) {
            Map<Object, Object> copy = new LinkedHashMap<>((Map<?, ?>) citation);
            copy.replace("source", "dprk-russia-ties-arms-2024", "ties");
            renamed.add(copy);
        }
        return renamed;
    }

    @Test
    void twoRecordsThatSayDifferentThingsAreNoRename() {
        Differences differences = new FirstRelease()
                .edit("containers-united-states-2023-10", figure -> figure.put("id", "unlike"))
                .remove("containers-united-states-2023-10")
                .edit("unlike", figure -> {
                    figure.put("measure", "dprk-troops-sent-to-russia");
                    figure.put("value", amount("exactly", 5, "soldier"));
                    figure.put("asserted_by", List.of("ukraine"));
                    figure.remove("date_basis");
                })
                .differences();

        assertEquals(0, differences.count(Kind.RENAMED));
        assertEquals(1, differences.count(Kind.ADDED));
        assertEquals(1, differences.count(Kind.REMOVED));
        assertEquals(Kind.REMOVED, differences.records().get(0).kind(), "what weighs most comes first");
        assertNull(differences.records().get(0).parts().get(0).after(), "a lost record says nothing any more");
    }

    @Test
    void bothKeptIsNoRename() {
        Differences differences = new FirstRelease()
                .edit(CONTAINERS, figure -> figure.put("id", "containers-twin"))
                .differences();

        assertEquals(0, differences.count(Kind.RENAMED));
        assertEquals(1, differences.count(Kind.ADDED));
    }

    @Test
    void whatCannotBeReadInOneStateIsComparedInNeither() {
        DatasetState broken = new DatasetState(
                "new",
                null,
                new FirstRelease().remove(CONTAINERS).remove("dprk").records(),
                List.of(new DatasetState.LeftOut("data/x.json", Set.of(CONTAINERS), "a made fault")));

        Differences differences = Differences.between(FirstRelease.state(), broken);

        assertEquals("dprk", only(differences).id());
        assertEquals(
                List.of(new Differences.NotCompared("new", "data/x.json", "a made fault")), differences.notCompared());
        assertTrue(
                DiffFormat.TEXT.of(differences).contains("  data/x.json in new: a made fault\n"),
                () -> DiffFormat.TEXT.of(differences));
    }

    @Test
    void aChangeOfTheVersionAloneIsSaidToBeOne() {
        Differences differences = new FirstRelease()
                .edit("dprk", party -> party.put("version", BigDecimal.valueOf(7)))
                .differences();

        assertEquals("only its version: 1 → 7", only(differences).parts().get(0).sentence());
    }

    @Test
    void theDatasetAsAWholeIsCompared() {
        DatasetState old = FirstRelease.state();
        DatasetState now = new DatasetState(
                "new",
                Objects.requireNonNull(old.header()).with("0.1.1", LocalDate.of(2026, 12, 1)),
                old.records(),
                List.of());

        Differences differences = Differences.between(old, now);

        assertFalse(differences.isEmpty());
        assertEquals(
                "version: 0.1.0 → 0.1.1; released: 20 Nov 2026 → 1 Dec 2026",
                SharedVerb.sentence(differences.dataset()));
        assertEquals(Increment.NONE, differences.least().increment());
    }

    /** Every leaf of every record: whatever can be changed is seen, and said in words of its own. */
    @Test
    void everyPropertyOfEveryTypeLeavesASentence() {
        int edits = 0;
        for (String text : FullRecords.texts()) {
            DatasetRecord before = RecordReader.read(FullRecords.tree(text));
            for (DatasetRecord after : LeafEdits.of(FullRecords.tree(text))) {
                List<Part> parts = new PropertyChanges(new Naming(of(before), of(after))).of(before, after);
                String said = SharedVerb.sentence(parts);
                boolean isLife = before.version() != after.version()
                        || !before.modified().equals(after.modified());
                assertEquals(isLife, parts.isEmpty(), () -> before + "\n" + after);
                assertFalse(said.contains("written in another form"), () -> before + "\n" + after + "\n" + said);
                assertFalse(said.contains("another order"), () -> before + "\n" + after + "\n" + said);
                edits++;
            }
        }
        assertTrue(edits > 100, "edits: " + edits);
    }

    private static Records of(DatasetRecord one) {
        return Records.of(List.of(one));
    }
}
