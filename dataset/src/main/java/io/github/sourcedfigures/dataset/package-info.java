/**
 * A typed way to read the dataset. {@link io.github.sourcedfigures.dataset.Dataset#load()} is the door; {@link
 * io.github.sourcedfigures.dataset.Figures} and {@link io.github.sourcedfigures.dataset.Events} answer questions; the
 * records themselves are those of {@code io.github.sourcedfigures.schema}.
 */
@NullMarked
package io.github.sourcedfigures.dataset;

import org.jspecify.annotations.NullMarked;
