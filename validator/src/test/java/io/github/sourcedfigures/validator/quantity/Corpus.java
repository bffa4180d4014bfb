package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * The phrases of the research with what they state, and a table of how many are read right. From the top of the tree:
 *
 * <pre>
 * mvn -q clean package -DskipTests
 * java -cp validator/target/test-classes:validator/target/sourced-figures-validator-0.1.0-cli.jar \
 *   io.github.sourcedfigures.validator.quantity.Corpus
 * </pre>
 */
final class Corpus {
    /** The half that the tables of words were written by. */
    static final String TUNED = "A";

    /** The half that was looked at only once they were written. */
    static final String HELD_BACK = "B";

    /** Marks a line that states no quantity. */
    private static final String NONE = "-";

    private Corpus() {}

    /**
     * One phrase.
     *
     * @param id of the line of the research ledger
     * @param half the half that its page belongs to
     * @param language its language
     * @param expected what it states
     * @param quote the phrase
     */
    record Line(String id, String half, String language, String expected, String quote) {
        boolean isFound() {
            return states(expected);
        }

        Quantities read() {
            return QuantityReader.of(language).orElseThrow().read(quote);
        }

        /** Whether the phrase states what is written as in the corpus. */
        boolean states(String value) {
            Quantities stated = read();
            int range = value.indexOf("..");
            if (range >= 0) {
                return stated.stateRange(
                        new BigDecimal(value.substring(0, range)), new BigDecimal(value.substring(range + 2)));
            }
            int slash = value.indexOf('/');
            if (slash >= 0) {
                return stated.state(
                        new BigDecimal(value.substring(0, slash)), new BigDecimal(value.substring(slash + 1)));
            }
            return Word.find(Magnitude.class, value)
                    .map(stated::state)
                    .orElseGet(() -> stated.state(new BigDecimal(value)));
        }

        /** What a slip of the pen makes of the value: a digit changed, a zero more or less. */
        List<String> spoilt(Random random) {
            List<String> all = new ArrayList<>();
            int digit = random.nextInt(expected.length());
            while (!Character.isDigit(expected.charAt(digit))) {
                digit = (digit + 1) % expected.length();
            }
            char other = (char) ('0' + (expected.charAt(digit) - '0' + 1 + random.nextInt(9)) % 10);
            all.add(expected.substring(0, digit) + other + expected.substring(digit + 1));
            if (!expected.contains("/") && !expected.contains(".") && !expected.equals("0")) {
                all.add(expected + "0");
            }
            if (expected.endsWith("0") && expected.length() > 1) {
                all.add(expected.substring(0, expected.length() - 1));
            }
            return all;
        }
    }

    static List<Line> lines() {
        return rows("corpus.tsv").stream()
                .map(row -> new Line(row[0], row[1], row[2], row[3], row[4]))
                .filter(line -> !line.expected().equals(NONE))
                .toList();
    }

    /** The lines that are known to be missed, with the reason. */
    static Map<String, String> explained() {
        Map<String, String> explained = new TreeMap<>();
        rows("misses.tsv").forEach(row -> explained.put(row[0], row[1]));
        return explained;
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

    /** The table by language of one half. */
    static String table(String half) {
        Map<String, int[]> counts = new TreeMap<>();
        for (Line line : lines()) {
            if (line.half().equals(half)) {
                for (String key : List.of(line.language(), "~")) {
                    int[] count = counts.computeIfAbsent(key, language -> new int[2]);
                    count[0]++;
                    count[1] += line.isFound() ? 1 : 0;
                }
            }
        }
        StringBuilder table = new StringBuilder("half " + half + "  lines found missed\n");
        counts.forEach((language, count) -> table.append("%-7s %5d %5d %6d%n"
                .formatted(language.equals("~") ? "all" : language, count[0], count[1], count[0] - count[1])));
        return table.toString();
    }

    /** Prints the table of both halves, or the misses of the halves named. */
    public static void main(String[] args) {
        if (args.length == 0) {
            System.out.print(table(TUNED));
            System.out.print(table(HELD_BACK));
        }
        for (String half : args) {
            lines().stream()
                    .filter(line -> line.half().equals(half) && !line.isFound())
                    .forEach(line -> System.out.println(line + " read as " + line.read()));
        }
    }
}
