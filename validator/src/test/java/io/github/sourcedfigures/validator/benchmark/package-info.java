/** Made records at real size, and what the check must find in them. */
@NullMarked
package io.github.sourcedfigures.validator.benchmark;

import org.jspecify.annotations.NullMarked;
