package io.github.sourcedfigures.schema;

/** Where on a page a quote stands. */
public enum PagePart implements Word {
    /** The headline. */
    TITLE,

    /** The first paragraph or standfirst. */
    LEAD,

    /** The running text. */
    BODY,

    /** A caption or a chart. */
    CAPTION;
}
