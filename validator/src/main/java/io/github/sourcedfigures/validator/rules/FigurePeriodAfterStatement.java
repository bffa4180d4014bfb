package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.PartialDate;
import org.jspecify.annotations.Nullable;

/** Nobody can have observed what comes after the day on which it was told, nor after the day of our record of it. */
final class FigurePeriodAfterStatement implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "figure-period-after-statement", "A figure of what has been or is covers days after it was stated.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Figure figure && Natures.isOfThePast(figure.nature())) {
            check(figure, figure.asOf(), "/as_of", "as_of", report);
            check(figure, figure.period(), "/period", "the period", report);
        }
    }

    private static void check(
            Figure figure, @Nullable PartialDate covered, String pointer, String name, Report report) {
        if (covered == null) {
            return;
        }
        PartialDate told = figure.statedOn();
        String words = "was stated on ";
        if (told == null) {
            told = PartialDate.parse(figure.published().toString());
            words = "was recorded here on ";
        }
        if (told.isBefore(lastPart(covered))) {
            report.fault(
                    pointer,
                    name + " " + covered + (told.isBefore(covered) ? " lies" : " ends") + " after it " + words + told
                            + ", yet the nature is " + figure.nature().word()
                            + "; correct a date, or the nature (planned, forecast …)");
        }
    }

    /** The end of an interval: it has to be over, or to have begun; a year or month may still run. */
    private static PartialDate lastPart(PartialDate covered) {
        String end = covered.toString().substring(covered.toString().indexOf('/') + 1);
        return end.isEmpty() || end.equals("..") ? covered : PartialDate.parse(end);
    }
}
