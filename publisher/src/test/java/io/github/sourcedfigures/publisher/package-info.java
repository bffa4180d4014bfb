/** Tests of the publisher. */
@NullMarked
package io.github.sourcedfigures.publisher;

import org.jspecify.annotations.NullMarked;
