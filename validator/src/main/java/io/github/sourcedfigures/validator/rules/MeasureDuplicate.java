package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Measure;
import java.util.Iterator;
import java.util.TreeSet;

/** One thing is counted by one measure, or its figures would never be held together. */
final class MeasureDuplicate implements DatasetRule {
    private static final String NAME = "name";

    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "measure-duplicate", "Two measures have one name, or define the same between the same parties.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Measure measure) || measure.withdrawn() != null) {
            return;
        }
        String name = FoldedName.of(measure.name());
        facts.use(NAME + "\n" + name, "/name", name);
        facts.use("definition\n" + meaning(measure), "/definition", name);
    }

    private static String meaning(Measure measure) {
        return String.join(
                "\n",
                FoldedName.of(measure.definition()),
                measure.kind().word(),
                new TreeSet<>(measure.units()).toString(),
                new TreeSet<>(measure.per()).toString(),
                String.valueOf(measure.from()),
                String.valueOf(measure.to()),
                new TreeSet<>(measure.between()).toString());
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        boolean byName = key.startsWith(NAME);
        Fact first = facts.next();
        String id = first.place().record();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            boolean sameName = fact.words().equals(first.words());
            if (!fact.place().record().equals(id) && sameName == byName) { // Of one name, the name is enough.
                judgement.fault(
                        fact.place(),
                        "the measure \"" + id + "\" " + (byName ? "has this name too" : "counts the same")
                                + "; keep one of the two, or say what tells them apart");
            }
        }
    }
}
