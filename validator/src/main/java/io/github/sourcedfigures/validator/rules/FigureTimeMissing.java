package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.MeasureKind;
import java.util.Iterator;

/** What is there is there at a time. A total without one is common on pages; it is left alone. */
final class FigureTimeMissing implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("figure-time-missing", "A stock has no date of any kind.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure && measure.kind() == MeasureKind.STOCK) {
            facts.define(measure.id(), "/kind");
        } else if (subject.typed() instanceof Figure figure
                && Natures.isOfThePast(figure.nature())
                && figure.asOf() == null
                && figure.period() == null
                && figure.statedOn() == null
                && figure.dateBasis() == null) {
            facts.use(figure.measure(), "/measure");
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        if (!facts.next().defines()) {
            return; // No stock.
        }
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()) {
                judgement.fault(
                        fact.place(),
                        "the measure \"" + key + "\" is a stock, and this figure has no date; give \"as_of\", or say in"
                                + " \"date_basis\" what the page says of the time");
            }
        }
    }
}
