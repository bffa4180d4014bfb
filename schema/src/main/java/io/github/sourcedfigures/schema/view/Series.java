package io.github.sourcedfigures.schema.view;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Records;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one claimant said of one measure, in order.
 *
 * @param measure the measure's identifier
 * @param claimant the first claimant's identifier; figures without a named claimant are in no series
 * @param figures the figures that are not withdrawn, by the day on which they were said (else their as-of date, else
 *     the end of their period), undated ones last, then by identifier
 */
public record Series(String measure, String claimant, List<Figure> figures) {
    private static final Comparator<Figure> ORDER = Comparator.<Figure, LocalDate>comparing(
                    Comparison::saidBy, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Figure::id);

    /** Copies the list. */
    public Series {
        figures = List.copyOf(figures);
    }

    /** {@return the order of figures in a series} */
    public static Comparator<Figure> order() {
        return ORDER;
    }

    /**
     * {@return all series, by measure and claimant}
     *
     * @param records the records
     */
    public static List<Series> of(Records records) {
        Map<String, Map<String, List<Figure>>> byMeasure = new TreeMap<>();
        for (Figure figure : records.figures()) {
            if (figure.withdrawn() == null && !figure.assertedBy().isEmpty()) {
                byMeasure
                        .computeIfAbsent(figure.measure(), measure -> new TreeMap<>())
                        .computeIfAbsent(figure.assertedBy().get(0), claimant -> new ArrayList<>())
                        .add(figure);
            }
        }
        List<Series> series = new ArrayList<>();
        byMeasure.forEach((measure, byClaimant) -> byClaimant.forEach((claimant, figures) -> series.add(
                new Series(measure, claimant, figures.stream().sorted(ORDER).toList()))));
        return List.copyOf(series);
    }
}
