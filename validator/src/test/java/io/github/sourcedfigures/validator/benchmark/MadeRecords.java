package io.github.sourcedfigures.validator.benchmark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes records one per line, with one record in a hundred at fault for each kind of fault that a figure can have, and
 * one source in a hundred for each kind that a source can have; and beside them the evidence texts.
 *
 * <p>Half of the figures share one measure; each source is cited by many figures. From the top of the tree:
 *
 * <pre>
 * mvn -q clean package -DskipTests
 * java -cp validator/target/test-classes:validator/target/sourced-figures-validator-0.1.0-cli.jar \
 *   io.github.sourcedfigures.validator.benchmark.MadeRecords 1000000 target/made
 * time java -Xmx512m -jar validator/target/sourced-figures-validator-0.1.0-cli.jar \
 *   check --ndjson target/made/records.ndjson --evidence target/made/evidence | tail -2
 * </pre>
 */
final class MadeRecords {
    private static final int MEASURES = 200;
    private static final int PARTIES = 100;
    private static final int TEXTS = 10;
    private static final int AMOUNTS = 90;
    private static final String SCHEMA = "https://sourcedfigures.github.io/schema/v1/";
    private static final String LIFE = "\"version\":1,\"published\":\"2026-01-01\",\"modified\":\"2026-01-01\"";

    /** Ends the members of a line whose schema is to be unknown. */
    private static final String UNKNOWN = "\u0001";

    private final int sources;
    private final Map<String, Integer> expected = new TreeMap<>();
    private final OutputStream out;
    private final String[] hashes = new String[TEXTS];

    private MadeRecords(int records, OutputStream out) {
        this.sources = Math.max(1_000, records / 100);
        this.out = out;
    }

    /** Writes N records to a folder. */
    public static void main(String[] args) throws IOException {
        Map<String, Integer> expected = write(Integer.parseInt(args[0]), Path.of(args[1]));
        expected.forEach((rule, count) -> System.out.println(rule + " " + count));
    }

    /**
     * Writes {@code records.ndjson} and {@code evidence/}.
     *
     * @return how often each rule must alarm
     */
    static Map<String, Integer> write(int records, Path folder) throws IOException {
        Files.createDirectories(folder.resolve("evidence"));
        try (OutputStream out =
                new BufferedOutputStream(Files.newOutputStream(folder.resolve("records.ndjson")), 1 << 16)) {
            MadeRecords made = new MadeRecords(records, out);
            made.evidence(folder.resolve("evidence"));
            made.vocabulary();
            int rest = records - 1 - MEASURES - PARTIES - made.sources;
            for (int i = 0; i < made.sources; i++) {
                made.source(i);
            }
            for (int i = 0; i < rest; i++) {
                made.figure(i);
            }
            return made.expected;
        }
    }

    private void evidence(Path folder) throws IOException {
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder("Text " + i + ".\n");
            for (int amount = 10; amount < 13 + AMOUNTS; amount++) {
                text.append("They counted about ").append(amount).append(" crates in the harbour.\n");
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            Files.write(folder.resolve("text-" + i + ".txt"), bytes);
            try {
                hashes[i] = HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException everyJavaHasIt) {
                throw new IllegalStateException(everyJavaHasIt);
            }
        }
    }

    private void vocabulary() throws IOException {
        line(
                "units",
                "\"id\":\"units\",\"units\":[{\"id\":\"crate\",\"name\":\"crate\"},{\"id\":\"crate\",\"name\":\"box\"},"
                        + "{\"id\":\"heap\",\"name\":\"heap\"},{\"id\":\"tonne\",\"name\":\"tonne\"},{\"id\":\"month\",\"name\":\"month\"}]");
        expect("unit-duplicate");
        for (int i = 0; i < MEASURES; i++) {
            line(
                    "measure",
                    "\"id\":\"measure-" + i + "\",\"name\":\"Measure " + i + "\",\"definition\":\"Crates.\",\"kind\":"
                            + "\"stock\",\"units\":[\"crate\",\"tonne\"]");
        }
        for (int i = 0; i < PARTIES; i++) {
            line("party", "\"id\":\"party-" + i + "\",\"name\":\"Party " + i + "\",\"kind\":\"body\",\"names\":[]");
        }
    }

    private void source(int i) throws IOException {
        int text = i % TEXTS;
        String evidence = "\"evidence\":{\"file\":\"text-" + text + ".txt\",\"sha256\":\"" + hashes[text]
                + "\",\"extent\":\"full\"}";
        String id = "source-" + i;
        switch (i % 100) {
            case 97 -> {
                evidence = evidence.replace(hashes[text], "0".repeat(64));
                expect("source-evidence-changed");
            }
            case 98 -> {
                evidence = "\"note\":\"No evidence.\"";
                expect("source-unlocated");
            }
            case 99 -> {
                id = "uncited-" + i;
                expect("source-uncited");
            }
            default -> {}
        }
        line(
                "source",
                "\"id\":\"" + id + "\",\"kind\":\"news\",\"title\":\"Page " + i + "\",\"language\":\"en\"," + evidence
                        + ",\"published_on\":\"2025-06-01\",\"published_basis\":\"page\"");
    }

    private void figure(int i) throws IOException {
        String id = "figure-" + i;
        String measure = i % 2 == 0 ? "measure-0" : "measure-" + (1 + i / 2 % (MEASURES - 1));
        int amount = 10 + i % AMOUNTS;
        String value = "{\"qualifier\":\"approximately\",\"amount\":" + amount + ",\"unit\":\"crate\"}";
        String quote = "about " + amount + " crates in the harbour";
        // The last source of each hundred is not to be cited.
        int source = i / 100 % (sources / 100) * 100 + i % 99;
        String citation =
                "{\"source\":\"source-" + source + "\",\"quote\":\"" + quote + "\",\"fidelity\":\"faithful\"}";
        String party = "party-" + i % PARTIES;
        String figure = "\"id\":\"" + id + "\",\"measure\":\"" + measure + "\",\"value\":" + value
                + ",\"nature\":\"asserted\",\"as_of\":\"2025-05\",\"stated_on\":\"2025-05-20\",\"asserted_by\":[\""
                + party
                + "\"],\"through\":[],\"citations\":[" + citation + "],\"relations\":[]";
        line("figure", fault(i, figure, id, quote));
    }

    /** One figure in a hundred for each kind of fault. */
    private String fault(int i, String figure, String id, String quote) {
        return switch (i % 100) {
            case 0 -> expect("json-encoding", figure.replace("about", "ab\uFFFFout"));
            case 1 -> expect("json-syntax", figure.replace("\"through\":[]", "\"through\":[,]"));
            case 2 -> expect("json-name-duplicate", figure + ",\"id\":\"" + id + "\"");
            case 3 -> expect("json-limit", figure.replace("\"amount\":", "\"amount\":1e"));
            case 4 -> expect("schema-property-missing", figure.replace("\"nature\":\"asserted\",", ""));
            case 5 -> expect("schema-property-unknown", figure + ",\"colour\":\"red\"");
            case 6 -> expect("schema-property-misplaced", figure.replace("\"amount\":", "\"lower\":1,\"amount\":"));
            case 7 -> expect("schema-type", figure.replace("\"through\":[]", "\"through\":\"nobody\""));
            case 8 -> expect("schema-word-unknown", figure.replace("approximately", "aproximately"));
            case 9 -> expect("schema-text", figure.replace("\"id\":\"figure", "\"id\":\"Figure"));
            case 10 -> expect("schema-number", figure.replace("\"amount\":", "\"amount\":-"));
            case 11 -> expect("schema-list", figure.replace("\"through\":[]", "\"through\":[\"party-1\",\"party-1\"]"));
            case 12 -> expect("schema-date", figure.replace("2025-05-20", "2025-05-32"));
            case 13 ->
                expect(
                        "citation-missing",
                        figure.replaceFirst("\"citations\":\\[.*?\\],\"rel", "\"citations\":[],\"rel"));
            case 14 -> expect("citation-quote-too-long", figure.replace(quote, longQuote(i)));
            case 15 -> expect("dates-disordered", figure.replace("\"as_of\":\"2025-05\"", "\"as_of\":\"2025-06\""));
            case 16 -> expect("text-formula-sign", figure + ",\"note\":\"=1+1\"");
            case 30 -> expect("text-list-separator", figure + ",\"date_basis\":{\"period\":\"spring | summer\"}");
            case 17 -> expect("text-invisible-character", figure + ",\"note\":\"a\\u202eb\"");
            case 18 ->
                expect(
                        "value-bounds-reversed",
                        figure.replaceFirst("approximately\",\"amount\":\\d+", "between\",\"lower\":3,\"upper\":2"));
            case 19 -> expect("citation-before-statement", figure.replace("2025-05-20", "2025-07-20"));
            // Source 98 of each hundred has no evidence to compare with.
            case 20 ->
                i % 99 == 98 ? figure : expect("citation-quote-absent", figure.replace(" crates in", " crates on"));
            case 21 ->
                expect(
                        "citation-relay-unknown",
                        figure.replace(
                                "\"fidelity\":\"faithful\"",
                                "\"fidelity\":\"faithful\",\"relays\":[\"no-such-page\"]"));
            case 31 -> expect("citation-quote-amount-missing", figure.replace("\"amount\":", "\"amount\":1"));
            case 32 ->
                expect("citation-quote-unit-differs", figure.replace("\"unit\":\"crate\"", "\"unit\":\"tonne\""));
            case 33 -> expect("citation-quote-qualifier-differs", figure.replace("approximately", "up-to"));
            case 34 ->
                expect(
                        "citation-quote-per-differs",
                        figure.replace("\"unit\":\"crate\"", "\"unit\":\"crate\",\"per\":[\"month\"]"));
            case 35 ->
                expect(
                        "citation-quote-precision-exceeded",
                        figure.replace("\"unit\":\"crate\"", "\"unit\":\"crate\",\"significant_digits\":3"));
            case 22 -> expect("citation-source-unknown", figure.replaceFirst("\"source-(\\d+)\"", "\"sourse-$1\""));
            case 23 -> expect("id-duplicate", figure.replace("\"id\":\"" + id, "\"id\":\"party-1"));
            case 24 -> expect("measure-unknown", figure.replaceFirst("\"measure-(\\d+)\"", "\"mesure-$1\""));
            case 25 -> expect("party-unknown", figure.replaceFirst("\\[\"party-(\\d+)\"", "[\"parti-$1\""));
            case 26 ->
                expect(
                        "relation-target-unknown",
                        figure.replace(
                                "\"relations\":[]", "\"relations\":[{\"type\":\"denies\",\"target\":\"nothing\"}]"));
            case 27 -> expect("unit-unknown", figure.replace("\"unit\":\"crate\"", "\"unit\":\"crait\""));
            case 28 -> expect("value-unit-foreign", figure.replace("\"unit\":\"crate\"", "\"unit\":\"heap\""));
            case 29 -> expect("schema-unknown", figure); // See line().
            default -> figure;
        };
    }

    /** Three lines of the text, one after the other. */
    private static String longQuote(int i) {
        int amount = 10 + i % AMOUNTS;
        return "about " + amount + " crates in the harbour […] about " + (amount + 1)
                + " crates in the harbour […] about " + (amount + 2) + " crates";
    }

    private void expect(String rule) {
        expected.merge(rule, 1, Integer::sum);
    }

    private String expect(String rule, String figure) {
        expect(rule);
        return rule.equals("schema-unknown") ? figure + UNKNOWN : figure;
    }

    private void line(String type, String members) throws IOException {
        String line = "{\"$schema\":\"" + SCHEMA + type + ".schema.json\"," + members + "," + LIFE + "}\n";
        if (members.endsWith(UNKNOWN)) {
            line = line.replace(UNKNOWN, "").replace("v1/figure", "v1/figures");
        }
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int marker = line.indexOf('\uFFFF');
        if (marker >= 0) {
            // The marker's three bytes become one that no UTF-8 text holds.
            int at = line.substring(0, marker).getBytes(StandardCharsets.UTF_8).length;
            out.write(bytes, 0, at);
            out.write(0xFF);
            out.write(bytes, at + 3, bytes.length - at - 3);
        } else {
            out.write(bytes);
        }
    }
}
