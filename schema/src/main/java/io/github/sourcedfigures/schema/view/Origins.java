package io.github.sourcedfigures.schema.view;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Source;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many independent origins agree with a figure.
 *
 * <p>Counted are the figures that may be compared with it ({@link Conflicts}), speak of the same time and have an
 * interval that meets its own, itself included, folded to one wherever they share
 *
 * <ul>
 *   <li>the claimant (a person counts as the body it speaks for);
 *   <li>where nobody is named, the party or page that the report relays, else its publisher;
 *   <li>the occasion;
 *   <li>a derivation, or a statement that two reports could not settle.
 * </ul>
 *
 * <p>A count of pages is not a count of origins: eight pages that cite one statement are one figure, and one origin.
 */
public final class Origins {
    private Origins() {}

    /**
     * The count of each figure, by identifier. 1 for a figure without bounds, since nothing can be said to agree with
     * it; 0 for a withdrawn one.
     */
    public static SortedMap<String, Integer> of(Records records) {
        Groups origins = origins(records);
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Figure figure : records.figures()) {
            counts.put(figure.id(), figure.withdrawn() == null ? 1 : 0);
        }
        for (List<Comparison.Entry> group : Comparison.groups(records)) {
            for (Comparison.Entry entry : group) {
                Set<String> agreeing = new HashSet<>();
                agreeing.add(origins.root(node(entry.figure())));
                for (Comparison.Entry other : group) {
                    if (entry.isAtSameTimeAs(other) && entry.bounds().meets(other.bounds())) {
                        agreeing.add(origins.root(node(other.figure())));
                    }
                }
                counts.put(entry.figure().id(), agreeing.size());
            }
        }
        return counts;
    }

    private static Groups origins(Records records) {
        Map<String, String> bodies = new HashMap<>();
        for (Party party : records.parties()) {
            if (party.kind() == PartyKind.PERSON && party.body() != null) {
                bodies.put(party.id(), party.body());
            }
        }
        Map<String, String> publishers = new HashMap<>();
        for (Source source : records.sources()) {
            publishers.put(source.id(), source.publisher() == null ? source.id() : source.publisher());
        }
        Groups origins = new Groups();
        for (Figure figure : records.figures()) {
            if (!figure.assertedBy().isEmpty()) {
                String claimant = figure.assertedBy().get(0);
                origins.join(node(figure), "claimant " + bodies.getOrDefault(claimant, claimant));
            } else {
                joinUnnamed(origins, figure, publishers);
            }
            if (figure.occasion() != null) {
                origins.join(node(figure), "occasion " + figure.occasion());
            }
            figure.relations().stream()
                    .filter(relation -> relation.type() == RelationType.DERIVED_FROM
                            || relation.type() == RelationType.RIVAL_REPORT_OF)
                    .forEach(relation -> origins.join(node(figure), "figure " + relation.target()));
        }
        return origins;
    }

    private static void joinUnnamed(Groups origins, Figure figure, Map<String, String> publishers) {
        for (Citation citation : figure.citations()) {
            String earliest = citation.relays().isEmpty()
                    ? citation.source()
                    : citation.relays().get(0);
            // A relay is a page, known by its publisher, or a party that was not read.
            String publisher = publishers.get(earliest);
            origins.join(node(figure), publisher == null ? "claimant " + earliest : "publisher " + publisher);
        }
    }

    private static String node(Figure figure) {
        return "figure " + figure.id();
    }
}
