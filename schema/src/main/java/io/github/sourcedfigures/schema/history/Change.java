package io.github.sourcedfigures.schema.history;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Units;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One record before and after.
 *
 * @param before the record as it was; null where it is new
 * @param after the record as it is; null where it is gone
 */
public record Change(
        @Nullable DatasetRecord before, @Nullable DatasetRecord after) {
    /** What became of a record. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It says something else. */
        CHANGED,
        /** It stays, and counts no more. */
        WITHDRAWN,
        /** It is gone, which no release allows. */
        REMOVED
    }

    /** Refuses a change of nothing, or of one record into another. */
    public Change {
        if (before == null && after == null) {
            throw new IllegalArgumentException("a change has a record before or after it");
        }
        if (before != null
                && after != null
                && (before.type() != after.type() || !before.id().equals(after.id()))) {
            throw new IllegalArgumentException("\"" + before.id() + "\" cannot change into \"" + after.id() + "\"");
        }
    }

    /** {@return the record as it is, or as it was where it is gone} */
    public DatasetRecord subject() {
        DatasetRecord subject = after != null ? after : before;
        if (subject == null) {
            throw new IllegalStateException("a change has a record before or after it");
        }
        return subject;
    }

    /** {@return the identifier of the record} */
    public String id() {
        return subject().id();
    }

    /** {@return the type of the record} */
    public RecordType type() {
        return subject().type();
    }

    /** {@return what became of the record} */
    public Kind kind() {
        if (before == null) {
            return Kind.ADDED;
        }
        if (after == null) {
            return Kind.REMOVED;
        }
        return before.withdrawn() == null && after.withdrawn() != null ? Kind.WITHDRAWN : Kind.CHANGED;
    }

    /** {@return what of the data's version it asks for} */
    public Increment increment() {
        return switch (kind()) {
            case ADDED -> Increment.MINOR;
            case WITHDRAWN, REMOVED -> Increment.MAJOR;
            case CHANGED -> ofUnits();
        };
    }

    /** The vocabulary of units is one record, yet each of its words is a thing of its own. */
    private Increment ofUnits() {
        if (!(before instanceof Units old) || !(after instanceof Units now)) {
            return Increment.PATCH;
        }
        Set<String> was = ids(old);
        Set<String> is = ids(now);
        if (!is.containsAll(was)) {
            return Increment.MAJOR;
        }
        return was.containsAll(is) ? Increment.PATCH : Increment.MINOR;
    }

    private static Set<String> ids(Units units) {
        return units.units().stream().map(Unit::id).collect(Collectors.toSet());
    }

    /** {@return the same, backwards} */
    public Change reversed() {
        return new Change(after, before);
    }
}
