package io.github.sourcedfigures.validator.rules;

import java.util.Iterator;
import java.util.Set;

/** A name that is defined is used somewhere: the common form of the rules about idle records. */
abstract class UnusedRule implements DatasetRule {
    private static final String REPLACEMENT = "/withdrawn/replaced_by";

    private final NameKind defined;
    private final Set<NameKind> used;

    /**
     * Makes the rule of one kind of name.
     *
     * @param defined what is to be used
     * @param used what uses of it are called
     */
    UnusedRule(NameKind defined, Set<NameKind> used) {
        this.defined = defined;
        this.used = Set.copyOf(used);
    }

    @Override
    public final void collect(Subject subject, Facts facts) {
        boolean withdrawn = subject.typed().withdrawn() != null;
        References.visit(subject.typed(), new References.Visitor() {
            @Override
            public void defines(NameKind kind, String name, String pointer) {
                if (kind == defined && !withdrawn) {
                    facts.define(name, pointer);
                }
            }

            @Override
            public void uses(NameKind kind, String name, String pointer) {
                // That it replaces a withdrawn record is no use of it.
                if (used.contains(kind) && !pointer.equals(REPLACEMENT)) {
                    facts.mark(name);
                }
            }
        });
    }

    @Override
    public final void collectUnreadable(Iterable<String> names, Iterable<String> mentions, Facts facts) {
        mentions.forEach(facts::mark);
    }

    @Override
    public final void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        if (first.defines() && !facts.hasNext()) {
            judgement.fault(first.place(), message(key));
        }
    }

    /** What is found of a name that nothing uses. */
    String message(String name) {
        return "nothing uses the " + defined.word() + " \"" + name + "\"; use it, or leave it out until it is used";
    }
}
