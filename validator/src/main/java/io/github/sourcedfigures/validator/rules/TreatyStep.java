package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.EventKind;
import org.jspecify.annotations.Nullable;

/** The steps of a treaty, in their order. */
enum TreatyStep {
    SIGNING(EventKind.TREATY_SIGNING),
    RATIFICATION(EventKind.TREATY_RATIFICATION),
    ENTRY_INTO_FORCE(EventKind.TREATY_ENTRY_INTO_FORCE);

    private final EventKind kind;

    TreatyStep(EventKind kind) {
        this.kind = kind;
    }

    /** The step that an event of a kind is; null if it is none. */
    static @Nullable TreatyStep of(EventKind kind) {
        for (TreatyStep step : values()) {
            if (step.kind == kind) {
                return step;
            }
        }
        return null;
    }

    /** The kind of the event that is this step. */
    EventKind kind() {
        return kind;
    }
}
