package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventKind;
import java.util.EnumSet;
import java.util.Set;

/** An event has somebody who takes part, and a meeting has two. */
final class EventPartyMissing implements RecordRule {
    /** Kinds that nobody does alone. */
    private static final Set<EventKind> OF_TWO = EnumSet.of(
            EventKind.AGREEMENT,
            EventKind.COMMISSION,
            EventKind.MEETING,
            EventKind.SUMMIT,
            EventKind.TREATY_ENTRY_INTO_FORCE,
            EventKind.TREATY_SIGNING,
            EventKind.VISIT);

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("event-party-missing", "An event names no party, or one where its kind takes two.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Event event) || event.withdrawn() != null) {
            return;
        }
        int parties = event.parties().size();
        if (parties == 0) {
            report.fault("/parties", "no party takes part; name those that do");
        } else if (parties == 1 && OF_TWO.contains(event.kind())) {
            report.fault(
                    "/parties",
                    "\"" + event.parties().get(0) + "\" alone takes part, but the kind "
                            + event.kind().word() + " takes two; name the other party, or correct the kind");
        }
    }
}
