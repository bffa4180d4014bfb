package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;

/** The steps of a treaty are told apart by their kind and held together by their act. */
final class EventActMissing implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("event-act-missing", "A step of a treaty does not say of which treaty.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Event event
                && event.withdrawn() == null
                && event.act() == null
                && TreatyStep.of(event.kind()) != null) {
            report.fault(
                    "/kind",
                    "this is a " + event.kind().word()
                            + " without an act; add the identifier that the steps of this treaty share");
        }
    }
}
