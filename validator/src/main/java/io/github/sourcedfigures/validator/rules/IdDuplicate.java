package io.github.sourcedfigures.validator.rules;

import java.util.Iterator;

/** An identifier belongs to one record of any type: tables, ledgers and links name records by it alone. */
final class IdDuplicate implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("id-duplicate", "Two records have one identifier.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        facts.define(subject.typed().id(), "/id");
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Place first = facts.next().place();
        while (facts.hasNext()) {
            judgement.fault(
                    facts.next().place(),
                    "the identifier \"" + key + "\" is taken by " + first + "; choose another one");
        }
    }
}
