/** What a git repository holds and held, told by the git program of the machine. */
@NullMarked
package io.github.sourcedfigures.validator.git;

import org.jspecify.annotations.NullMarked;
