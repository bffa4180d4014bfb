/** The rows of a release's tables, the same for every format. */
@NullMarked
package io.github.sourcedfigures.publisher.table;

import org.jspecify.annotations.NullMarked;
