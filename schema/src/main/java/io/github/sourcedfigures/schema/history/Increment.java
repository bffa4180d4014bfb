package io.github.sourcedfigures.schema.history;

/** Which part of the data's version must rise, the smallest first. */
public enum Increment {
    /** Nothing changed. */
    NONE,
    /** Records were corrected. */
    PATCH,
    /** Records were added. */
    MINOR,
    /** A consumer's program can break: a record was withdrawn, or a word of the vocabulary went. */
    MAJOR
}
