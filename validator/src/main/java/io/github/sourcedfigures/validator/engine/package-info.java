/**
 * Runs rules over records on one machine: reads in chunks on all cores, sorts facts on disk where memory is short, and
 * gives the same findings in the same order whichever thread finishes first.
 */
@NullMarked
package io.github.sourcedfigures.validator.engine;

import org.jspecify.annotations.NullMarked;
