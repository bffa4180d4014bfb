package io.github.sourcedfigures.schema;

/** Whose value a figure holds where pages differ. */
public enum ValueBasis implements Word {
    /** The claimant's own text. */
    CLAIMANT_TEXT,

    /** The earliest report in the claimant's language. */
    EARLIEST_REPORT,

    /** What most pages print. */
    MAJORITY;
}
