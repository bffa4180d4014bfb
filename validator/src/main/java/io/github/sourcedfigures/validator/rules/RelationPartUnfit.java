package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.RelationType;
import java.util.Iterator;

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
        String[] words = {
            Interval.of(figure.value()).written(),
            unit(figure.value().counted()),
            figure.value().toString()
        };
        facts.define(figure.id(), "/id", words);
        Relations.visit(subject, (relation, pointer) -> {
            if (relation.type() == RelationType.PART_OF) {
                facts.use(relation.target(), pointer + "/target", words);
            }
        });
    }

    private static String unit(Counted counted) {
        return counted.per().isEmpty()
                ? counted.unit()
                : counted.unit() + " per " + String.join(" per ", counted.per());
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact target = facts.next();
        if (!target.defines()) {
            return; // relation-target-unknown or relation-target-unfit reports it.
        }
        Interval whole = Interval.parse(target.words().get(0));
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (fact.defines()) {
                continue;
            }
            Interval part = Interval.parse(fact.words().get(0));
            if (!part.units().equals(whole.units())) {
                judgement.fault(
                        fact.place(),
                        "a part in " + fact.words().get(1) + " cannot be taken from \"" + key + "\" in "
                                + target.words().get(1) + "; correct the target or a unit");
            } else if (part.isAbove(whole)) {
                judgement.fault(
                        fact.place(),
                        fact.words().get(2) + " cannot be part of \"" + key + "\", which is "
                                + target.words().get(2) + "; correct a value or the target");
            }
        }
    }
}
