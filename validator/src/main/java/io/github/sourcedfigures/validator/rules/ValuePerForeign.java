package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/** A value is counted per what its measure is counted per: two thousand per soldier is not two thousand a month. */
final class ValuePerForeign implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("value-per-foreign", "A value is not counted per what its measure is counted per.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure) {
            facts.define(measure.id(), "/per", measure.per().toArray(String[]::new));
        } else if (subject.typed() instanceof Figure figure) {
            Values.measured(figure, (measure, value, pointer) -> {
                List<String> per = value.counted().per();
                facts.use(measure, per.isEmpty() ? pointer : pointer + "/per", per.toArray(String[]::new));
            });
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact measure = facts.next();
        if (!measure.defines()) {
            return; // measure-unknown reports it.
        }
        Set<String> wanted = new HashSet<>(measure.words());
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()
                    && !wanted.equals(new HashSet<>(fact.words()))
                    && fact.words().stream().allMatch(judgement::isUnit)
                    && wanted.stream().allMatch(judgement::isUnit)) { // Else unit-unknown reports it.
                judgement.fault(
                        fact.place(),
                        "the measure \"" + key + "\" is counted " + shown(measure.words()) + " and not "
                                + shown(fact.words()) + "; correct the value, or choose another measure");
            }
        }
    }

    private static String shown(List<String> per) {
        return per.isEmpty() ? "per nothing" : "per " + String.join(" per ", per);
    }
}
