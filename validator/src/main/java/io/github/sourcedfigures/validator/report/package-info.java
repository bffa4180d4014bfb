/** Findings in the forms that people and programs read. */
@NullMarked
package io.github.sourcedfigures.validator.report;

import org.jspecify.annotations.NullMarked;
