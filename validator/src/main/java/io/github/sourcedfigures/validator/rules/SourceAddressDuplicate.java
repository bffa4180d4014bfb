package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;
import java.util.Iterator;
import java.util.Objects;

/** One page under two identifiers would count as two witnesses. */
final class SourceAddressDuplicate implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("source-address-duplicate", "Two sources have the address of one page.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source && source.withdrawn() == null) {
            String date = Objects.toString(source.publishedOn(), "");
            if (source.url() != null) {
                facts.define(Address.of(source.url()).page(), "/url", date);
            }
            if (source.readAt() != null) {
                facts.define(Address.of(source.readAt()).page(), "/read_at", date);
            }
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        while (facts.hasNext()) {
            Fact other = facts.next();
            if (!other.place().record().equals(first.place().record()) && !isAnotherState(first, other)) {
                judgement.fault(
                        other.place(),
                        "the source \"" + first.place().record() + "\" has the address of this page too ("
                                + first.place() + "); keep one of them and cite it");
            }
        }
    }

    /** Whether both are dated, and otherwise: a table that is kept up to date has one address for all its states. */
    private static boolean isAnotherState(Fact first, Fact other) {
        String one = first.words().get(0);
        String two = other.words().get(0);
        return !one.isEmpty() && !two.isEmpty() && !one.equals(two);
    }
}
