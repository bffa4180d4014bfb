package io.github.sourcedfigures.validator.draft;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Units;
import io.github.sourcedfigures.schema.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Works out the value and the measure of a new figure from its quote. */
final class FigureValue {
    private static final List<String> NUMBERS =
            List.of("amount", "lower", "upper", "numerator", "denominator", "magnitude", "words");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{4,}");

    private final Records records;
    private final Given given;
    private final Set<String> vocabulary;

    FigureValue(Records records, Given given) {
        this.records = records;
        this.given = given;
        this.vocabulary = records.units().stream()
                .map(Units::units)
                .flatMap(List::stream)
                .map(Unit::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    void workOut() {
        stated().ifPresentOrElse(this::take, this::askForNumber);
        if (!given.has("numerator")) {
            given.need("unit", List.copyOf(vocabulary), "");
        }
        chooseMeasure();
    }

    private Optional<Stated> stated() {
        String quote = given.one("quote");
        String language = language();
        if (quote == null || language == null) {
            return Optional.empty();
        }
        List<Stated> all = Stated.in(quote, language);
        List<Stated> fitting = all.stream().filter(this::fits).toList();
        if (fitting.size() > 1 && NUMBERS.stream().noneMatch(given::has)) {
            List<String> numbers = fitting.stream()
                    .map(one -> String.join(" to ", one.number().values()))
                    .toList();
            given.need("amount", numbers, "");
            String chosen = given.one("amount");
            int index = chosen == null ? -1 : numbers.indexOf(chosen);
            return index < 0 ? Optional.empty() : Optional.of(fitting.get(index));
        }
        return fitting.stream().findFirst();
    }

    private @Nullable String language() {
        String id = given.one("source");
        return records.sources().stream()
                .filter(source -> source.id().equals(id))
                .map(Source::language)
                .findFirst()
                .orElse(null);
    }

    /** Whether nothing that is known speaks against it. */
    private boolean fits(Stated stated) {
        Map<String, String> number = stated.number();
        boolean isNumber = NUMBERS.stream()
                .filter(given::has)
                .allMatch(name -> number.containsKey(name) && isSame(number.get(name), given.one(name)));
        List<String> units = stated.units(vocabulary);
        String unit = given.one("unit");
        List<String> wanted =
                unit != null ? List.of(unit) : measure().map(Measure::units).orElse(units);
        return isNumber && (units.isEmpty() || units.stream().anyMatch(wanted::contains));
    }

    private static boolean isSame(@Nullable String one, @Nullable String other) {
        try {
            return one != null && other != null && new BigDecimal(one).compareTo(new BigDecimal(other)) == 0;
        } catch (NumberFormatException words) {
            return one != null && one.equals(other);
        }
    }

    private void take(Stated stated) {
        if (!given.has("qualifier")) {
            if (stated.qualifiers().size() == 1) {
                given.take("qualifier", stated.qualifiers(), "");
            } else {
                given.need("qualifier", stated.qualifiers(), "");
            }
        }
        boolean isRange = stated.number().containsKey("lower");
        if (isRange || NUMBERS.stream().noneMatch(given::has)) {
            given.drop("amount");
            stated.number().forEach((name, number) -> given.take(name, List.of(number), ""));
        }
        takeUnit(stated);
        if (!given.has("per") && !stated.per(vocabulary).isEmpty()) {
            given.take("per", stated.per(vocabulary), "");
        }
    }

    private void takeUnit(Stated stated) {
        if (given.has("unit") || given.has("numerator")) {
            return;
        }
        List<String> units = stated.units(vocabulary);
        List<String> ofMeasure = measure().map(Measure::units).orElse(units);
        List<String> both = units.stream().filter(ofMeasure::contains).toList();
        List<String> choice = both.isEmpty() ? (units.isEmpty() ? ofMeasure : units) : both;
        if (choice.size() == 1) {
            given.take("unit", choice, "");
        } else {
            given.need("unit", choice.isEmpty() ? List.copyOf(vocabulary) : choice, "");
        }
    }

    private void askForNumber() {
        if (NUMBERS.stream().anyMatch(given::has) && given.has("qualifier")) {
            return;
        }
        given.need("qualifier", List.of(), "");
        String word = given.one("qualifier");
        Qualifier qualifier =
                word == null ? null : Word.find(Qualifier.class, word).orElse(null);
        if (qualifier != null && !given.has("numerator")) {
            Stream<String> wanted = switch (qualifier.form()) {
                case AMOUNT -> Stream.of("amount");
                case RANGE -> Stream.of("lower", "upper");
                case MAGNITUDE -> Stream.of("magnitude");
                case WORDS -> Stream.of("words");
            };
            wanted.forEach(name -> given.need(name, List.of(), ""));
        }
    }

    private Optional<Measure> measure() {
        String id = given.one("measure");
        return records.measures().stream()
                .filter(measure -> measure.id().equals(id))
                .findFirst();
    }

    private void chooseMeasure() {
        if (given.has("measure")) {
            return;
        }
        String unit = given.has("numerator") ? Unit.FRACTION : given.one("unit");
        Set<String> words = words(given.one("quote"));
        List<Measure> counted = records.measures().stream()
                .filter(measure ->
                        measure.withdrawn() == null && measure.units().contains(unit == null ? "" : unit))
                .filter(measure -> given.all("per").isEmpty() || measure.per().containsAll(given.all("per")))
                .sorted(Comparator.comparing((Measure measure) -> -likeness(measure, words))
                        .thenComparing(Measure::id))
                .toList();
        if (counted.size() == 1) {
            given.take("measure", List.of(counted.get(0).id()), ", the only one that is counted in " + unit);
        } else {
            List<String> ids = counted.stream().map(Measure::id).toList();
            given.need("measure", ids, ids.isEmpty() ? "" : ids.get(0));
        }
    }

    /** How many words of a quote stand in what a measure is called and in the quotes of its figures. */
    private int likeness(Measure measure, Set<String> words) {
        List<String> texts = new ArrayList<>(List.of(measure.name(), measure.definition()));
        records.figures().stream()
                .filter(figure -> figure.measure().equals(measure.id()))
                .map(Figure::citations)
                .flatMap(List::stream)
                .forEach(citation -> texts.add(citation.quote()));
        Set<String> shared = new HashSet<>(words);
        shared.retainAll(words(String.join(" ", texts)));
        return shared.size();
    }

    private static Set<String> words(@Nullable String text) {
        return text == null
                ? Set.of()
                : WORD.matcher(text.toLowerCase(Locale.ROOT))
                        .results()
                        .map(found -> found.group())
                        .collect(Collectors.toSet());
    }
}
