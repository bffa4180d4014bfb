package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Value;
import java.util.Iterator;
import java.util.List;

/**
 * A value's unit is one that its measure lists; otherwise figures of one measure could not be held together. A page that
 * gives another unit says so in its fidelity.
 */
final class ValueUnitForeign implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("value-unit-foreign", "A value's unit is not one of its measure's units.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure) {
            facts.define(measure.id(), "/units", measure.units().toArray(String[]::new));
        } else if (subject.typed() instanceof Figure figure) {
            Values.measured(figure, (measure, value, pointer) -> use(measure, value, pointer, facts));
        }
    }

    private static void use(String measure, Value value, String pointer, Facts facts) {
        String unit = value.counted().unit();
        facts.use(measure, unit.equals(Unit.FRACTION) ? pointer : pointer + "/unit", unit);
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        if (!first.defines()) {
            return; // measure-unknown reports it.
        }
        List<String> units = first.words();
        if (!units.stream().allMatch(judgement::isUnit)) {
            return; // unit-unknown reports the measure, and a figure may mean what the measure misspells.
        }
        while (facts.hasNext()) {
            Fact fact = facts.next();
            String unit = fact.words().isEmpty() ? "" : fact.words().get(0);
            if (!fact.defines() && !units.contains(unit) && judgement.isUnit(unit)) { // Else unit-unknown reports it.
                judgement.fault(
                        fact.place(),
                        "the measure \"" + key + "\" is not counted in \"" + unit + "\" but in "
                                + String.join(", ", units) + "; correct the unit, or add it to the measure");
            }
        }
    }
}
