package io.github.sourcedfigures.validator.quantity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The phrases of the research with what they state, and a table of how well they are read and judged. From the top of
 * the tree:
 *
 * <pre>
 * mvn -q clean package -DskipTests
 * java -cp validator/target/test-classes:validator/target/sourced-figures-validator-0.1.0-cli.jar \
 *   io.github.sourcedfigures.validator.quantity.Corpus
 * </pre>
 */
final class Corpus {
    private static final long SEED = 20_261_120;
    private static final String ALL = "all";
    private static final String RESEARCH = "research";
    private static final String TUNE = "tune";
    private static final String HELD = "held";
    private static final String SECOND = "second";

    /** Spoilt amounts that by chance are other numbers of the quote; what they count decides, not the amount. */
    private static final Set<String> STATED_ELSEWHERE = Set.of("a217 100", "a225 300", "b148 1");

    private Corpus() {}

    /** The phrases of the research that state a quantity. */
    static List<Phrase> phrases() {
        Map<String, String> relabels = new TreeMap<>();
        rows("relabels.tsv").forEach(row -> relabels.put(row[0], row[1]));
        return rows("corpus.tsv").stream()
                .map(Phrase::of)
                .filter(phrase -> !phrase.amount().equals(Phrase.NONE))
                .map(phrase -> relabels.containsKey(phrase.id()) ? phrase.qualified(relabels.get(phrase.id())) : phrase)
                .toList();
    }

    static List<String[]> rows(String file) {
        try (InputStream rows = Corpus.class.getResourceAsStream(file)) {
            if (rows == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    /** How well some phrases are read and judged. */
    static final class Tally {
        int phrases;
        int found;
        final Map<String, Integer> alarms = new TreeMap<>();
        final Caught amounts = new Caught();
        final Caught qualifiers = new Caught();
        final Caught swaps = new Caught();

        int alarms(String rule) {
            return alarms.getOrDefault(rule, 0);
        }

        private void add(Phrase phrase, List<String> swapped, Random random, List<String> notes) {
            phrases++;
            if (!phrase.isFound()) {
                notes.add("missed: " + phrase + " read as " + phrase.read());
                return;
            }
            found++;
            for (String rule : phrase.alarms()) {
                alarms.merge(rule, 1, Integer::sum);
                notes.add(rule + " alarms: " + phrase);
            }
            for (String spoilt : phrase.spoiltAmounts(random)) {
                boolean caught = !phrase.states(spoilt) || STATED_ELSEWHERE.contains(phrase.id() + " " + spoilt);
                amounts.add(caught, "amount " + spoilt + " passes: " + phrase, notes);
            }
            for (String spoilt : phrase.spoiltQualifiers(random)) {
                qualifiers.add(phrase.isCaught(spoilt), spoilt + " passes: " + phrase, notes);
            }
            for (String other : swapped) {
                boolean caught = !phrase.states(other) || phrase.alarmsAt(other).contains(Phrase.UNIT);
                swaps.add(caught, "swapped " + other + " passes: " + phrase, notes);
            }
        }

        private String row(String name) {
            return String.format(
                    Locale.ROOT,
                    "%-8s %5d %5d %5d %6d %6d %11s %11s %8s%n",
                    name,
                    phrases,
                    found,
                    alarms(Phrase.UNIT),
                    alarms(Phrase.QUALIFIER),
                    alarms(Phrase.PER),
                    amounts,
                    qualifiers,
                    swaps);
        }
    }

    /** How many of the spoilt were caught. */
    static final class Caught {
        int all;
        int caught;

        private void add(boolean isCaught, String note, List<String> notes) {
            all++;
            if (isCaught) {
                caught++;
            } else {
                notes.add(note);
            }
        }

        double share() {
            return all == 0 ? 1 : (double) caught / all;
        }

        @Override
        public String toString() {
            return caught + "/" + all;
        }
    }

    /**
     * The tallies of some phrases.
     *
     * @param byLanguage by language, {@code all} last
     * @param notes what was missed, alarmed or passed
     */
    record Measurement(Map<String, Tally> byLanguage, List<String> notes) {
        Tally all() {
            return byLanguage.getOrDefault(ALL, new Tally());
        }

        String table(String name) {
            StringBuilder table = new StringBuilder(name)
                    .append("\nlanguage lines found  false alarms of   spoilt, caught of       swapped,")
                    .append("\n                      unit qualifier per amount   qualifier   caught of\n");
            byLanguage.forEach((language, tally) -> table.append(tally.row(language)));
            return table.toString();
        }
    }

    /** Measures phrases; the same phrases give the same numbers. */
    static Measurement measure(List<Phrase> phrases, Function<Phrase, List<String>> swaps) {
        Map<String, Tally> byLanguage = new TreeMap<>(
                Comparator.comparing((String language) -> language.equals(ALL)).thenComparing(language -> language));
        List<String> notes = new ArrayList<>();
        for (Phrase phrase : phrases) {
            List<String> swapped = swaps.apply(phrase);
            for (String key : List.of(phrase.language(), ALL)) {
                byLanguage
                        .computeIfAbsent(key, language -> new Tally())
                        .add(
                                phrase,
                                swapped,
                                new Random(SEED + phrase.id().hashCode()),
                                key.equals(ALL) ? notes : new ArrayList<>());
            }
        }
        return new Measurement(byLanguage, notes);
    }

    /** The unseen phrases of one half or of the second set, one for each quantity. */
    static List<Phrase> unseen(String half) {
        List<Phrase> phrases = new ArrayList<>();
        Map<String, String> units = new HashMap<>();
        rows("unseen-units.tsv").forEach(row -> units.put(row[0], row[1]));
        boolean second = half.equals(SECOND);
        List<String[]> rows = rows(second ? "unseen-2.tsv" : "unseen.tsv");
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            String[] values = row[3].split(" ; ", -1);
            for (int k = 0; k < values.length && row[0].equals(half) && !row[3].isBlank(); k++) {
                String qualifier = part(row[4], k);
                String per = part(row[6], k);
                phrases.add(new Phrase(
                        (second ? "v" : "u") + (i + 1),
                        half,
                        row[1],
                        values[k].strip(),
                        qualifier.isEmpty() || qualifier.equals("?") ? List.of() : List.of(qualifier.split("\\|", -1)),
                        units.getOrDefault(part(row[5], k), part(row[5], k)),
                        per.isEmpty() ? List.of() : List.of(per.split(" *[,+] *", -1)),
                        row[2]));
            }
        }
        return phrases;
    }

    private static String part(String joined, int index) {
        String[] parts = joined.split(" *; *", -1);
        return index < parts.length ? parts[index].strip() : "";
    }

    /** The other numbers of each unseen phrase, where they count something else. */
    static Measurement measureUnseen(String half) {
        List<Phrase> phrases = unseen(half);
        Map<Phrase, List<String>> swaps = new HashMap<>();
        for (Phrase phrase : phrases) {
            swaps.put(
                    phrase,
                    phrases.stream()
                            .filter(other -> other.id().equals(phrase.id())
                                    && other.isOfVocabulary()
                                    && phrase.isOfVocabulary()
                                    && !other.unit().equals(phrase.unit())
                                    && other.amount().matches("[0-9.]+")
                                    && !other.amount().contains(".."))
                            .map(Phrase::amount)
                            .toList());
        }
        return measure(phrases, phrase -> swaps.getOrDefault(phrase, List.of()));
    }

    static Measurement measure() {
        Map<String, List<String>> swaps = new TreeMap<>();
        rows("swaps.tsv")
                .forEach(row ->
                        swaps.computeIfAbsent(row[0], id -> new ArrayList<>()).add(row[1]));
        return measure(phrases(), phrase -> swaps.getOrDefault(phrase.id(), List.of()));
    }

    /** Prints the table of each corpus; with the name of one, also what was missed, alarmed or passed. */
    public static void main(String[] args) {
        for (String name : List.of(RESEARCH, TUNE, HELD, SECOND)) {
            Measurement measurement = name.equals(RESEARCH) ? measure() : measureUnseen(name);
            if (args.length == 0 || List.of(args).contains(name)) {
                System.out.println(measurement.table(name));
            }
            if (List.of(args).contains(name)) {
                measurement.notes().forEach(System.out::println);
            }
        }
    }
}
