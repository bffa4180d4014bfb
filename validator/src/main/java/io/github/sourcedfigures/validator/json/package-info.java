/** Strict reading of JSON: every fault at its line and column, every value with the place where it stands. */
@NullMarked
package io.github.sourcedfigures.validator.json;

import org.jspecify.annotations.NullMarked;
