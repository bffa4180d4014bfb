package io.github.sourcedfigures.schema;

/** What a figure claims, so that nobody adds a ceiling to a delivery. */
public enum Nature implements Word {
    /** Stated as fact, basis not given. */
    ASSERTED,

    /** Seen or counted. */
    OBSERVED,

    /** Called or shown as an estimate. */
    ESTIMATED,

    /** Stated by the one who did it. */
    DECLARED,

    /** Notified to a body that keeps the count. */
    NOTIFIED,

    /** Put in by an analyst. */
    ASSUMED,

    /** Planned. */
    PLANNED,

    /** Considered. */
    CONSIDERED,

    /** Allowed by an authority. */
    AUTHORISED,

    /** A legal ceiling. */
    LIMIT,

    /** What could be held or carried. */
    CAPACITY,

    /** What is needed. */
    NEED,

    /** Expected by an observer. */
    FORECAST,

    /** Said under a condition. */
    CONDITIONAL;
}
