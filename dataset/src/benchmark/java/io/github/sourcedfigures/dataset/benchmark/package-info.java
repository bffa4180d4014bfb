/** How long loading takes and what it keeps; {@code docs/PERFORMANCE.md} has the numbers. */
@NullMarked
package io.github.sourcedfigures.dataset.benchmark;

import org.jspecify.annotations.NullMarked;
