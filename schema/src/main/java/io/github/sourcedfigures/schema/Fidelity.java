package io.github.sourcedfigures.schema;

/** How a page's report relates to the statement. */
public enum Fidelity implements Word {
    /** As said. */
    FAITHFUL,

    /** Less precise, still true. */
    ROUNDED,

    /** "More than" dropped, added or turned round. */
    BOUND_CHANGED,

    /** Trips became ships. */
    UNIT_CHANGED,

    /** A part became the whole, or the reverse. */
    SCOPE_CHANGED,

    /** A plan became a fact. */
    NATURE_CHANGED,

    /** Another period or date. */
    TIME_CHANGED,

    /** Another claimant. */
    ATTRIBUTION_CHANGED,

    /** Changed in several ways or in one of another kind. */
    ALTERED,

    /** A slip: 67,000 for 6,700. */
    ERRONEOUS;
}
