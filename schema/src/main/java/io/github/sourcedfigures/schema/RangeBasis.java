package io.github.sourcedfigures.schema;

/** What the two ends of a range stand for. */
public enum RangeBasis implements Word {
    /** One quantity, not known better. */
    UNCERTAINTY,

    /** Two assumptions. */
    SCENARIOS,

    /** Two places. */
    PLACES,

    /** Two sources put together. */
    SOURCES;
}
