package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Statement;
import java.util.Set;

/** A page can only give otherwise what the record can say: a figure has no day of its own, an event no number. */
final class CitationReportForeign implements RecordRule {
    private static final Set<String> OF_NO_EVENT = Set.of("value", "measure", "period", "as_of");
    private static final Set<String> OF_NO_FIGURE = Set.of("on");

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-report-foreign", "A citation reports a property that records of this type do not have.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Statement statement)) {
            return;
        }
        for (int i = 0; i < statement.citations().size(); i++) {
            Reported reported = statement.citations().get(i).reported();
            if (reported == null) {
                continue;
            }
            for (Deviation deviation : Deviation.of(statement, reported)) {
                if (isForeign(statement, deviation.name())) {
                    report.fault(
                            "/citations/" + i + "/reported/" + deviation.name(),
                            statement instanceof Event
                                    ? "an event has no \"" + deviation.name()
                                            + "\"; cite the page at a figure for what it counts"
                                    : "a figure has no \"" + deviation.name()
                                            + "\"; give the \"period\" or \"as_of\" that the page gives");
                }
            }
        }
    }

    /** Whether records of a statement's type have no such property. */
    static boolean isForeign(Statement statement, String property) {
        return (statement instanceof Event ? OF_NO_EVENT : OF_NO_FIGURE).contains(property);
    }
}
