package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.NameForm;
import io.github.sourcedfigures.schema.Party;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Two parties of one name are often one, and its statements would count as those of two. */
final class PartyNameShared implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("party-name-shared", "Two parties share a form of their names.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Party party) || party.withdrawn() != null) {
            return;
        }
        // A person has a record for each role: the role belongs to the name.
        String role = folded(party.role());
        Map<String, String> pointers = new TreeMap<>();
        pointers.put(FoldedName.of(party.name()), "/name");
        for (int i = 0; i < party.names().size(); i++) {
            NameForm form = party.names().get(i);
            pointers.putIfAbsent(FoldedName.of(form.text()), "/names/" + i + "/text");
        }
        pointers.forEach((name, pointer) -> facts.use(name + "\n" + role, pointer));
    }

    private static String folded(@Nullable String role) {
        return role == null ? "" : FoldedName.of(role);
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        String first = facts.next().place().record();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.place().record().equals(first)) {
                judgement.fault(
                        fact.place(),
                        "the party \"" + first + "\" has this name too; keep one of the two, or the forms of the name"
                                + " that tell them apart");
            }
        }
    }
}
