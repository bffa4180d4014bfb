package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record from the last release to the tree.
 *
 * @param id the identifier
 * @param release the version of the data that was released last
 * @param releasedOn the day from which that is dated
 * @param before the record as it was released; null where it is new
 * @param now the record as it is
 * @param today the day as of which it is judged
 */
record RecordPassage(
        String id,
        String release,
        LocalDate releasedOn,
        @Nullable RecordState before,
        RecordState now,
        LocalDate today) {
    /** What is at fault, in one sentence, and how to mend it safely. */
    record Fault(String message, @Nullable Repair repair) {}

    /** The record as it was released, where it is the same one; else {@code id-reused} reports it, or it is new. */
    @Nullable
    RecordState same() {
        RecordState was = before;
        return was != null && was.type().equals(now.type()) && (!was.withdrawn() || now.withdrawn()) ? was : null;
    }

    /** Whether it says something else than it did. */
    boolean isChangedFrom(RecordState was) {
        return !was.content().equals(now.content());
    }
}
