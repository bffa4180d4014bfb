/** The texts that were read, kept outside the tree: whether a quote stands in its text, and what stands there instead. */
@NullMarked
package io.github.sourcedfigures.validator.evidence;

import org.jspecify.annotations.NullMarked;
