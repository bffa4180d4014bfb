package io.github.sourcedfigures.schema;

/** How a record stands to another one. */
public enum RelationType implements Word {
    /** Computed from the target. */
    DERIVED_FROM,

    /** Either this or the target: never summed. */
    ALTERNATIVE_OF,

    /** The target is the whole. */
    PART_OF,

    /** Same claimant, same measure, newer. */
    SUPERSEDES,

    /** Two reports of one statement that could not be settled. */
    RIVAL_REPORT_OF,

    /** The target was the plan. */
    OUTCOME_OF,

    /** Says that the target is not so. */
    DENIES,

    /** Says that the target is so. */
    CONFIRMS,

    /** Looked at the target without confirming it. */
    COULD_NOT_CONFIRM;
}
