package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Units;
import org.jspecify.annotations.Nullable;

/** A record's file has the record's name and stands in the folder of its type: what is where is never a question. */
final class RecordMisplaced implements RecordRule {
    private static final String UNDATED = "undated";

    @Override
    public RuleInfo info() {
        return RuleInfo.error("record-misplaced", "A record's file does not stand where its identifier belongs.");
    }

    @Override
    public void check(Subject subject, Report report) {
        String wanted = path(subject.typed());
        if (subject.path() != null && !subject.path().equals(wanted)) {
            report.fault("/id", "the file is data/" + subject.path() + "; this record belongs in data/" + wanted);
        }
    }

    /** The path below {@code data/} at which a record belongs. */
    static String path(DatasetRecord typed) {
        if (typed instanceof Units) {
            return "units.json";
        }
        String folder = typed.type().folder();
        if (typed instanceof Figure figure) {
            folder += "/" + figure.measure();
        } else if (typed instanceof Event event) {
            folder += "/" + year(event.on());
        }
        return folder + "/" + typed.id() + ".json";
    }

    private static String year(@Nullable PartialDate date) {
        return date == null
                ? UNDATED
                : date.earliest()
                        .or(date::latest)
                        .map(day -> day.toString().substring(0, 4))
                        .orElse(UNDATED);
    }
}
