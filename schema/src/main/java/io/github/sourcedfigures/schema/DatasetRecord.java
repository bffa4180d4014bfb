package io.github.sourcedfigures.schema;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One record of the dataset: what has an identifier, a version and a history. */
public sealed interface DatasetRecord permits Statement, Source, Measure, Party, Units {
    /** {@return the identifier, unique among all records} */
    String id();

    /** {@return 1 at first publication, raised by one in each release in which the record changed} */
    int version();

    /** {@return the day on which the record first appeared in the dataset} */
    LocalDate published();

    /** {@return the day on which the record last changed in the dataset} */
    LocalDate modified();

    /** {@return why it no longer counts, or null; the vocabulary of units is never withdrawn} */
    default @Nullable Withdrawal withdrawn() {
        return null;
    }

    /** {@return the type of the record} */
    default RecordType type() {
        return RecordType.of(this);
    }
}
