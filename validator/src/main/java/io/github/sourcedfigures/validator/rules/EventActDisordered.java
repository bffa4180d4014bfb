package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventStatus;
import io.github.sourcedfigures.schema.PartialDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A treaty is signed, then ratified, then in force. It holds the steps of one act, which are few. */
final class EventActDisordered implements DatasetRule {
    private record Step(TreatyStep step, PartialDate on, Place place) {
        boolean isContradictedBy(Step other) {
            return other.step.compareTo(step) < 0 && on.isBefore(other.on);
        }
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error("event-act-disordered", "A step of a treaty is dated before one that precedes it.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Event event)
                || event.act() == null
                || event.on() == null
                || event.status() == EventStatus.PLANNED
                || event.withdrawn() != null) {
            return;
        }
        TreatyStep step = TreatyStep.of(event.kind());
        if (step != null) {
            facts.use(event.act(), "/on", step.name(), event.on().toString());
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        List<Step> steps = new ArrayList<>();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            steps.add(new Step(
                    TreatyStep.valueOf(fact.words().get(0)),
                    PartialDate.parse(fact.words().get(1)),
                    fact.place()));
        }
        for (Step step : steps) {
            Optional<Step> earlier =
                    steps.stream().filter(step::isContradictedBy).min(Comparator.comparing(Step::step));
            earlier.ifPresent(other -> judgement.fault(
                    step.place(),
                    "this " + step.step().kind().word() + " on " + step.on() + " comes before the "
                            + other.step().kind().word() + " \"" + other.place().record() + "\" on " + other.on()
                            + " of the act \"" + key + "\"; correct a date, a kind or the act"));
        }
    }
}
