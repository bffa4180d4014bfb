package io.github.sourcedfigures.validator.benchmark;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.schema.view.Agreement;
import io.github.sourcedfigures.validator.json.JsonFaultException;
import io.github.sourcedfigures.validator.json.StrictJson;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Pairs of figures that a reader labelled before the code judged them: {@code pairs.jsonl}, and {@code
 * pairs-held.jsonl}, which were judged when the code was done. Prints how often the two say the same:
 *
 * <pre>
 * mvn -q clean package -DskipTests
 * java -cp validator/target/test-classes:validator/target/sourced-figures-validator-0.1.0-cli.jar \
 *   io.github.sourcedfigures.validator.benchmark.LabelledPairs
 * </pre>
 */
final class LabelledPairs {
    static final List<String> FILES = List.of("pairs.jsonl", "pairs-held.jsonl");

    /**
     * One pair.
     *
     * @param id its number
     * @param label what the reader says
     * @param verdict what the code says
     * @param reason the reader's
     */
    record Pair(String id, Agreement label, Agreement verdict, String reason) {}

    /**
     * How well the code finds one label.
     *
     * @param precision of what it calls so, how much the reader calls so
     * @param recall of what the reader calls so, how much it finds
     */
    record Score(double precision, double recall) {
        static Score of(List<Pair> pairs, Agreement label) {
            long both = pairs.stream()
                    .filter(pair -> pair.label() == label && pair.verdict() == label)
                    .count();
            long called = pairs.stream().filter(pair -> pair.verdict() == label).count();
            long labelled = pairs.stream().filter(pair -> pair.label() == label).count();
            return new Score((double) both / called, (double) both / labelled);
        }
    }

    private LabelledPairs() {}

    /** Prints the scores of the files named, or of both, and each pair on which reader and code differ. */
    public static void main(String[] args) {
        for (String file : args.length == 0 ? FILES : List.of(args)) {
            List<Pair> pairs = read(file);
            System.out.println(file + ": " + pairs.size() + " pairs");
            for (Agreement label : Agreement.values()) {
                Score score = Score.of(pairs, label);
                System.out.printf(
                        Locale.ROOT, "  %-15s precision %.3f, recall %.3f%n", label, score.precision(), score.recall());
            }
            pairs.stream()
                    .filter(pair -> pair.label() != pair.verdict())
                    .forEach(pair -> System.out.println("  " + pair));
        }
    }

    static List<Pair> read(String file) {
        try (InputStream lines = LabelledPairs.class.getResourceAsStream(file)) {
            if (lines == null) {
                throw new IllegalStateException("no " + file);
            }
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(LabelledPairs::pair)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + file, unreadable);
        }
    }

    private static Pair pair(String line) {
        try {
            Map<String, Object> tree =
                    StrictJson.read(line.getBytes(StandardCharsets.UTF_8), 1).tree();
            Figure a = figure(tree, "a");
            Figure b = figure(tree, "b");
            Agreement label = Agreement.valueOf(
                    text(tree, "label").toUpperCase(Locale.ROOT).replace('-', '_'));
            MeasureKind kind = Word.find(MeasureKind.class, text(tree, "kind")).orElseThrow();
            Measure measure = new Measure(
                    a.measure(),
                    1,
                    "",
                    "",
                    kind,
                    List.of(),
                    List.of(),
                    null,
                    null,
                    List.of(),
                    LocalDate.EPOCH,
                    LocalDate.EPOCH,
                    null);
            return new Pair(text(tree, "id"), label, Agreement.of(measure, a, b), text(tree, "reason"));
        } catch (JsonFaultException broken) {
            throw new IllegalStateException(line, broken);
        }
    }

    @SuppressWarnings("unchecked")
    private static Figure figure(Map<String, Object> tree, String name) {
        return (Figure) RecordReader.read((Map<String, Object>) Objects.requireNonNull(tree.get(name), name));
    }

    private static String text(Map<String, Object> tree, String name) {
        return String.valueOf(tree.get(name));
    }
}
