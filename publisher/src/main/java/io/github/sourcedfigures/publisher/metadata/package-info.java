/** What a release says of itself to tools: one description, and one writer for each standard. */
@NullMarked
package io.github.sourcedfigures.publisher.metadata;

import org.jspecify.annotations.NullMarked;
