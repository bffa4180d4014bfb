/** One writer per format behind one interface; each third-party format library stays within its writer. */
@NullMarked
package io.github.sourcedfigures.publisher.format;

import org.jspecify.annotations.NullMarked;
