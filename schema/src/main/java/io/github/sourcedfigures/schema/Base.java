package io.github.sourcedfigures.schema;

import org.jspecify.annotations.Nullable;

/**
 * What a ratio or a change is measured against.
 *
 * @param measure a measure's identifier
 * @param period the period of the base, or null where none is named
 */
public record Base(String measure, @Nullable PartialDate period) {}
