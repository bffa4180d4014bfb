package io.github.sourcedfigures.validator.benchmark;

import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.benchmark.Spoilings.Copy;
import io.github.sourcedfigures.validator.benchmark.Spoilings.Spoiling;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Spoils the dataset, one change at a time, and counts what the check finds: with a rule that is meant for it, with
 * another, or not at all; and how many findings a change gives. The same seed makes the same changes. From the top of
 * the tree, with the folder of the evidence texts:
 *
 * <pre>
 * mvn -q clean package -DskipTests
 * java -cp validator/target/test-classes:validator/target/sourced-figures-validator-0.1.0-cli.jar \
 *   io.github.sourcedfigures.validator.benchmark.SpoiledDataset dataset ../shared/seeds 25
 * </pre>
 */
final class SpoiledDataset {
    private static final long SEED = 20_261_120;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /**
     * What became of the changes of one kind.
     *
     * @param expected how many a rule that is meant for it found
     * @param otherwise how many another rule found
     * @param missed how many nothing found, each with the record
     * @param findings how many findings they gave in all
     * @param others the rules that found what was not theirs, with how often
     */
    record Outcome(int expected, int otherwise, List<String> missed, int findings, Map<String, Integer> others) {
        int changes() {
            return expected + otherwise + missed.size();
        }
    }

    private final Map<String, ObjectNode> records = new TreeMap<>();
    private final Validator validator = new Validator();
    private final @Nullable Path evidence;
    private final Map<String, Integer> before;

    /**
     * Reads a dataset.
     *
     * @param evidence the folder of the evidence texts; null where it is not at hand
     * @param step take each how manieth figure and event, with all that they name
     */
    SpoiledDataset(Path dataset, @Nullable Path evidence, int step) throws IOException {
        this.evidence = evidence;
        Map<String, ObjectNode> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(dataset.resolve("data"))) {
            files.filter(Files::isRegularFile)
                    .map(file -> (ObjectNode) JSON.readTree(file))
                    .forEach(tree -> all.put(tree.path("id").asString(), tree));
        }
        List<String> statements = all.entrySet().stream()
                .filter(entry -> entry.getValue().has("citations"))
                .map(Map.Entry::getKey)
                .toList();
        for (int i = 0; i < statements.size(); i += step) {
            take(statements.get(i), all);
        }
        take("units", all);
        this.before = findings(records.values().stream());
    }

    /** Takes a record and, with it, every record that it names. */
    private void take(String id, Map<String, ObjectNode> all) {
        ObjectNode tree = all.get(id);
        if (tree != null && records.put(id, tree) == null) {
            names(tree).forEach(name -> take(name, all));
        }
    }

    private static Stream<String> names(JsonNode node) {
        return node.isString()
                ? Stream.of(node.asString())
                : node.values().stream().flatMap(SpoiledDataset::names);
    }

    /** Prints the table. */
    public static void main(String[] args) throws IOException {
        SpoiledDataset dataset = new SpoiledDataset(Path.of(args[0]), Path.of(args[1]), 1);
        int changes = Integer.parseInt(args[2]);
        System.out.println("| what is done | changes | caught as meant | caught otherwise | missed | findings each |");
        System.out.println("| --- | --- | --- | --- | --- | --- |");
        List<Outcome> all = new ArrayList<>();
        for (Spoiling spoiling : Spoilings.ALL) {
            Outcome outcome = dataset.spoil(spoiling, changes);
            all.add(outcome);
            print(spoiling.name(), outcome);
        }
        print(
                "all",
                new Outcome(
                        all.stream().mapToInt(Outcome::expected).sum(),
                        all.stream().mapToInt(Outcome::otherwise).sum(),
                        all.stream()
                                .flatMap(outcome -> outcome.missed().stream())
                                .toList(),
                        all.stream().mapToInt(Outcome::findings).sum(),
                        Map.of()));
        for (int i = 0; i < all.size(); i++) {
            if (!all.get(i).missed().isEmpty() || !all.get(i).others().isEmpty()) {
                System.err.println(Spoilings.ALL.get(i).name() + ": otherwise by "
                        + all.get(i).others() + ", missed at " + all.get(i).missed());
            }
        }
    }

    private static void print(String name, Outcome outcome) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.2f |%n",
                name,
                outcome.changes(),
                outcome.expected(),
                outcome.otherwise(),
                outcome.missed().size(),
                outcome.changes() == 0 ? 0.0 : (double) outcome.findings() / outcome.changes());
    }

    /** Makes some changes of one kind, each in the sound dataset; fewer where fewer can be made. */
    Outcome spoil(Spoiling spoiling, int changes) throws IOException {
        Random random = new Random(SEED ^ spoiling.name().hashCode());
        int expected = 0;
        int otherwise = 0;
        int findings = 0;
        List<String> missed = new ArrayList<>();
        Map<String, Integer> others = new TreeMap<>();
        for (int i = 0; i < changes; i++) {
            Optional<Copy> spoilt = spoilt(spoiling, random);
            if (spoilt.isEmpty()) {
                break;
            }
            Map<String, Integer> found = found(spoilt.get());
            findings += found.values().stream().mapToInt(Integer::intValue).sum();
            if (found.isEmpty()) {
                missed.add(spoilt.get().id() + " " + spoilt.get().record().path("value"));
            } else if (Collections.disjoint(found.keySet(), spoiling.rules())) {
                otherwise++;
                found.forEach((rule, count) -> others.merge(rule, 1, Integer::sum));
            } else {
                expected++;
            }
        }
        return new Outcome(expected, otherwise, missed, findings, others);
    }

    private Optional<Copy> spoilt(Spoiling spoiling, Random random) {
        List<String> shuffled = new ArrayList<>(records.keySet());
        Collections.shuffle(shuffled, random);
        return shuffled.stream()
                .map(id -> Copy.of(id, records))
                .filter(copy -> spoiling.change().apply(copy, random))
                .findFirst();
    }

    /** How often each rule alarms that did not before. */
    private Map<String, Integer> found(Copy copy) throws IOException {
        Map<String, Integer> after = findings(Stream.concat(
                records.entrySet().stream()
                        .map(entry -> entry.getKey().equals(copy.id()) ? copy.record() : entry.getValue()),
                copy.added().stream()));
        Map<String, Integer> found = new TreeMap<>();
        after.forEach((finding, count) -> {
            int more = count - before.getOrDefault(finding, 0);
            if (more > 0) {
                found.merge(finding.substring(0, finding.indexOf(' ')), more, Integer::sum);
            }
        });
        return found;
    }

    /** The findings, by rule, record and pointer. */
    private Map<String, Integer> findings(Stream<ObjectNode> trees) throws IOException {
        byte[] lines = trees.map(JSON::writeValueAsString)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
        Map<String, Integer> findings = new HashMap<>();
        CheckRequest request = CheckRequest.of(new CheckRequest.Ndjson("records", new ByteArrayInputStream(lines)))
                .asOf(TODAY);
        validator.check(
                evidence == null ? request : request.withEvidence(evidence),
                finding -> findings.merge(
                        finding.rule() + " " + finding.record() + " " + finding.pointer(), 1, Integer::sum));
        return findings;
    }
}
