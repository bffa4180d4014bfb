package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.PublishedBasis;
import io.github.sourcedfigures.schema.Source;
import org.jspecify.annotations.Nullable;

/** A date that is said to stand in the address needs an address with a few digits. */
final class SourceDateBasisUnfounded implements RecordRule {
    /** As in {@code /24/3/}; less is no date. */
    private static final int FEWEST_DIGITS = 3;

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "source-date-basis-unfounded", "A date is said to stand in an address that holds no date.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Source source
                && source.publishedBasis() == PublishedBasis.ADDRESS
                && !mayHoldDate(source.url())
                && !mayHoldDate(source.readAt())) {
            report.fault(
                    "/published_basis",
                    "the date " + source.publishedOn() + " is said to stand in the address, which "
                            + (source.url() == null && source.readAt() == null ? "is not given" : "holds no date")
                            + "; say where it stands (page, index)");
        }
    }

    private static boolean mayHoldDate(@Nullable String text) {
        return text != null && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }
}
