/**
 * Numbers in words: which quantities a quote states. {@link
 * io.github.sourcedfigures.validator.quantity.QuantityReader} is the door.
 *
 * <p>Each language is a table of words under the resources of this package; a speaker adds a language without Java.
 */
@NullMarked
package io.github.sourcedfigures.validator.quantity;

import org.jspecify.annotations.NullMarked;
