package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.ledger.LedgerEntry;
import io.github.sourcedfigures.validator.ledger.LedgerHead;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What was released stays: a record that no longer counts is withdrawn where it stands.
 *
 * <p>Where the record is there, the rules on what became of it are asked in its place.
 */
final class RecordRemoved implements DatasetRule {
    private static final String ID = "/id";

    /** Where else the rules asked here report. */
    private static final List<String> PLACES = List.of("/version", "/published", "/modified");

    @Override
    public RuleInfo info() {
        return RuleInfo.error("record-removed", "A record of the last release is gone.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        LedgerHead released = subject.released();
        if (released == null) {
            return;
        }
        String id = subject.typed().id();
        facts.use(id, ID, words(released, RecordState.of(subject.typed())));
        PLACES.forEach(pointer -> facts.use(id, pointer));
    }

    @Override
    public void collectReleased(LedgerHead release, LedgerEntry entry, Facts facts) {
        facts.define(entry.id(), "", words(release, RecordState.of(entry)));
    }

    private static String[] words(LedgerHead release, RecordState state) {
        List<String> words = new ArrayList<>(state.words());
        words.add(release.version().toString());
        words.add(release.released().toString());
        return words.toArray(String[]::new);
    }

    @Override
    public void collectUnreadable(Iterable<String> names, Iterable<String> mentions, Facts facts) {
        names.forEach(facts::mark);
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        if (first.defines() && !facts.hasNext()) {
            judgement.fault(
                    first.place(),
                    "the " + first.words().get(0) + " \"" + key + "\" of release "
                            + first.words().get(6) + " is gone; put its file back and withdraw the record in it");
            return;
        }
        Fact now = first.defines() ? null : first;
        Map<String, Place> places = new HashMap<>();
        places.put(first.defines() ? "" : first.place().pointer(), first.place());
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (fact.place().pointer().isEmpty() || places.put(fact.place().pointer(), fact.place()) != null) {
                return; // The record cannot be read, or id-duplicate reports it.
            }
            now = fact.words().isEmpty() ? now : fact;
        }
        if (now != null && !now.words().isEmpty()) {
            RecordPassage passage = new RecordPassage(
                    key,
                    now.words().get(6),
                    LocalDate.parse(now.words().get(7)),
                    first.defines() ? RecordState.of(first.words()) : null,
                    RecordState.of(now.words()),
                    judgement.today());
            judge(passage, places, judgement);
        }
    }

    private static void judge(RecordPassage passage, Map<String, Place> places, Judgement judgement) {
        for (HistoryRule rule : Rules.historyRules()) {
            RecordPassage.Fault fault = rule.fault(passage);
            if (fault != null) {
                Place place = Objects.requireNonNull(places.get(rule.pointer()), rule.pointer());
                judgement.fault(rule, place, fault.message(), fault.repair());
            }
        }
    }
}
