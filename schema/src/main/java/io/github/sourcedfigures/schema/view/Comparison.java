package io.github.sourcedfigures.schema.view;

import io.github.sourcedfigures.schema.Base;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which figures may be held against each other: those of one measure, unit, {@code per}, whole, base and scope, whose
 * natures claim the same kind of thing, at comparable times. Withdrawn figures and figures without bounds are never
 * compared.
 */
final class Comparison {
    /** Natures that claim the same kind of thing. */
    private enum Claim {
        FACT,
        PROSPECT,
        PERMISSION,
        CAPACITY,
        NEED,
        ASSUMPTION;

        static Claim of(Nature nature) {
            return switch (nature) {
                case ASSERTED, OBSERVED, ESTIMATED, DECLARED, NOTIFIED -> FACT;
                case PLANNED, CONSIDERED, FORECAST, CONDITIONAL -> PROSPECT;
                case LIMIT, AUTHORISED -> PERMISSION;
                case CAPACITY -> CAPACITY;
                case NEED -> NEED;
                case ASSUMED -> ASSUMPTION;
            };
        }
    }

    private record Key(
            String measure,
            String unit,
            Set<String> per,
            @Nullable String of,
            @Nullable Base base,
            @Nullable String scope,
            Claim claim) {}

    /** A figure with all that a comparison needs. */
    record Entry(
            Figure figure,
            Bounds bounds,
            MeasureKind kind,
            @Nullable Span span,
            @Nullable PartialDate moment) {
        static Entry of(Figure figure, Bounds bounds, MeasureKind kind) {
            return new Entry(figure, bounds, kind, Span.of(figure), momentOf(figure, kind));
        }

        /** Whether the two speak of one time, so that they agree where their intervals meet. */
        boolean isAtSameTimeAs(Entry other) {
            return switch (kind) {
                case ATTRIBUTE -> true;
                case TOTAL, CHANGE -> span != null && span.equals(other.span);
                case STOCK -> moment != null && other.moment != null && moment.overlaps(other.moment);
                case RATE, PRICE, SHARE, RATIO ->
                    moment == null || other.moment == null || moment.overlaps(other.moment);
            };
        }

        /** Whether the two speak of one time and can both be so. */
        boolean agreesWith(Entry other) {
            return isAtSameTimeAs(other) && bounds.meets(other.bounds);
        }

        /** Whether the two cannot both be so. */
        boolean contradicts(Entry other) {
            if (bounds.meets(other.bounds)) {
                return false;
            }
            return isAtSameTimeAs(other)
                    || (kind == MeasureKind.TOTAL && (isPartAbove(this, other) || isPartAbove(other, this)));
        }

        /** A total over a shorter time that is above the total over all of it. */
        private static boolean isPartAbove(Entry part, Entry whole) {
            return part.span != null
                    && whole.span != null
                    && part.span.isWithin(whole.span)
                    && part.bounds.isAbove(whole.bounds);
        }

        private static @Nullable PartialDate momentOf(Figure figure, MeasureKind kind) {
            if (figure.asOf() != null) {
                return figure.asOf();
            }
            if (figure.period() != null) {
                return figure.period();
            }
            PartialDate statedOn = figure.statedOn();
            return statedOn == null || kind == MeasureKind.STOCK ? statedOn : yearOf(statedOn);
        }

        /** The year in which a date lies; the date itself where it lies in several. */
        private static PartialDate yearOf(PartialDate date) {
            Optional<Integer> first = date.earliest().map(LocalDate::getYear);
            return first.isPresent() && first.equals(date.latest().map(LocalDate::getYear))
                    ? PartialDate.parse(first.get().toString())
                    : date;
        }
    }

    /**
     * What a total covers. A running total ends at its as-of date, though its period may go on.
     *
     * @param start the first day; null where nobody named one, and the total is taken for all there was until its end
     * @param end the last day that it may cover
     * @param surelyTo the last day that it covers for certain; null where that is not known
     * @param inexact the period, where its text is all that is known for certain (spring is not autumn, though each is
     *     some part of the year) or where nobody said until when; else null
     */
    private record Span(
            @Nullable LocalDate start,
            LocalDate end,
            @Nullable LocalDate surelyTo,
            @Nullable PartialDate inexact) {
        static @Nullable Span of(Figure figure) {
            PartialDate period = figure.period();
            LocalDate start = period == null ? null : period.earliest().orElse(null);
            LocalDate end = period == null ? null : period.latest().orElse(null);
            PartialDate inexact = period == null || period.isExact() ? null : period;
            PartialDate until =
                    figure.asOf() == null && period != null && end == null ? figure.statedOn() : figure.asOf();
            if (until != null && isRunning(start, end, until)) {
                return new Span(
                        start, until.latest().orElseThrow(), until.earliest().orElse(null), inexact);
            }
            if (end != null) {
                return new Span(start, end, end, inexact);
            }
            return period == null ? null : new Span(start, LocalDate.MAX, null, period);
        }

        /** Whether a total was still growing at its as-of date. */
        private static boolean isRunning(@Nullable LocalDate start, @Nullable LocalDate end, PartialDate asOf) {
            return asOf.latest()
                    .filter(day -> end == null || day.isBefore(end))
                    .filter(day -> start == null || !day.isBefore(start))
                    .isPresent();
        }

        boolean isWithin(Span other) {
            return other.inexact == null
                    && other.surelyTo != null
                    && !end.isAfter(other.surelyTo)
                    && (other.start == null || (start != null && !start.isBefore(other.start)));
        }
    }

    private Comparison() {}

    /** The figures of a dataset in groups that may be compared, groups and members in the order of identifiers. */
    static List<List<Entry>> groups(Records records) {
        Map<String, MeasureKind> kinds =
                records.measures().stream().collect(Collectors.toMap(Measure::id, Measure::kind));
        Map<String, Map<Key, List<Entry>>> groups = new TreeMap<>();
        for (Figure figure : records.figures()) {
            MeasureKind kind = kinds.get(figure.measure());
            Bounds bounds = Bounds.of(figure.value());
            if (kind == null || figure.withdrawn() != null || !bounds.isBounded()) {
                continue;
            }
            String unit = figure.value().counted().unit();
            boolean fraction = unit.equals(Unit.FRACTION);
            Key key = new Key(
                    figure.measure(),
                    // Half and 50 percent are one share; percent is the unit in which the two are held together.
                    fraction ? Unit.PERCENT : unit,
                    // Per soldier and month is per month and soldier.
                    Set.copyOf(figure.value().counted().per()),
                    figure.value().counted().of(),
                    figure.value().counted().base(),
                    figure.scope(),
                    Claim.of(figure.nature()));
            groups.computeIfAbsent(figure.measure(), measure -> new LinkedHashMap<>())
                    .computeIfAbsent(key, sameKey -> new ArrayList<>())
                    .add(Entry.of(figure, fraction ? bounds.inPercent() : bounds, kind));
        }
        return groups.values().stream()
                .flatMap(byKey -> byKey.values().stream())
                .toList();
    }

    /** When a figure was said, as nearly as it tells; null where it tells nothing. */
    static @Nullable LocalDate saidBy(Figure figure) {
        return Stream.of(
                        Optional.ofNullable(figure.statedOn()),
                        Optional.ofNullable(figure.asOf()),
                        Optional.ofNullable(figure.period()))
                .flatMap(Optional::stream)
                .flatMap(date -> date.latest().stream())
                .findFirst()
                .orElse(null);
    }
}
