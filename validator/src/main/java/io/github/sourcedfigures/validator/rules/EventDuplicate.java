package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventKind;
import io.github.sourcedfigures.schema.PartialDate;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;

/** One event is one record, however many pages report it. */
final class EventDuplicate implements DatasetRule {
    /** Kinds of which one party may do several on one day. */
    private static final Set<EventKind> SEVERAL_A_DAY =
            EnumSet.of(EventKind.ATTACK, EventKind.DELIVERY, EventKind.REPORT, EventKind.STATEMENT);

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("event-duplicate", "Two events of one kind join the same parties on one day.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Event event)
                || event.withdrawn() != null
                || SEVERAL_A_DAY.contains(event.kind())) {
            return;
        }
        PartialDate on = event.on();
        if (on == null || on.earliest().isEmpty() || !on.earliest().equals(on.latest())) {
            return; // Of a month, there may be several.
        }
        TreeSet<String> others = new TreeSet<>();
        Relations.visit(subject, (relation, pointer) -> others.add(relation.target()));
        String key = event.kind().word() + " " + on.earliest().get() + " " + new TreeSet<>(event.parties());
        facts.use(key, "/id", others.toArray(String[]::new));
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        String id = first.place().record();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            String other = fact.place().record();
            // What a relation joins is known to be two.
            boolean toldApart = fact.words().contains(id) || first.words().contains(other);
            if (!toldApart && !other.equals(id)) { // Else id-duplicate reports it.
                judgement.fault(
                        fact.place(),
                        "\"" + id + "\" is of the same kind, day and parties; make one event of the two, with the"
                                + " citations of both, or name the parties that tell them apart");
            }
        }
    }
}
