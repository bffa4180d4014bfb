package io.github.sourcedfigures.schema;

/** What the target of a derivation contributed. */
public enum RelationRole implements Word {
    /** The quantity that was converted. */
    BASE,

    /** What it was multiplied by. */
    FACTOR;
}
