package io.github.sourcedfigures.schema.table;

/** What the cells of a column hold. */
public enum ColumnType {
    /** Text. */
    TEXT,
    /** A whole number of at most 18 digits. */
    INTEGER,
    /** An exact decimal, nine places after the point. */
    DECIMAL,
    /** True or false. */
    BOOLEAN,
    /** A full calendar date; partial dates are {@link #TEXT}, in EDTF. */
    DATE,
    /** A list of texts. */
    TEXT_LIST
}
