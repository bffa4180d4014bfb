/** The check against the JSON Schemas: one finding per defect, at the property at fault, in plain words. */
@NullMarked
package io.github.sourcedfigures.validator.structure;

import org.jspecify.annotations.NullMarked;
