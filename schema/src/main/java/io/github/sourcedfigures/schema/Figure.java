package io.github.sourcedfigures.schema;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One statement of a quantity: somebody said, on some day, that a measure had a value.
 *
 * @param id the identifier
 * @param version 1 at first publication
 * @param measure what is counted; a measure's identifier
 * @param value the quantity as it was said
 * @param nature what is claimed
 * @param hedge the claimant's own word of likelihood, or null
 * @param scope the restriction where only a part of the measure is covered, or null
 * @param period what the figure covers, or null
 * @param asOf the state of a stock or of a running total, or null
 * @param statedOn when it was said, or null
 * @param dateBasis what the dates that do not stand on the page were worked out from, or null
 * @param assertedBy the claimants, the body first; party identifiers, empty where nobody is named
 * @param through whoever passed it on up to its first publication; party identifiers
 * @param occasion an identifier shared by all that was said at one briefing or in one report, or null
 * @param valueBasis whose value this is where pages differ, or null
 * @param citations the pages that report it
 * @param relations how it stands to other records
 * @param note what a reader must know to use it, or null
 * @param published the day it first appeared in the dataset
 * @param modified the day it last changed in the dataset
 * @param withdrawn why it no longer counts, or null
 */
public record Figure(
        String id,
        int version,
        String measure,
        Value value,
        Nature nature,
        @Nullable String hedge,
        @Nullable String scope,
        @Nullable PartialDate period,
        @Nullable PartialDate asOf,
        @Nullable PartialDate statedOn,
        @Nullable DateBasis dateBasis,
        List<String> assertedBy,
        List<String> through,
        @Nullable String occasion,
        @Nullable ValueBasis valueBasis,
        List<Citation> citations,
        List<Relation> relations,
        @Nullable String note,
        LocalDate published,
        LocalDate modified,
        @Nullable Withdrawal withdrawn)
        implements Statement {
    /** Copies the lists. */
    public Figure {
        assertedBy = List.copyOf(assertedBy);
        through = List.copyOf(through);
        citations = List.copyOf(citations);
        relations = List.copyOf(relations);
    }

    /** For people: {@code shells-a-year: approximately 3,000,000 shells per year, by the-times-sources, 2024-10}. */
    @Override
    public String toString() {
        return id + ": " + value + (assertedBy.isEmpty() ? "" : ", by " + String.join(" and ", assertedBy))
                + (statedOn == null ? "" : ", " + statedOn);
    }
}
