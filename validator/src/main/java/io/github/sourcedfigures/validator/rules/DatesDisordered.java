package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Withdrawal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What comes first is dated first: facts before they are told, publication before change and withdrawal. */
final class DatesDisordered implements RecordRule {
    /** Natures that speak of what has been or is, not of what may come. */
    private static final Set<Nature> OF_THE_PAST =
            EnumSet.of(Nature.ASSERTED, Nature.OBSERVED, Nature.ESTIMATED, Nature.DECLARED, Nature.NOTIFIED);

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
        if (typed instanceof Figure figure && OF_THE_PAST.contains(figure.nature())) {
            told(figure.asOf(), figure.statedOn(), "/as_of", "as_of", figure.nature(), report);
            told(figure.period(), figure.statedOn(), "/period", "the period", figure.nature(), report);
        }
    }

    /** A state or period that starts only after it was told of cannot have been observed. */
    private static void told(
            @Nullable PartialDate covered,
            @Nullable PartialDate statedOn,
            String pointer,
            String name,
            Nature nature,
            RecordRule.Report report) {
        if (covered != null && statedOn != null && statedOn.isBefore(covered)) {
            report.fault(
                    pointer,
                    name + " " + covered + " lies after it was stated on " + statedOn + ", yet the nature is "
                            + nature.word() + "; correct a date, or the nature (planned, forecast …)");
        }
    }
}
