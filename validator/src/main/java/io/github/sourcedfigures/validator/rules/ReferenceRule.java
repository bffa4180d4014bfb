package io.github.sourcedfigures.validator.rules;

import java.util.Iterator;

/** A name that is used must be defined: the common form of the rules about references. */
abstract class ReferenceRule implements DatasetRule {
    private final NameKind kind;

    ReferenceRule(NameKind kind) {
        this.kind = kind;
    }

    @Override
    public final void collect(Subject subject, Facts facts) {
        References.visit(subject.typed(), new References.Visitor() {
            @Override
            public void defines(NameKind defined, String name, String pointer) {
                if (defined == kind) {
                    facts.define(name, pointer);
                }
            }

            @Override
            public void uses(NameKind used, String name, String pointer) {
                if (used == kind) {
                    facts.use(name, pointer);
                }
            }
        });
    }

    @Override
    public final void collectUnreadable(Iterable<String> names, Iterable<String> mentions, Facts facts) {
        names.forEach(name -> facts.define(name, ""));
    }

    @Override
    public final void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (fact.defines()) {
                return; // Definitions come first: there is one, so every use is right.
            }
            String advice = judgement
                    .nearest(kind, key)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElseGet(() -> "write it in " + kind.home() + ", or correct the name");
            judgement.fault(fact.place(), "no " + kind.word() + " \"" + key + "\"; " + advice);
        }
    }
}
