/** The command line: commands parse options, call the library, print, and return an exit code. */
@NullMarked
package io.github.sourcedfigures.validator.cli;

import org.jspecify.annotations.NullMarked;
