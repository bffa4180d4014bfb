package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventStatus;
import io.github.sourcedfigures.schema.PartialDate;

/** What lies ahead has not happened. */
final class EventDateFuture implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("event-date-future", "An event that is not planned lies in the future.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Event event)
                || event.status() == EventStatus.PLANNED
                || event.withdrawn() != null) {
            return;
        }
        PartialDate on = event.on();
        if (on != null
                && on.earliest().filter(day -> day.isAfter(subject.today())).isPresent()) {
            report.fault(
                    "/on",
                    on + " lies after " + subject.today()
                            + ", yet the event is told as one that happened; correct the date, or set status to planned");
        }
    }
}
