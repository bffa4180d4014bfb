package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Nature;

/** A legal ceiling comes from an act, and differs from act to act. */
final class FigureLimitUnfounded implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("figure-limit-unfounded", "A limit does not say which act sets it.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Figure figure
                && figure.nature() == Nature.LIMIT
                && figure.relations().isEmpty()
                && figure.note() == null) {
            report.fault(
                    "/nature",
                    "the limit does not say which act sets it; relate it to the act, or say in \"note\" what the page"
                            + " says of it");
        }
    }
}
