/** What changes from one state of the records to the next, and which version of the data that asks for. */
@NullMarked
package io.github.sourcedfigures.schema.history;

import org.jspecify.annotations.NullMarked;
