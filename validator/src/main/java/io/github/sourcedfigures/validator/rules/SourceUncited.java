package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;
import java.util.Iterator;

/** A source that nothing cites or relays carries no figure. */
final class SourceUncited implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("source-uncited", "A source is cited or relayed by no figure and no event.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source) {
            if (source.withdrawn() == null) {
                facts.define(source.id(), "/id");
            }
            return; // That it replaces a withdrawn source is no use of it.
        }
        References.visit(subject.typed(), new References.Visitor() {
            @Override
            public void defines(NameKind kind, String name, String pointer) {}

            @Override
            public void uses(NameKind kind, String name, String pointer) {
                if (kind == NameKind.SOURCE || kind == NameKind.RELAY) {
                    facts.mark(name);
                }
            }
        });
    }

    @Override
    public void collectUnreadable(Iterable<String> names, Iterable<String> mentions, Facts facts) {
        mentions.forEach(facts::mark);
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        if (first.defines() && !facts.hasNext()) {
            judgement.fault(
                    first.place(),
                    "nothing cites the source \"" + key + "\"; cite it or leave it out until it is used");
        }
    }
}
