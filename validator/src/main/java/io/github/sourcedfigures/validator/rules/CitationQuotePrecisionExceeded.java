package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** A citation claims no more significant digits than its quote writes. */
final class CitationQuotePrecisionExceeded implements QuoteRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-quote-precision-exceeded",
                "A citation claims more significant digits than its quote writes.");
    }

    @Override
    public @Nullable String fault(QuoteComparison comparison) {
        int claimed = comparison.given().digits();
        int written =
                comparison.same().stream().mapToInt(Quantity::digits).max().orElse(0);
        if (claimed <= written || CitationQuoteUnitDiffers.differs(comparison)) {
            return null;
        }
        return "the quote writes at most " + written
                + (written == 1 ? " significant digit of " : " significant digits of ")
                + comparison.given().amount() + ", not " + claimed
                + "; correct significant_digits, or leave it out";
    }
}
