package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Statement;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Nothing rests on a record that should not have been published. */
final class RelationTargetWithdrawn implements DatasetRule {
    /** Types that take their target for good. */
    private static final Set<RelationType> RESTING = EnumSet.of(
            RelationType.DERIVED_FROM,
            RelationType.ALTERNATIVE_OF,
            RelationType.PART_OF,
            RelationType.RIVAL_REPORT_OF,
            RelationType.OUTCOME_OF,
            RelationType.CONFIRMS);

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("relation-target-withdrawn", "A relation rests on a record that is withdrawn.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Statement statement && statement.withdrawn() != null) {
            facts.define(
                    statement.id(), "/withdrawn", orEmpty(statement.withdrawn().replacedBy()));
        }
        Relations.visit(subject, (relation, pointer) -> {
            if (RESTING.contains(relation.type())) {
                facts.use(
                        relation.target(), pointer + "/target", relation.type().word());
            }
        });
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact target = facts.next();
        while (target.defines() && facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()) {
                String successor = target.words().get(0);
                judgement.fault(
                        fact.place(),
                        "\"" + key + "\" is withdrawn, so the relation "
                                + fact.words().get(0) + " rests on nothing; "
                                + (successor.isEmpty()
                                        ? "remove it, or withdraw this record too"
                                        : "look whether \"" + successor + "\", which replaced it, is meant"));
            }
        }
    }
}
