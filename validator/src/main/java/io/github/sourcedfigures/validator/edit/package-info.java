/** Changes files of a dataset without a person's judgement: brings them into one form, and makes safe repairs. */
@NullMarked
package io.github.sourcedfigures.validator.edit;

import org.jspecify.annotations.NullMarked;
