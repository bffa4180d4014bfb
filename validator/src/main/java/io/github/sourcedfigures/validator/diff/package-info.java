/**
 * What changed in meaning between two states of a dataset, in words that a reader understands: {@link
 * io.github.sourcedfigures.validator.diff.Differences} says what, {@link
 * io.github.sourcedfigures.validator.diff.DiffFormat} writes it.
 */
@NullMarked
package io.github.sourcedfigures.validator.diff;

import org.jspecify.annotations.NullMarked;
