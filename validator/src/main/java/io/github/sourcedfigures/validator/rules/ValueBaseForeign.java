package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.Value;
import java.util.Iterator;

/** Only a share has a whole, and only a ratio or a change has a base. */
final class ValueBaseForeign implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "value-base-foreign", "A value has a whole or a base, which the kind of its measure does not have.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure) {
            facts.define(measure.id(), "/kind", measure.kind().word());
        } else if (subject.typed() instanceof Figure figure) {
            Values.measured(figure, (measure, value, pointer) -> {
                // The schema wants "of" at every fraction; where fractions do not belong, value-unit-foreign says so.
                if (value.counted().of() != null && !(value instanceof Value.Fraction)) {
                    facts.use(measure, pointer + "/of", "of");
                }
                if (value.counted().base() != null) {
                    facts.use(measure, pointer + "/base", "base");
                }
            });
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact measure = facts.next();
        if (!measure.defines()) {
            return; // measure-unknown reports it.
        }
        String kind = measure.words().get(0);
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines() && !fact.words().get(0).equals(reference(kind))) {
                judgement.fault(
                        fact.place(),
                        "the measure \"" + key + "\" is of the kind " + kind + ", whose values have no \""
                                + fact.words().get(0) + "\"; remove it, or choose another measure");
            }
        }
    }

    /** The property that says what a value of a kind is related to; empty where there is none. */
    private static String reference(String kind) {
        if (kind.equals(MeasureKind.SHARE.word())) {
            return "of";
        }
        return kind.equals(MeasureKind.RATIO.word()) || kind.equals(MeasureKind.CHANGE.word()) ? "base" : "";
    }
}
