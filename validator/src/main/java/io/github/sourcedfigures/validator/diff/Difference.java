package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Word;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one record.
 *
 * @param kind in one word
 * @param type the type of the record
 * @param id its identifier; where it is gone, the one that it had
 * @param formerId the identifier that it had, where it has another now; else null
 * @param subject what a reader calls it
 * @param parts what changed about it, or what a new or lost record says; may be empty
 */
public record Difference(
        Kind kind, RecordType type, String id, @Nullable String formerId, String subject, List<Part> parts) {
    /** What became of a record, what weighs most first. */
    public enum Kind implements Word {
        /** It is gone. */
        REMOVED,
        /** It stays, and counts no more. */
        WITHDRAWN,
        /** It has another identifier, and says the same or nearly so. */
        RENAMED,
        /** It says something else. */
        CHANGED,
        /** It is new. */
        ADDED,
        /** It says the same; what follows from it and the others does not. */
        AFFECTED
    }

    /** Copies the list. */
    public Difference {
        parts = List.copyOf(parts);
    }
}
