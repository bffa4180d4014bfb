package io.github.sourcedfigures.schema;

/** How much of the page the evidence holds. */
public enum EvidenceExtent implements Word {
    /** The full text. */
    FULL,

    /** An excerpt. */
    EXCERPT;
}
