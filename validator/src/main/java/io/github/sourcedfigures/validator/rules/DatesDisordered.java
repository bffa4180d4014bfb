package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Withdrawal;

/** What comes first is dated first: a statement before our record of it, publication before change and withdrawal. */
final class DatesDisordered implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("dates-disordered", "Dates of one record contradict their order.");
    }

    @Override
    public void check(Subject subject, Report report) {
        var typed = subject.typed();
        if (typed.modified().isBefore(typed.published())) {
            report.fault(
                    "/modified",
                    "modified on " + typed.modified() + ", before it was published on " + typed.published()
                            + "; for a new record the two are the same");
        }
        Withdrawal withdrawn = typed.withdrawn();
        if (withdrawn != null && withdrawn.on().isBefore(typed.published())) {
            report.fault(
                    "/withdrawn/on",
                    "withdrawn on " + withdrawn.on() + ", before it was published on " + typed.published()
                            + "; correct one of the dates");
        }
        if (typed instanceof Figure figure
                && figure.statedOn() != null
                && PartialDate.parse(figure.published().toString()).isBefore(figure.statedOn())) {
            report.fault(
                    "/stated_on",
                    "stated on " + figure.statedOn() + ", after the record of it was published on " + figure.published()
                            + "; correct one of the dates");
        }
    }
}
