package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.DateBasis;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import org.jspecify.annotations.Nullable;

/** A basis is of a date that the record can have. */
final class DateBasisForeign implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("date-basis-foreign", "A date's basis is of a date that such a record does not have.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Figure figure && figure.dateBasis() != null) {
            foreign(figure.dateBasis().on(), "on", "a figure has period, as_of and stated_on", report);
        } else if (subject.typed() instanceof Event event && event.dateBasis() != null) {
            DateBasis basis = event.dateBasis();
            foreign(basis.period(), "period", "an event has on", report);
            foreign(basis.asOf(), "as_of", "an event has on", report);
            foreign(basis.statedOn(), "stated_on", "an event has on", report);
        }
    }

    private static void foreign(@Nullable String basis, String name, String has, Report report) {
        if (basis != null) {
            report.fault(
                    "/date_basis/" + name, "there is no date \"" + name + "\" here: " + has + "; rename the entry");
        }
    }
}
