/** Starts a dataset of another subject. */
@NullMarked
package io.github.sourcedfigures.validator.starter;

import org.jspecify.annotations.NullMarked;
