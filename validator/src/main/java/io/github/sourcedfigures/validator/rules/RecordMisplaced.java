package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Units;
import java.util.Iterator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A record's file has the record's name and stands in the folder of its type: what is where is never a question.
 *
 * <p>Judged by folder, since a figure's folder is only known once its measure is: for a misspelt measure there is one
 * finding, of {@code measure-unknown}, and none here.
 */
final class RecordMisplaced implements DatasetRule {
    private static final String UNDATED = "undated";

    @Override
    public RuleInfo info() {
        return RuleInfo.error("record-misplaced", "A record's file does not stand where its identifier belongs.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure) {
            facts.define(figures(measure.id()), "/id");
        }
        String folder = folder(subject.typed());
        String wanted = folder + subject.typed().id() + ".json";
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

    /** The folder below {@code data/} to which a record belongs, with a slash at its end; empty for units. */
    private static String folder(DatasetRecord typed) {
        if (typed instanceof Figure figure) {
            return figures(figure.measure());
        }
        if (typed instanceof Event event) {
            return event.type().folder() + "/" + year(event.on()) + "/";
        }
        return typed instanceof Units ? "" : typed.type().folder() + "/";
    }

    private static String figures(String measure) {
        return RecordType.FIGURE.folder() + "/" + measure + "/";
    }

    private static String year(@Nullable PartialDate date) {
        return date == null
                ? UNDATED
                : date.earliest()
                        .or(date::latest)
                        .map(day -> String.format(Locale.ROOT, "%04d", day.getYear()))
                        .orElse(UNDATED);
    }
}
