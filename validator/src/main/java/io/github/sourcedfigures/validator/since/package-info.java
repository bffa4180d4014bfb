/** What a change brought: the findings of now that were not there before. */
@NullMarked
package io.github.sourcedfigures.validator.since;

import org.jspecify.annotations.NullMarked;
