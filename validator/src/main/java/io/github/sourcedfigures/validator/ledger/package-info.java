/** What the releases of a dataset leave in its tree: a ledger of the records, and the changes that led to it. */
@NullMarked
package io.github.sourcedfigures.validator.ledger;

import org.jspecify.annotations.NullMarked;
