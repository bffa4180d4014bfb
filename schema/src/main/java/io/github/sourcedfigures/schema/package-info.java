/**
 * The records and their parts: {@link io.github.sourcedfigures.schema.Figure}, {@link
 * io.github.sourcedfigures.schema.Event}, {@link io.github.sourcedfigures.schema.Source}, {@link
 * io.github.sourcedfigures.schema.Measure}, {@link io.github.sourcedfigures.schema.Party} and {@link
 * io.github.sourcedfigures.schema.Units}, each mirrored by a JSON Schema that {@link
 * io.github.sourcedfigures.schema.Schemas} serves.
 *
 * <p>All types are immutable and safe to share between threads. Lists keep the order of the record.
 */
@NullMarked
package io.github.sourcedfigures.schema;

import org.jspecify.annotations.NullMarked;
