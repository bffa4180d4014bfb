package io.github.sourcedfigures.schema;

/** What a measure counts: the kind decides which times make two figures comparable. */
public enum MeasureKind implements Word {
    /** A sum over a period, or up to a date. */
    TOTAL,

    /** An amount per time. */
    RATE,

    /** What is there at a date. */
    STOCK,

    /** Money per thing. */
    PRICE,

    /** A part of a named whole. */
    SHARE,

    /** How many times a base. */
    RATIO,

    /** By how much against a base. */
    CHANGE,

    /** A property of a thing: a range, a calibre, a length. */
    ATTRIBUTE;
}
