package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.RelationType;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A relation joins figures of one measure and one claimant: the common form of the rules about such relations. */
abstract class StatementForeign implements DatasetRule {
    private static final String BETWEEN_NAMES = " ";

    private final RelationType type;

    StatementForeign(RelationType type) {
        this.type = type;
    }

    @Override
    public final void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Figure figure)) {
            return;
        }
        String[] words = {
            figure.measure(),
            String.join(BETWEEN_NAMES, figure.assertedBy()),
            figure.statedOn() == null ? "" : figure.statedOn().toString()
        };
        facts.define(figure.id(), "/id", words);
        Relations.visit(subject, (relation, pointer) -> {
            if (relation.type() == type) {
                facts.use(relation.target(), pointer + "/target", words);
            }
        });
    }

    @Override
    public final void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact target = facts.next();
        while (target.defines() && facts.hasNext()) { // Else relation-target-unknown reports it.
            Fact fact = facts.next();
            if (!fact.defines()) {
                difference(fact.words(), target.words())
                        .ifPresent(difference -> judgement.fault(
                                fact.place(),
                                "\"" + key + "\" is " + difference + ", so the relation " + type.word()
                                        + " does not fit; " + advice()));
            }
        }
    }

    private Optional<String> difference(List<String> own, List<String> other) {
        if (!own.get(0).equals(other.get(0))) {
            return Optional.of("of the measure \"" + other.get(0) + "\", not \"" + own.get(0) + "\"");
        }
        List<String> claimants = claimants(own);
        List<String> others = claimants(other);
        // Where nobody is named, it is the publisher's own, and nobody can tell whose.
        if (!claimants.isEmpty() && !others.isEmpty() && Collections.disjoint(claimants, others)) {
            return Optional.of("asserted by " + String.join(", ", others) + ", not by " + String.join(", ", claimants));
        }
        return isOneStatement() && areApart(own.get(2), other.get(2))
                ? Optional.of("stated on " + other.get(2) + ", not on " + own.get(2))
                : Optional.empty();
    }

    private static boolean areApart(String own, String other) {
        return !own.isEmpty() && !other.isEmpty() && !PartialDate.parse(own).overlaps(PartialDate.parse(other));
    }

    private static List<String> claimants(List<String> words) {
        return words.get(1).isEmpty() ? List.of() : List.of(words.get(1).split(BETWEEN_NAMES, -1));
    }

    /** Whether the two are one statement, said on one day. */
    abstract boolean isOneStatement();

    /** What to do. */
    abstract String advice();
}
