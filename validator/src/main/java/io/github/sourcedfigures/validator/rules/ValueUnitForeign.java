package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Unit;
import java.util.Iterator;
import java.util.List;

/** A figure's unit is one that its measure lists; otherwise figures of one measure could not be held together. */
final class ValueUnitForeign implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("value-unit-foreign", "A figure's unit is not one of its measure's units.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure) {
            facts.define(measure.id(), "/units", measure.units().toArray(String[]::new));
        } else if (subject.typed() instanceof Figure figure) {
            Counted counted = figure.value().counted();
            String pointer = counted.unit().equals(Unit.FRACTION) ? "/value" : "/value/unit";
            facts.use(figure.measure(), pointer, counted.unit());
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        if (!first.defines()) {
            return; // measure-unknown reports it.
        }
        List<String> units = first.words();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            String unit = fact.words().isEmpty() ? "" : fact.words().get(0);
            if (!fact.defines() && !units.contains(unit)) {
                judgement.fault(
                        fact.place(),
                        "the measure \"" + key + "\" is not counted in \"" + unit + "\" but in "
                                + String.join(", ", units) + "; correct the unit, or add it to the measure");
            }
        }
    }
}
