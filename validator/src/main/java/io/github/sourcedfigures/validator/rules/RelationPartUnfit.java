package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Value;
import java.util.Iterator;
import java.util.Optional;

/** A part is counted like its whole and is not above it. */
final class RelationPartUnfit implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("relation-part-unfit", "A part is above its whole, or counted in another unit.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Figure figure)) {
            return;
        }
        String value = WrittenValue.write(figure.value());
        facts.define(figure.id(), "/id", value);
        Relations.visit(subject, (relation, pointer) -> {
            if (relation.type() == RelationType.PART_OF) {
                facts.use(relation.target(), pointer + "/target", value);
            }
        });
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact target = facts.next();
        while (target.defines() && facts.hasNext()) { // Else relation-target-unknown or -unfit reports it.
            Fact fact = facts.next();
            if (!fact.defines()) {
                Value part = WrittenValue.read(fact.words().get(0));
                Value whole = WrittenValue.read(target.words().get(0));
                misfit(part, whole, key).ifPresent(message -> judgement.fault(fact.place(), message));
            }
        }
    }

    private static Optional<String> misfit(Value part, Value whole, String id) {
        Interval of = Interval.of(whole);
        Interval own = Interval.of(part);
        if (!own.units().equals(of.units())) {
            return Optional.of("a part in " + unit(part.counted()) + " cannot be taken from \"" + id + "\" in "
                    + unit(whole.counted()) + "; correct the target or a unit");
        }
        return own.isAbove(of)
                ? Optional.of(part + " cannot be part of \"" + id + "\", which is " + whole
                        + "; correct a value or the target")
                : Optional.empty();
    }

    private static String unit(Counted counted) {
        return counted.per().isEmpty()
                ? counted.unit()
                : counted.unit() + " per " + String.join(" per ", counted.per());
    }
}
