package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Statement;

/** A record without a citation is a claim of ours, and we make none. */
final class CitationMissing implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("citation-missing", "A figure or event is cited from nowhere.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Statement statement
                && statement.citations().isEmpty()) {
            report.fault(
                    "/citations", "no page is cited; add the page that reports this, with the phrase that carries it");
        }
    }
}
