/** Drafts new records: takes what a person says, works out what can be worked out, and asks for the rest. */
@NullMarked
package io.github.sourcedfigures.validator.draft;

import org.jspecify.annotations.NullMarked;
