package io.github.sourcedfigures.schema;

import org.jspecify.annotations.Nullable;

/**
 * For each date of a figure that does not stand on the page: what it was worked out from, or, where the words give no date, the
 * words themselves.
 *
 * @param period of the period, or null
 * @param asOf of the as-of date, or null
 * @param statedOn of the day of the statement, or null
 */
public record DateBasis(
        @Nullable String period,
        @Nullable String asOf,
        @Nullable String statedOn) {}
