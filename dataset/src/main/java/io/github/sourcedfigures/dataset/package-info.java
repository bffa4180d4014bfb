/** A typed way to read the dataset: {@link io.github.sourcedfigures.dataset.Dataset#load()}. */
@NullMarked
package io.github.sourcedfigures.dataset;

import org.jspecify.annotations.NullMarked;
