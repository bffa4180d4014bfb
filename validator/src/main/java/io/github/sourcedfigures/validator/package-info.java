/**
 * Is this dataset right? {@link io.github.sourcedfigures.validator.Validator} is the door: it reads records strictly,
 * checks them against the JSON Schemas and the rules, and reports every fault as a {@link
 * io.github.sourcedfigures.validator.Finding} at file, line and column.
 */
@NullMarked
package io.github.sourcedfigures.validator;

import org.jspecify.annotations.NullMarked;
