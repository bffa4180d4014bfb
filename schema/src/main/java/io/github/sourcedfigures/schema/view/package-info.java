/**
 * What follows from typed records alone, computed and never written: {@link
 * io.github.sourcedfigures.schema.view.Bounds}, {@link io.github.sourcedfigures.schema.view.Conflicts}, {@link
 * io.github.sourcedfigures.schema.view.Origins} and {@link io.github.sourcedfigures.schema.view.Series}. Pure
 * functions: same records, same answer, in a fixed order.
 */
@NullMarked
package io.github.sourcedfigures.schema.view;

import org.jspecify.annotations.NullMarked;
