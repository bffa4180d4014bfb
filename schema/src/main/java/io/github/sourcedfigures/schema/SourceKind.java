package io.github.sourcedfigures.schema;

/** What kind of publication a source is. */
public enum SourceKind implements Word {
    /** A newspaper or news site. */
    NEWS,

    /** A news agency. */
    NEWS_AGENCY,

    /** Radio or television. */
    BROADCAST,

    /** A state or international body. */
    OFFICIAL,

    /** A report of an institute or a monitoring body. */
    REPORT,

    /** An analysis or opinion. */
    ANALYSIS,

    /** A legal text. */
    LAW,

    /** A table or database. */
    DATABASE,

    /** A post. */
    SOCIAL_MEDIA,

    /** A blog. */
    BLOG,

    /** An interview. */
    INTERVIEW;
}
