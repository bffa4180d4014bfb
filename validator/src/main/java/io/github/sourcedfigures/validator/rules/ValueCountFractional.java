package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Units;
import io.github.sourcedfigures.schema.Value;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.stream.Stream;

/** There is no half of a soldier. What is measured and not counted has a UCUM code or a currency. */
final class ValueCountFractional implements DatasetRule {
    /** How many times a base: a number without a thing. */
    private static final String TIMES = "times";

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("value-count-fractional", "A count of things is not a whole number.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Units units) {
            for (int i = 0; i < units.units().size(); i++) {
                Unit unit = units.units().get(i);
                if (unit.ucum() == null && unit.currency() == null && !unit.id().equals(TIMES)) {
                    facts.define(unit.id(), "/units/" + i);
                }
            }
        }
        Values.visit(subject.typed(), (value, pointer) -> {
            Counted counted = value.counted();
            // A rate or an average may be broken.
            if (counted.per().isEmpty() && counted.of() == null && counted.base() == null) {
                numbers(value)
                        .filter(ValueCountFractional::isBroken)
                        .findFirst()
                        .ifPresent(broken -> {
                            facts.use(counted.unit(), pointer, broken.toPlainString());
                        });
            }
        });
    }

    private static Stream<BigDecimal> numbers(Value value) {
        if (value instanceof Value.Amount amount) {
            return Stream.of(amount.amount());
        }
        return value instanceof Value.Range range ? Stream.of(range.lower(), range.upper()) : Stream.empty();
    }

    private static boolean isBroken(BigDecimal number) {
        return number.stripTrailingZeros().scale() > 0;
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        if (!facts.next().defines()) {
            return; // The unit is measured, or unit-unknown reports it.
        }
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()) {
                judgement.fault(
                        fact.place(),
                        "nobody counts " + fact.words().get(0) + " of the unit \"" + key
                                + "\"; correct the number, or give the unit its UCUM code if it is measured");
            }
        }
    }
}
