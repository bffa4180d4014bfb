package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.validator.RecordPath;
import java.util.Iterator;

/**
 * A record's file has the record's name and stands in the folder of its type: what is where is never a question.
 *
 * <p>Judged by folder, since a figure's folder is only known once its measure is: for a misspelt measure there is one
 * finding, of {@code measure-unknown}, and none here.
 */
final class RecordMisplaced implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("record-misplaced", "A record's file does not stand where its identifier belongs.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure) {
            facts.define(RecordPath.figures(measure.id()), "/id");
        }
        String folder = RecordPath.folder(subject.typed());
        String wanted = RecordPath.of(subject.typed());
        if (subject.path() == null || subject.path().equals(wanted)) {
            return;
        }
        if (!(subject.typed() instanceof Figure)) {
            facts.define(folder, "/id");
        }
        facts.use(folder, "/id", subject.path(), wanted);
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        if (!facts.next().defines()) {
            return; // measure-unknown reports it.
        }
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()) {
                judgement.fault(
                        fact.place(),
                        "the file is data/" + fact.words().get(0) + "; this record belongs in data/"
                                + fact.words().get(1));
            }
        }
    }
}
