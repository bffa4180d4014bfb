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
        String id = subject.typed().id();
        // The record in the file of its name comes first, so that a copy of it is reported and not the original.
        if (subject.path() == null || subject.path().endsWith("/" + id + ".json")) {
            facts.define(id, "/id");
        } else {
            facts.use(id, "/id");
        }
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
