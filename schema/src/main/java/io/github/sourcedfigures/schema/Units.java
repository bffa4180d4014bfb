package io.github.sourcedfigures.schema;

import java.time.LocalDate;
import java.util.List;

/**
 * The vocabulary of units: one record, one list.
 *
 * @param id always {@value #ID}
 * @param version 1 at first publication
 * @param units every unit that a record may name
 * @param published the day it first appeared in the dataset
 * @param modified the day it last changed in the dataset
 */
public record Units(String id, int version, List<Unit> units, LocalDate published, LocalDate modified)
        implements DatasetRecord {
    /** The identifier of the one record of this type. */
    public static final String ID = "units";

    /** Copies the list. */
    public Units {
        units = List.copyOf(units);
    }

    /** For people: {@code units: 60 units}. */
    @Override
    public String toString() {
        return id + ": " + units.size() + " units";
    }
}
