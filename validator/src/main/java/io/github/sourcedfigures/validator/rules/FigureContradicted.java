package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.tree.RecordPack;
import io.github.sourcedfigures.schema.view.Conflicts;
import io.github.sourcedfigures.schema.view.Conflicts.Conflict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two figures that cannot both be so, by {@link Conflicts}: no fault of either, but a reader should know. Each
 * contested figure is told once, with those that it contradicts.
 *
 * <p>The figures of one measure are held together, at most {@value #MOST_FIGURES}.
 */
final class FigureContradicted implements DatasetRule {
    private static final int MOST_FIGURES = 2_000;
    private static final int MOST_SHOWN = 3;

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("figure-contradicted", "A figure and another one cannot both be so.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Measure measure) {
            facts.define(measure.id(), "/id", pack(measure));
        } else if (subject.typed() instanceof Figure figure) {
            facts.use(figure.measure(), "/value", pack(compared(figure)), claimant(figure));
        }
    }

    /** What of a figure is compared, and no more. */
    private static Figure compared(Figure figure) {
        return new Figure(
                figure.id(),
                figure.version(),
                figure.measure(),
                figure.value(),
                figure.nature(),
                null,
                figure.scope(),
                figure.period(),
                figure.asOf(),
                figure.statedOn(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                List.of(),
                figure.relations(),
                null,
                figure.published(),
                figure.modified(),
                figure.withdrawn());
    }

    /** Who says so, as far as the record tells. */
    private static String claimant(Figure figure) {
        if (!figure.assertedBy().isEmpty()) {
            return figure.assertedBy().get(0);
        }
        String pages = figure.citations().stream()
                .map(Citation::source)
                .distinct()
                .limit(2)
                .collect(Collectors.joining(" and "));
        return "nobody named in " + pages;
    }

    private static String pack(DatasetRecord typed) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            RecordPack.write(Records.of(List.of(typed)), bytes);
            return Base64.getEncoder().encodeToString(bytes.toByteArray());
        } catch (IOException noStreamFails) {
            throw new UncheckedIOException(noStreamFails);
        }
    }

    private static DatasetRecord unpack(String packed) {
        try {
            return RecordPack.read(new ByteArrayInputStream(Base64.getDecoder().decode(packed))).stream()
                    .findFirst()
                    .orElseThrow();
        } catch (IOException noStreamFails) {
            throw new UncheckedIOException(noStreamFails);
        }
    }

    /** A figure, where it stands, and those that it contradicts. */
    private record Said(Figure figure, String claimant, Place place, List<Said> contradicted) {
        @Override
        public String toString() {
            String day = figure.statedOn() == null ? "" : " on " + figure.statedOn();
            return figure.value() + " by " + claimant + day;
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        if (!first.defines()) {
            return; // measure-unknown reports it.
        }
        List<DatasetRecord> compared =
                new ArrayList<>(List.of(unpack(first.words().get(0))));
        Map<String, Said> said = new TreeMap<>();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (said.size() == MOST_FIGURES) {
                judgement.fault(
                        first.place(),
                        "the measure \"" + key + "\" has more than " + MOST_FIGURES
                                + " figures, too many to hold each against each; no contradiction of theirs is"
                                + " reported");
                return;
            }
            // Of two records of one identifier, the first: id-duplicate reports them.
            if (!fact.defines() && !said.containsKey(fact.place().record())) {
                Figure figure = (Figure) unpack(fact.words().get(0));
                compared.add(figure);
                said.put(figure.id(), new Said(figure, fact.words().get(1), fact.place(), new ArrayList<>()));
            }
        }
        for (Conflict conflict : Conflicts.of(Records.of(compared))) {
            Said a = Objects.requireNonNull(said.get(conflict.a().id()));
            Said b = Objects.requireNonNull(said.get(conflict.b().id()));
            a.contradicted.add(b);
            b.contradicted.add(a);
        }
        said.values().stream()
                .filter(figure -> !figure.contradicted.isEmpty())
                .forEach(figure -> judgement.fault(figure.place, message(figure)));
    }

    private static String message(Said figure) {
        String others = figure.contradicted.stream()
                .limit(MOST_SHOWN)
                .map(other -> "\"" + other.figure.id() + "\" (" + other + ")")
                .collect(Collectors.joining(", "));
        int rest = figure.contradicted.size() - MOST_SHOWN;
        return figure + " contradicts " + others + (rest > 0 ? " and " + rest + " more" : "")
                + "; see that measure, scope, nature and dates are right; if they are, both stand";
    }
}
