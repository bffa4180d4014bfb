/**
 * Turns a valid dataset into a release. {@link io.github.sourcedfigures.publisher.Publisher} is the door: it takes what
 * the validator found valid, and the type says so.
 */
@NullMarked
package io.github.sourcedfigures.publisher;

import org.jspecify.annotations.NullMarked;
