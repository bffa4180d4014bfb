package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.RelationRole;
import io.github.sourcedfigures.schema.RelationType;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Who turns containers into shells has reckoned with something: it is told, where it was told. */
final class RelationFactorMissing implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "relation-factor-missing", "A figure is derived from another unit or measure, and nothing says how.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Figure figure)) {
            return;
        }
        String[] words = {figure.value().counted().unit(), figure.measure()};
        facts.define(figure.id(), "/id", words);
        // A share or ratio names what it is measured against, and a note tells what nobody put into numbers.
        Counted counted = figure.value().counted();
        if (counted.base() != null || counted.of() != null || figure.note() != null) {
            return;
        }
        List<String> pointers = new ArrayList<>();
        List<Relation> derivations = new ArrayList<>();
        Relations.visit(subject, (relation, pointer) -> {
            if (relation.type() == RelationType.DERIVED_FROM) {
                derivations.add(relation);
                pointers.add(pointer);
            }
        });
        // Several inputs were reckoned with each other.
        if (derivations.size() == 1 && saysNothing(derivations.get(0))) {
            facts.use(derivations.get(0).target(), pointers.get(0), words);
        }
    }

    private static boolean saysNothing(Relation relation) {
        return relation.role() != RelationRole.FACTOR && relation.factor() == null && relation.assumption() == null;
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact target = facts.next();
        while (target.defines() && facts.hasNext()) { // Else relation-target-unknown reports it.
            Fact fact = facts.next();
            if (!fact.defines() && !fact.words().equals(target.words())) {
                judgement.fault(
                        fact.place(),
                        difference(key, target.words(), fact.words())
                                + ", but nothing says how the one became the other; add the factor or the assumption"
                                + " that was stated, if any was");
            }
        }
    }

    private static String difference(String id, List<String> base, List<String> result) {
        return base.get(0).equals(result.get(0))
                ? "\"" + id + "\" is of the measure \"" + base.get(1) + "\" and this of \"" + result.get(1) + "\""
                : "\"" + id + "\" is in " + base.get(0) + " and this in " + result.get(0);
    }
}
