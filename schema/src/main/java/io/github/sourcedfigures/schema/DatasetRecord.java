package io.github.sourcedfigures.schema;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One record of the dataset: what has an identifier, a version and a history. */
public sealed interface DatasetRecord permits Statement, Source, Measure, Party, Units {
    /** The identifier, unique among all records. */
    String id();

    /** 1 at first publication, raised by one in each release in which the record changed. */
    int version();

    /** The day on which the record first appeared in the dataset. */
    LocalDate published();

    /** The day on which the record last changed in the dataset. */
    LocalDate modified();

    /** Why it no longer counts, or null; the vocabulary of units is never withdrawn. */
    default @Nullable Withdrawal withdrawn() {
        return null;
    }

    /** The type of the record. */
    default RecordType type() {
        return RecordType.of(this);
    }
}
