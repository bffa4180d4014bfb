/** The scripts of the workflows, run as the workflows run them. */
@NullMarked
package io.github.sourcedfigures.validator.scripts;

import org.jspecify.annotations.NullMarked;
