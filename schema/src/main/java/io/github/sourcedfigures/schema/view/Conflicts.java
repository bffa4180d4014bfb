package io.github.sourcedfigures.schema.view;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.RelationType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Pairs of figures that cannot both be so.
 *
 * <p>Two figures contradict each other if they are of one measure, unit, {@code per}, whole, base and scope, claim the
 * same kind of thing ({asserted, observed, estimated, declared, notified}, {planned, considered, forecast,
 * conditional}, {limit, authorised}, {capacity}, {need} or {assumed}), speak of comparable times, and their intervals
 * do not meet. Times compare as follows:
 *
 * <ul>
 *   <li>totals: when their periods coincide, or when a period inside the other has a low above the other's high. A
 *       running total ends at its as-of date, one over an open period without such a date on the day on which it was
 *       said; one without a period holds all there was until then, since nobody named a start. A period of which
 *       nobody said until when, or that is not exact ({@link
 *       io.github.sourcedfigures.schema.PartialDate#isExact()}: a season, unspecified digits), coincides with none but
 *       itself, and nothing is known to lie inside it;
 *   <li>changes: when their periods coincide;
 *   <li>stocks: when their as-of dates (else periods, else the days on which they were said) have a day in common; a
 *       stock without any date compares with none;
 *   <li>rates, prices, shares and ratios: the same, but where neither as-of date nor period is named, they speak of the
 *       year in which they were said, and one without any date is a standing claim, which compares with every other;
 *   <li>attributes: always.
 * </ul>
 *
 * <p>A superseded figure does not contradict its successor, nor alternatives and rival reports each other, be it
 * through other figures of the measure. Fractions are compared with percentages, in percent and no finer: a third is 33
 * to 34 percent.
 */
public final class Conflicts {
    private static final Set<RelationType> RECONCILED =
            EnumSet.of(RelationType.SUPERSEDES, RelationType.ALTERNATIVE_OF, RelationType.RIVAL_REPORT_OF);

    /**
     * A pair of figures that cannot both be so.
     *
     * @param a the figure whose identifier comes first
     * @param b the other one
     * @param boundsA the interval of {@code a}; for shares in percent
     * @param boundsB the interval of {@code b}; for shares in percent
     * @param gap the distance between the two; zero where they touch
     */
    public record Conflict(Figure a, Figure b, Bounds boundsA, Bounds boundsB, BigDecimal gap) {
        /** For people: {@code one-figure: [0, 9] against another: [12, 15]}. */
        @Override
        public String toString() {
            return a.id() + ": " + boundsA + " against " + b.id() + ": " + boundsB;
        }
    }

    private Conflicts() {}

    /**
     * {@return all contradictions, sorted by measure and then by the identifiers of both figures}
     *
     * @param records the records
     */
    public static List<Conflict> of(Records records) {
        Map<String, Groups> reconciled = new HashMap<>();
        for (Figure figure : records.figures()) {
            Groups ofMeasure = reconciled.computeIfAbsent(figure.measure(), measure -> new Groups());
            figure.relations().stream()
                    .filter(relation -> RECONCILED.contains(relation.type()))
                    .forEach(relation -> ofMeasure.join(figure.id(), relation.target()));
        }
        List<Conflict> conflicts = new ArrayList<>();
        for (List<Comparison.Entry> group : Comparison.groups(records)) {
            Groups ofMeasure =
                    Objects.requireNonNull(reconciled.get(group.get(0).figure().measure()));
            for (int i = 0; i < group.size(); i++) {
                for (int j = i + 1; j < group.size(); j++) {
                    Comparison.Entry a = group.get(i);
                    Comparison.Entry b = group.get(j);
                    if (a.contradicts(b)
                            && !ofMeasure.areJoined(a.figure().id(), b.figure().id())) {
                        conflicts.add(new Conflict(
                                a.figure(),
                                b.figure(),
                                a.bounds(),
                                b.bounds(),
                                a.bounds().gapTo(b.bounds())));
                    }
                }
            }
        }
        conflicts.sort(Comparator.comparing((Conflict conflict) -> conflict.a().measure())
                .thenComparing(conflict -> conflict.a().id())
                .thenComparing(conflict -> conflict.b().id()));
        return List.copyOf(conflicts);
    }
}
