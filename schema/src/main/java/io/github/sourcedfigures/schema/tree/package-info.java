/**
 * Records as plain trees of {@link java.util.Map}, {@link java.util.List}, {@link java.lang.String} and {@link
 * java.math.BigDecimal}: the one place where JSON names and Java components meet, whatever library reads or writes the
 * JSON.
 */
@NullMarked
package io.github.sourcedfigures.schema.tree;

import org.jspecify.annotations.NullMarked;
