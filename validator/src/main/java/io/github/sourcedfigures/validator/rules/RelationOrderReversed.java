package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventKind;
import io.github.sourcedfigures.schema.EventStatus;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.RelationType;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An answer comes after what it answers. */
final class RelationOrderReversed implements DatasetRule {
    /** Types that follow what their target says. */
    private static final Set<RelationType> FOLLOWING = EnumSet.of(
            RelationType.DERIVED_FROM,
            RelationType.SUPERSEDES,
            RelationType.OUTCOME_OF,
            RelationType.DENIES,
            RelationType.CONFIRMS,
            RelationType.COULD_NOT_CONFIRM);

    /** Events in which something is said; a meeting may well be denied before it takes place. */
    private static final Set<EventKind> SAID = EnumSet.of(
            EventKind.ADMISSION, EventKind.CONFIRMATION, EventKind.DENIAL, EventKind.REPORT, EventKind.STATEMENT);

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "relation-order-reversed", "A record follows by its relation what was said only after it.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        PartialDate said = said(subject);
        if (said != null) {
            facts.define(subject.typed().id(), "/id", said.toString());
        }
        PartialDate own = own(subject);
        if (own != null) {
            Relations.visit(subject, (relation, pointer) -> {
                if (FOLLOWING.contains(relation.type())) {
                    facts.use(
                            relation.target(),
                            pointer + "/target",
                            relation.type().word(),
                            own.toString());
                }
            });
        }
    }

    /** When something was said that others may answer. */
    private static @Nullable PartialDate said(Subject subject) {
        return subject.typed() instanceof Event event && !SAID.contains(event.kind()) ? null : own(subject);
    }

    private static @Nullable PartialDate own(Subject subject) {
        if (subject.typed() instanceof Figure figure) {
            return figure.statedOn();
        }
        return subject.typed() instanceof Event event && event.status() != EventStatus.PLANNED ? event.on() : null;
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact target = facts.next();
        if (!target.defines()) {
            return;
        }
        PartialDate said = PartialDate.parse(target.words().get(0));
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines() && PartialDate.parse(fact.words().get(1)).isBefore(said)) {
                judgement.fault(
                        fact.place(),
                        "\"" + key + "\" was said on " + said + ", after this on "
                                + fact.words().get(1)
                                + ", so the relation " + fact.words().get(0)
                                + " cannot hold; correct one of the dates, or the relation");
            }
        }
    }
}
