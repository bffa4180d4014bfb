package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.RelationType;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;

/**
 * What stems from another record cannot in the end stem from itself.
 *
 * <p>The one rule that needs all relations of a type at once: its key is the type. For each relation it holds two
 * hashes and, deflated, the place: about 40 bytes, and 100 while it looks for circles, so that a million relations of
 * one type take 100 megabytes.
 */
final class RelationCircular implements DatasetRule {
    /** Types that lead from what is later, smaller or computed to what it stems from. */
    private static final Set<RelationType> DIRECTED = EnumSet.of(
            RelationType.DERIVED_FROM, RelationType.PART_OF, RelationType.SUPERSEDES, RelationType.OUTCOME_OF);

    @Override
    public RuleInfo info() {
        return RuleInfo.error("relation-circular", "Relations of one type lead back to the record they start from.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        Relations.visit(subject, (relation, pointer) -> {
            if (DIRECTED.contains(relation.type())) {
                facts.use(relation.type().word(), pointer + "/target", relation.target());
            }
        });
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Edges edges = new Edges();
        PlaceLog places = new PlaceLog();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            String target = fact.words().get(0);
            edges.add(fact.place().record(), target);
            places.add(fact.place(), target);
        }
        BitSet circular = edges.circular();
        if (circular.isEmpty()) {
            return;
        }
        places.read((noted, i) -> {
            if (circular.get(i)) {
                judgement.fault(
                        noted.place(),
                        "\"" + noted.word() + "\" leads back to this record by " + key
                                + "; remove the relation of the circle that is wrong");
            }
        });
    }
}
