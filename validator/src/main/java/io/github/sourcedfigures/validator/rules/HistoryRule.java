package io.github.sourcedfigures.validator.rules;

import org.jspecify.annotations.Nullable;

/**
 * A rule on what became of a record since the last release. {@link RecordRemoved} joins the record with its entry in the
 * ledger and asks all of them; it is the only one asked where the record is gone.
 *
 * <p>Pure functions, safe for several threads.
 */
public non-sealed interface HistoryRule extends Rule {
    /** JSON Pointer to the property at which it reports. */
    String pointer();

    /** What is at fault, with a safe way to mend it where there is one; null where nothing is. */
    RecordPassage.@Nullable Fault fault(RecordPassage passage);
}
