package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.Value;
import java.util.Iterator;

/** A share says of what, a ratio or change against what; else nothing can be compared with it. */
final class ValueBaseMissing implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "value-base-missing", "A share, ratio or change does not say of what or against what it is.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure) {
            switch (measure.kind()) {
                case SHARE, RATIO, CHANGE ->
                    facts.define(measure.id(), "/kind", measure.kind().word());
                default -> {}
            }
        } else if (subject.typed() instanceof Figure figure) {
            Values.measured(figure, (measure, value, pointer) -> {
                Counted counted = value.counted();
                // A fraction has "of" whatever its measure, since the schema wants it. Else value-base-foreign reports
                // the one in place of the other.
                if (counted.base() == null && (counted.of() == null || value instanceof Value.Fraction)) {
                    facts.use(measure, pointer, counted.of() == null ? "" : counted.of());
                }
            });
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact measure = facts.next();
        if (!measure.defines()) {
            return;
        }
        String kind = measure.words().get(0);
        boolean isShare = kind.equals(MeasureKind.SHARE.word());
        String advice = isShare
                ? "of what; name the whole in \"of\", or write \"" + Counted.UNSPECIFIED + "\" there"
                : "against what; name that in \"base\"";
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines() && !(isShare && !fact.words().get(0).isEmpty())) {
                judgement.fault(
                        fact.place(),
                        "the measure \"" + key + "\" is a " + kind + ", and the value does not say " + advice);
            }
        }
    }
}
