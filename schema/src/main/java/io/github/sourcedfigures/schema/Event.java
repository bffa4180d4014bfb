package io.github.sourcedfigures.schema;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something dated: a signing, a visit, a launch, an admission, a denial; asserted and cited like a figure.
 *
 * @param id the identifier
 * @param version 1 at first publication
 * @param kind what kind of event
 * @param on when it happened or is planned to happen, or null where the words give no date
 * @param dateBasis what the date was worked out from where it does not stand on the page, or the words that give none;
 *     else null
 * @param status {@link EventStatus#PLANNED} for what had not happened yet when it was said, or null
 * @param parties who took part; party identifiers
 * @param assertedBy the claimants, the body first; party identifiers, empty where nobody is named
 * @param through whoever passed it on up to its first publication; party identifiers
 * @param act an identifier shared by the steps of one legal act, or null
 * @param summary what happened, in one neutral sentence
 * @param citations the pages that report it
 * @param relations how it stands to other records
 * @param note what a reader must know to use it, or null
 * @param published the day it first appeared in the dataset
 * @param modified the day it last changed in the dataset
 * @param withdrawn why it no longer counts, or null
 */
public record Event(
        String id,
        int version,
        EventKind kind,
        @Nullable PartialDate on,
        @Nullable String dateBasis,
        @Nullable EventStatus status,
        List<String> parties,
        List<String> assertedBy,
        List<String> through,
        @Nullable String act,
        String summary,
        List<Citation> citations,
        List<Relation> relations,
        @Nullable String note,
        LocalDate published,
        LocalDate modified,
        @Nullable Withdrawal withdrawn)
        implements Statement {
    /** Copies the lists. */
    public Event {
        parties = List.copyOf(parties);
        assertedBy = List.copyOf(assertedBy);
        through = List.copyOf(through);
        citations = List.copyOf(citations);
        relations = List.copyOf(relations);
    }

    /** For people: {@code a-landing: 2024-03-07, The ship landed.} */
    @Override
    public String toString() {
        return id + ": " + (on == null ? "" : on + ", ") + summary;
    }
}
