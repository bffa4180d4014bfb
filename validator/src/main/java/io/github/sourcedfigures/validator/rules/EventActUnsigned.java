package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import java.util.Iterator;

/** What was ratified was signed: an act without its signing is misspelt, or a record is missing. */
final class EventActUnsigned implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("event-act-unsigned", "A treaty is ratified or in force that no event signs.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Event event) || event.act() == null || event.withdrawn() != null) {
            return;
        }
        TreatyStep step = TreatyStep.of(event.kind());
        if (step == TreatyStep.SIGNING) {
            facts.define(event.act(), "/act");
        } else if (step != null) {
            facts.use(event.act(), "/act");
        }
    }

    @Override
    public void collectUnreadable(Iterable<String> names, Iterable<String> mentions, Facts facts) {
        mentions.forEach(mention -> facts.define(mention, ""));
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        if (!first.defines()) {
            judgement.fault(
                    first.place(),
                    "no treaty-signing has the act \"" + key
                            + "\"; correct the act, or write the signing if a page reports it");
        }
    }
}
