package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.quantity.Quantity;
import io.github.sourcedfigures.validator.quantity.QuantityReader;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the number is per in the words, it is per in the record, and the length of time of the record is in the words. */
final class CitationQuotePerDiffers implements QuoteRule {
    private static final String YEAR = "year";

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-quote-per-differs", "A quote gives its amount per something else than its citation.");
    }

    @Override
    public @Nullable String fault(QuoteComparison comparison) {
        if (CitationQuoteUnitDiffers.differs(comparison)) {
            return null;
        }
        List<String> given = comparison.given().per();
        QuantityReader reader = comparison.reader();
        String unsaid = given.stream()
                .filter(reader::isSpan)
                .filter(span -> !isSaid(span, comparison) && !isLeftUnsaid(span, comparison))
                .findFirst()
                .orElse(null);
        if (unsaid != null) {
            return "the quote does not say that " + comparison.given().amount() + " is per " + unsaid
                    + "; correct what the value is per, or quote the words that say it";
        }
        Set<String> said = surplus(comparison.same(), given, reader);
        return said.isEmpty()
                ? null
                : "the quote gives " + comparison.given().amount() + " per " + String.join(" or ", said)
                        + ", the value does not; write what it is per, or correct the quote";
    }

    /** A phrase that is cut short often leaves the year out, if it gives no other time or thing that the amount is per. */
    private static boolean isLeftUnsaid(String span, QuoteComparison comparison) {
        return span.equals(YEAR)
                && comparison.same().stream()
                        .anyMatch(quantity -> quantity.per().isEmpty());
    }

    private static boolean isSaid(String span, QuoteComparison comparison) {
        return comparison.same().stream().anyMatch(quantity -> quantity.per().contains(Set.of(span)))
                || comparison.reader().mentions(comparison.quote(), span);
    }

    /** What every quantity of the amount is per and the record is not. */
    private static Set<String> surplus(List<Quantity> same, List<String> given, QuantityReader reader) {
        Set<String> surplus = new TreeSet<>();
        for (Quantity quantity : same) {
            List<Set<String>> ungiven = quantity.per().stream()
                    .filter(said -> given.stream().noneMatch(per -> reader.areCompatible(said, per)))
                    .toList();
            if (ungiven.isEmpty()) {
                return Set.of();
            }
            ungiven.forEach(surplus::addAll);
        }
        return surplus;
    }
}
