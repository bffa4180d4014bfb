package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventKind;
import io.github.sourcedfigures.schema.RelationType;
import org.jspecify.annotations.Nullable;

/** A denial denies something, and a confirmation confirms it. */
final class EventStanceUntargeted implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "event-stance-untargeted", "A denial or confirmation does not point to what it denies or confirms.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Event event) || event.withdrawn() != null) {
            return;
        }
        RelationType wanted = wanted(event.kind());
        if (wanted != null && event.relations().stream().noneMatch(relation -> relation.type() == wanted)) {
            report.fault(
                    "/relations",
                    "this " + event.kind().word() + " has no relation " + wanted.word()
                            + "; point to the figure or event that it is about, once it is in the dataset");
        }
    }

    private static @Nullable RelationType wanted(EventKind kind) {
        return switch (kind) {
            case DENIAL -> RelationType.DENIES;
            case CONFIRMATION -> RelationType.CONFIRMS;
            default -> null;
        };
    }
}
