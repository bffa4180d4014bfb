package io.github.sourcedfigures.validator.rules;

import org.jspecify.annotations.Nullable;

/**
 * A rule that compares what a citation gives with what its quote states of it. {@link CitationQuoteAmountMissing} joins
 * the two and reads each quote once for all of them; where the amount itself is not in the words, none is asked.
 *
 * <p>Pure functions, safe for several threads.
 */
public non-sealed interface QuoteRule extends Rule {
    /** What is at fault, one sentence with the value seen and what to do; null where nothing is. */
    @Nullable
    String fault(QuoteComparison comparison);
}
