package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventStatus;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.RelationType;
import java.time.LocalDate;
import java.util.Iterator;

/** What was planned for a day that is past has come about or not, and the dataset is to say which. */
final class EventPlanOverdue implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("event-plan-overdue", "A plan's date is past, and nothing tells what came of it.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Event event && isOverdue(event, subject.today())) {
            facts.define(event.id(), "/on", String.valueOf(event.on()));
        }
        Relations.visit(subject, (relation, pointer) -> {
            if (relation.type() == RelationType.OUTCOME_OF) {
                facts.mark(relation.target());
            }
        });
    }

    private static boolean isOverdue(Event event, LocalDate today) {
        PartialDate on = event.on();
        return on != null
                && event.status() == EventStatus.PLANNED
                && event.withdrawn() == null
                && on.latest().filter(day -> day.isBefore(today)).isPresent();
    }

    @Override
    public void collectUnreadable(Iterable<String> names, Iterable<String> mentions, Facts facts) {
        mentions.forEach(facts::mark);
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact plan = facts.next();
        if (plan.defines() && !facts.hasNext()) {
            judgement.fault(
                    plan.place(),
                    "this was planned for " + plan.words().get(0) + ", which is past on " + judgement.today()
                            + "; write the event that came of it, outcome-of this one");
        }
    }
}
