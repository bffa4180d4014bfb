/** The reading of numbers, measured on the phrases of the research. */
@NullMarked
package io.github.sourcedfigures.validator.quantity;

import org.jspecify.annotations.NullMarked;
