package io.github.sourcedfigures.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a page says where it deviates from the statement; all but what deviates is null or empty.
 *
 * @param value the value that the page gives
 * @param measure the measure that it gives the value for
 * @param nature the nature that it gives the figure
 * @param period the period that it gives
 * @param asOf the as-of date that it gives
 * @param on for an event, the date that it gives
 * @param assertedBy the claimants that it names
 */
public record Reported(
        @Nullable Value value,
        @Nullable String measure,
        @Nullable Nature nature,
        @Nullable PartialDate period,
        @Nullable PartialDate asOf,
        @Nullable PartialDate on,
        List<String> assertedBy) {
    /** Copies the list. */
    public Reported {
        assertedBy = List.copyOf(assertedBy);
    }
}
