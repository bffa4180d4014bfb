package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventStatus;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Word;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;

/** A relation's target is a record of which the relation can be said: an outcome has a plan, a part a whole. */
final class RelationTargetUnfit implements DatasetRule {
    /** Natures that speak of what may come. */
    private static final Set<Nature> OF_THE_FUTURE =
            EnumSet.of(Nature.PLANNED, Nature.CONSIDERED, Nature.AUTHORISED, Nature.FORECAST, Nature.CONDITIONAL);

    /** Types that join two figures or two events. */
    private static final Set<RelationType> WITHIN_A_TYPE = EnumSet.of(
            RelationType.ALTERNATIVE_OF, RelationType.PART_OF, RelationType.SUPERSEDES, RelationType.RIVAL_REPORT_OF);

    private static final String PLAN = "plan";
    private static final String LIMIT = "limit";

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "relation-target-unfit", "A relation points to a record of which its type cannot be said.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Statement statement)) {
            return;
        }
        String type = statement.type().word();
        boolean limit = statement instanceof Figure figure && figure.nature() == Nature.LIMIT;
        facts.define(statement.id(), "/id", type, plan(statement));
        Relations.visit(
                subject,
                (relation, pointer) -> facts.use(
                        relation.target(),
                        pointer + "/target",
                        type,
                        relation.type().word(),
                        limit ? LIMIT : ""));
    }

    private static String plan(Statement statement) {
        if (statement instanceof Figure figure) {
            return OF_THE_FUTURE.contains(figure.nature())
                    ? PLAN
                    : "its nature is " + figure.nature().word();
        }
        return statement instanceof Event event && event.status() == EventStatus.PLANNED
                ? PLAN
                : "its status is not planned";
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact target = facts.next();
        while (target.defines() && facts.hasNext()) { // Else relation-target-unknown reports it.
            Fact fact = facts.next();
            if (!fact.defines()) {
                misfit(key, target, fact).ifPresent(message -> judgement.fault(fact.place(), message));
            }
        }
    }

    /** A number is worked out from another number; a limit comes from the act that sets it. */
    private static boolean mayBeDerived(Fact fact, Fact target) {
        String figure = RecordType.FIGURE.word();
        return fact.words().get(0).equals(figure)
                && (target.words().get(0).equals(figure) || fact.words().get(2).equals(LIMIT));
    }

    private static Optional<String> misfit(String id, Fact target, Fact fact) {
        String own = fact.words().get(0);
        String other = target.words().get(0);
        RelationType type = Word.find(RelationType.class, fact.words().get(1)).orElseThrow();
        if (type == RelationType.DERIVED_FROM && !mayBeDerived(fact, target)) {
            return Optional.of("derived-from leads from a figure to a figure (a limit may come from an event, the act"
                    + " that sets it), not from this " + own + " to the " + other + " \"" + id
                    + "\"; choose the type that the page bears out");
        }
        if (WITHIN_A_TYPE.contains(type) && !other.equals(own)) {
            return Optional.of(type.word() + " joins two figures or two events, not this " + own + " and the " + other
                    + " \"" + id + "\"; choose the type that the page bears out");
        }
        String plan = target.words().get(1);
        return type == RelationType.OUTCOME_OF && !plan.equals(PLAN)
                ? Optional.of("\"" + id + "\" was no plan (" + plan
                        + "), so nothing is its outcome; correct the target," + " or choose another type")
                : Optional.empty();
    }
}
