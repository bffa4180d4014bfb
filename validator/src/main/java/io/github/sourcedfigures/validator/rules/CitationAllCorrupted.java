package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.Statement;
import java.util.EnumSet;
import java.util.Set;

/** A corrupted relay is no witness: one page at least must give what the record says. */
final class CitationAllCorrupted implements RecordRule {
    private static final Set<Fidelity> TRUE_TO_THE_STATEMENT = EnumSet.of(Fidelity.FAITHFUL, Fidelity.ROUNDED);

    @Override
    public RuleInfo info() {
        return RuleInfo.error("citation-all-corrupted", "No citation of a figure or event is faithful or rounded.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Statement statement
                && statement.withdrawn() == null
                && !statement.citations().isEmpty() // Else citation-missing reports it.
                && statement.citations().stream()
                        .noneMatch(citation -> TRUE_TO_THE_STATEMENT.contains(citation.fidelity()))) {
            report.fault(
                    "/citations",
                    "no page is called faithful or rounded; cite one that gives what was said, or let the record say what"
                            + " the page says");
        }
    }
}
