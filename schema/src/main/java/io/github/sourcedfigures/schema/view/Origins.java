package io.github.sourcedfigures.schema.view;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Source;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
 *   <li>where nobody is named, whoever passed it on first, else the party or page that the report relays, else its
 *       publisher;
 *   <li>the occasion;
 *   <li>a figure that they were derived from, with all that it rests on, or a statement that two reports could not
 *       settle.
 * </ul>
 *
 * <p>Only figures that agree are folded: two bodies that once shared a briefing still speak for themselves elsewhere.
 *
 * <p>A count of pages is not a count of origins: eight pages that cite one statement are one figure, and one origin.
 */
public final class Origins {
    private static final Set<RelationType> FOLDED = EnumSet.of(RelationType.DERIVED_FROM, RelationType.RIVAL_REPORT_OF);

    private Origins() {}

    /**
     * {@return the count of each figure, by identifier} 1 for a figure without bounds, since nothing can be said to
     * agree with it; 0 for a withdrawn one.
     *
     * @param records the records
     */
    public static SortedMap<String, Integer> of(Records records) {
        Map<String, Set<String>> origins = origins(records);
        SortedMap<String, Integer> counts = new TreeMap<>();
        for (Figure figure : records.figures()) {
            counts.put(figure.id(), figure.withdrawn() == null ? 1 : 0);
        }
        for (List<Comparison.Entry> group : Comparison.groups(records)) {
            OriginFold fold = new OriginFold(group.stream()
                    .map(entry -> origins.getOrDefault(entry.figure().id(), Set.of()))
                    .toList());
            for (Comparison.Entry entry : group) {
                counts.put(entry.figure().id(), fold.count(other -> agree(entry, group.get(other))));
            }
        }
        return counts;
    }

    /** Whether two figures say the same of one time; each agrees with itself, though it be undated. */
    private static boolean agree(Comparison.Entry entry, Comparison.Entry other) {
        return entry.figure().id().equals(other.figure().id()) || entry.agreesWith(other);
    }

    /** What each figure rests on: itself, its claimant, its occasion, and all that the figures below it rest on. */
    private static Map<String, Set<String>> origins(Records records) {
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
        Map<String, Figure> figures = new HashMap<>();
        records.figures().forEach(figure -> figures.put(figure.id(), figure));
        Map<String, Set<String>> origins = new HashMap<>();
        for (Figure figure : records.figures()) {
            Set<String> names = new LinkedHashSet<>();
            for (Figure below : restsOn(figure, figures)) {
                names.add("figure " + below.id());
                names.addAll(speakers(below, bodies, publishers));
                if (below.occasion() != null) {
                    names.add("occasion " + below.occasion());
                }
            }
            origins.put(figure.id(), names);
        }
        return origins;
    }

    /** A figure and, step by step, those that it was derived from or is a rival report of. */
    private static Collection<Figure> restsOn(Figure figure, Map<String, Figure> figures) {
        Map<String, Figure> found = new LinkedHashMap<>();
        Deque<Figure> open = new ArrayDeque<>(List.of(figure));
        while (!open.isEmpty()) {
            Figure next = open.remove();
            if (found.putIfAbsent(next.id(), next) == null) {
                next.relations().stream()
                        .filter(relation -> FOLDED.contains(relation.type()))
                        .map(relation -> figures.get(relation.target()))
                        .filter(Objects::nonNull)
                        .forEach(open::add);
            }
        }
        return found.values();
    }

    private static Set<String> speakers(Figure figure, Map<String, String> bodies, Map<String, String> publishers) {
        if (!figure.assertedBy().isEmpty()) {
            return Set.of(claimant(figure.assertedBy().get(0), bodies));
        }
        if (!figure.through().isEmpty()) {
            return Set.of(claimant(figure.through().get(0), bodies));
        }
        Set<String> speakers = new LinkedHashSet<>();
        for (Citation citation : figure.citations()) {
            String earliest = citation.relays().isEmpty()
                    ? citation.source()
                    : citation.relays().get(0);
            // A relay is a page, known by its publisher, or a party that was not read.
            String publisher = publishers.get(earliest);
            speakers.add(publisher == null ? claimant(earliest, bodies) : "publisher " + publisher);
        }
        return speakers;
    }

    private static String claimant(String party, Map<String, String> bodies) {
        return "claimant " + bodies.getOrDefault(party, party);
    }
}
