package io.github.sourcedfigures.schema;

/** Where a source's date of publication stands. */
public enum PublishedBasis implements Word {
    /** On the page. */
    PAGE,

    /** In its address. */
    ADDRESS,

    /** Only in an index, which can be wrong. */
    INDEX;
}
