package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Value;
import java.math.BigDecimal;
import java.util.Iterator;

/** A part is never more than its whole. */
final class ValueShareImpossible implements DatasetRule {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public RuleInfo info() {
        return RuleInfo.error("value-share-impossible", "A share is more than its whole.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure && measure.kind() == MeasureKind.SHARE) {
            facts.define(measure.id(), "/kind");
        } else if (subject.typed() instanceof Figure figure) {
            Values.measured(figure, (measure, value, pointer) -> {
                if (exceedsWhole(value)) {
                    facts.use(measure, pointer, value.toString());
                }
            });
        }
    }

    private static boolean exceedsWhole(Value value) {
        BigDecimal whole = value.counted().unit().equals(Unit.PERCENT) ? HUNDRED : BigDecimal.ONE;
        boolean isDimensionless = value.counted().unit().equals(Unit.PERCENT)
                || value.counted().unit().equals(Unit.FRACTION);
        boolean isAbove = value.qualifier() == Qualifier.MORE_THAN;
        if (value instanceof Value.Fraction fraction) {
            return exceeds(Long.compare(fraction.numerator(), fraction.denominator()), isAbove);
        }
        if (value instanceof Value.Amount amount) {
            return isDimensionless && exceeds(amount.amount().compareTo(whole), isAbove);
        }
        return isDimensionless
                && value instanceof Value.Range range
                && range.upper().compareTo(whole) > 0;
    }

    private static boolean exceeds(int comparedWithWhole, boolean isAbove) {
        return comparedWithWhole > 0 || (isAbove && comparedWithWhole == 0);
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        if (!facts.next().defines()) {
            return; // No share.
        }
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()) {
                judgement.fault(
                        fact.place(),
                        "the measure \"" + key + "\" is a share, which cannot be "
                                + fact.words().get(0) + "; correct the number, or choose a ratio or change");
            }
        }
    }
}
