package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Value;
import org.jspecify.annotations.Nullable;

/** The lower end of a range lies below its upper end. */
final class ValueBoundsReversed implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("value-bounds-reversed", "The lower end of a range is not below its upper end.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Figure figure) {
            check(figure.value(), "/value", report);
        }
        if (subject.typed() instanceof Statement statement) {
            for (int i = 0; i < statement.citations().size(); i++) {
                Citation citation = statement.citations().get(i);
                if (citation.reported() != null) {
                    check(citation.reported().value(), "/citations/" + i + "/reported/value", report);
                }
            }
            for (int i = 0; i < statement.relations().size(); i++) {
                check(statement.relations().get(i).factor(), "/relations/" + i + "/factor", report);
            }
        }
    }

    private static void check(@Nullable Value value, String pointer, Report report) {
        if (value instanceof Value.Range range && range.lower().compareTo(range.upper()) >= 0) {
            report.fault(
                    pointer + "/lower",
                    "the range starts at " + range.lower().toPlainString() + " and ends at "
                            + range.upper().toPlainString() + "; the lower end comes first and is smaller");
        }
    }
}
