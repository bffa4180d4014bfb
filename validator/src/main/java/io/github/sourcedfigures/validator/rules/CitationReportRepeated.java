package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Statement;

/** What a page reports instead differs from what the record says; else it is no deviation. */
final class CitationReportRepeated implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-report-repeated", "A citation reports as different what the record says itself.");
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
                if (deviation.isNone()) {
                    report.fault(
                            "/citations/" + i + "/reported/" + deviation.name(),
                            "the page gives " + deviation.shown() + ", and so does the record; name only what differs,"
                                    + " or call the page faithful");
                }
            }
        }
    }
}
