package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.validator.quantity.Quantity;
import io.github.sourcedfigures.validator.quantity.Reading;
import io.github.sourcedfigures.validator.rules.QuoteComparison.Form;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The words qualify the number as the citation does. Of an ambiguous word and of stacked words any meaning will do. */
final class CitationQuoteQualifierDiffers implements QuoteRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-quote-qualifier-differs",
                "A quote qualifies its amount otherwise than the citation that gives it.");
    }

    @Override
    public @Nullable String fault(QuoteComparison comparison) {
        Qualifier qualifier = comparison.given().qualifier();
        if (CitationQuoteUnitDiffers.differs(comparison)
                || isRangeApart(comparison)
                || comparison.same().stream().anyMatch(quantity -> says(quantity, qualifier))) {
            return null;
        }
        String said = comparison.same().stream()
                .flatMap(quantity -> quantity.qualifiers().stream())
                .map(Qualifier::word)
                .distinct()
                .sorted()
                .collect(Collectors.joining(" or "));
        return "the quote qualifies " + comparison.given().amount() + " as " + said + ", not " + qualifier.word()
                + "; correct the qualifier or the quote, or give what the page says as the citation's reported value";
    }

    private static boolean says(Quantity quantity, Qualifier qualifier) {
        return quantity.qualifiers().contains(qualifier) || quantity.stacked().contains(qualifier);
    }

    /** The ends of a range that stand apart are each qualified for themselves. */
    private static boolean isRangeApart(QuoteComparison comparison) {
        return comparison.given().form() == Form.RANGE
                && comparison.same().stream().noneMatch(quantity -> quantity.reading() instanceof Reading.Range);
    }
}
