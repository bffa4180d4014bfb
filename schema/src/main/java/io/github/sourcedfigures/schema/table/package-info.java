/**
 * The tables of a release: which columns there are, of which type, and which JSON property each one shows. One place
 * for every format; RELEASE columns may be added at the end of a table, and none is renamed without a major version.
 */
@NullMarked
package io.github.sourcedfigures.schema.table;

import org.jspecify.annotations.NullMarked;
