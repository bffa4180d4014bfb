/** States of a dataset, whatever keeps them: a folder, a release, a git revision. */
@NullMarked
package io.github.sourcedfigures.validator.snapshot;

import org.jspecify.annotations.NullMarked;
