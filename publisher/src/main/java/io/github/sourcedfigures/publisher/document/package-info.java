/** The documents of a release beside its tables: the whole dataset, the package description, the words for people. */
@NullMarked
package io.github.sourcedfigures.publisher.document;

import org.jspecify.annotations.NullMarked;
