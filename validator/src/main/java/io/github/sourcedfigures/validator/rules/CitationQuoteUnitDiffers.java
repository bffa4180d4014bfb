package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.validator.json.Shown;
import io.github.sourcedfigures.validator.quantity.Quantity;
import io.github.sourcedfigures.validator.quantity.Reading;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The word beside the number means the unit that the citation gives. Silent where no word or an unknown one stands. */
final class CitationQuoteUnitDiffers implements QuoteRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-quote-unit-differs", "A quote counts something else than the unit that its citation gives.");
    }

    @Override
    public @Nullable String fault(QuoteComparison comparison) {
        return differs(comparison)
                ? "the quote gives " + comparison.given().amount() + " as a number of " + counted(comparison.same())
                        + ", not in the unit \"" + comparison.given().unit()
                        + "\"; correct the amount or its unit, or give what the page says as the citation's reported value"
                : null;
    }

    /** Whether every quantity of the amount counts something else; then its other words belong to that. */
    static boolean differs(QuoteComparison comparison) {
        String unit = comparison.given().unit();
        boolean share = unit.equals(Unit.PERCENT)
                && comparison.same().stream().anyMatch(quantity -> quantity.reading() instanceof Reading.Fraction);
        return !unit.equals(Unit.FRACTION)
                && !share
                && comparison.same().stream().allMatch(quantity -> {
                    Quantity.Counted counted = quantity.counted();
                    return counted != null && !comparison.reader().canCount(counted, unit);
                });
    }

    private static String counted(List<Quantity> quantities) {
        return quantities.stream()
                .map(Quantity::counted)
                .map(counted -> counted == null ? "" : Shown.of(counted.word()))
                .distinct()
                .collect(Collectors.joining(" and "));
    }
}
