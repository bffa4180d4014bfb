package io.github.sourcedfigures.schema;

import org.jspecify.annotations.Nullable;

/**
 * For each date that does not stand on the page: what it was worked out from, or, where the words give no date, the
 * words themselves.
 *
 * @param period of a figure's period, or null
 * @param asOf of a figure's as-of date, or null
 * @param statedOn of the day of a figure's statement, or null
 * @param on of an event's date, or null
 */
public record DateBasis(
        @Nullable String period,
        @Nullable String asOf,
        @Nullable String statedOn,
        @Nullable String on) {}
