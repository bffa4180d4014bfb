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
 * one source in a hundred for each kind that a source can have; a few events and idle records at fault once; and beside
 * them the evidence texts.
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

    /** Measures of other kinds than stock, by the unit in which each is counted. */
    private static final Map<String, String> KINDS =
            new TreeMap<>(Map.of("rate", "crate", "ratio", "times", "share", "percent", "total", "crate"));

    private static final String HUNDRED = "about a hundred crates in the harbour";
    private static final String SCHEMA = "https://sourcedfigures.github.io/schema/v1/";
    private static final String LIFE = "\"version\":1,\"published\":\"2026-01-01\",\"modified\":\"2026-01-01\"";

    /** What a page reports that makes a plan of the figure. */
    private static final String PLANNED = "{\"nature\":\"planned\"}";

    /** Ends the members of a line whose schema is to be unknown. */
    private static final String UNKNOWN = "\u0001";

    private final int sources;
    private final Map<String, Integer> expected = new TreeMap<>();
    private final OutputStream out;
    private final String[] hashes = new String[TEXTS];
    private int lines;

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
            for (int i = 0; i < made.sources; i++) {
                made.source(i);
            }
            made.targets();
            made.events();
            made.contradiction();
            int rest = records - made.lines;
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
                text.append("~").append(amount).append(" ящиков.\n");
            }
            text.append("They counted ").append(HUNDRED).append(".\n");
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
                        + "{\"id\":\"sack\",\"name\":\"sack\"},{\"id\":\"heap\",\"name\":\"heap\"},{\"id\":\"month\",\"name\":\"month\"},{\"id\":\"tonne\",\"name\":\"tonne\"},{\"id\":\"percent\",\"name\":\"percent\",\"ucum\":\"%\"},"
                        + "{\"id\":\"times\",\"name\":\"times\"},{\"id\":\"dollar\",\"name\":\"dollar\"},"
                        + "{\"id\":\"token\",\"name\":\"token\",\"currency\":\"XXX\"}]");
        expect("unit-duplicate");
        expect("unit-unused"); // The sack,
        expect("unit-unused"); // the dollar
        expect("unit-unused"); // and the token.
        line(
                "source",
                "\"id\":\"withdrawn-page\",\"kind\":\"news\",\"language\":\"en\",\"url\":\"https://pages.example/withdrawn\","
                        + "\"publisher\":\"Pages\",\"withdrawn\":{\"on\":\"2026-01-01\",\"reason\":\"The wrong page.\"}");
        expect("unit-currency-missing");
        expect("unit-currency-wrong");
        for (int i = 0; i < MEASURES; i++) {
            measure("measure-" + i, "Measure " + i);
        }
        measure("unused", "Measure 0");
        expect("measure-unused");
        expect("measure-duplicate");
        for (var kind : KINDS.entrySet()) {
            line(
                    "measure",
                    "\"id\":\"" + kind.getKey() + "\",\"name\":\"A " + kind.getKey()
                            + "\",\"definition\":\"Crates.\",\"kind\":\"" + kind.getKey() + "\",\"units\":[\""
                            + kind.getValue() + "\"]");
        }
        expect("measure-kind-contradicted"); // A rate per nothing,
        expect("measure-unused"); // which no figure has.
        for (int i = 0; i < PARTIES; i++) {
            party("party-" + i, "Party " + i);
        }
        party("unused-party", "PARTY 0");
        expect("party-unused");
        expect("party-name-shared");
    }

    private void measure(String id, String name) throws IOException {
        line(
                "measure",
                "\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"definition\":\"Crates of " + id
                        + ".\",\"kind\":\"stock\",\"units\":[\"crate\",\"tonne\"]");
    }

    private void party(String id, String name) throws IOException {
        line("party", "\"id\":\"" + id + "\",\"name\":\"" + name + "\",\"kind\":\"body\",\"names\":[]");
    }

    /** What the figures' faulty relations point to; without a fault of their own. */
    private void targets() throws IOException {
        String figure = sound(0).replace("figure-0", "target")
                .replace("approximately", "exactly")
                .replace("about ", "");
        line("figure", figure);
        line("figure", figure.replace("target", "target-of-another").replace("party-0", "party-2"));
        line("figure", figure.replace("target", "target-later").replace("2025-05-20", "2025-05-21"));
        line(
                "figure",
                figure.replace("target", "target-withdrawn")
                        + ",\"withdrawn\":{\"on\":\"2026-01-01\",\"reason\":\"Counted twice.\"}");
    }

    /** Two of one berth and one time that cannot both be so; and the measure whose figures are too many to compare. */
    private void contradiction() throws IOException {
        String figure = sound(1);
        line("figure", figure.replace("figure-1\"", "contradicted\""));
        line(
                "figure",
                figure.replace("figure-1\"", "contradicting\"")
                        .replace("11", "50")
                        .replace("scope\":\"Berth of contradicting", "scope\":\"Berth of contradicted"));
        expect("figure-contradicted");
        expect("figure-contradicted");
        expect("figure-contradicted");
    }

    private void events() throws IOException {
        line(
                "source",
                "\"id\":\"undated\",\"kind\":\"news\",\"title\":\"Page\",\"language\":\"en\",\"url\":\"https://example.org/page\"");
        event("dated-tomorrow", "ceremony", "9999-01-01", "event-date-future");
        event("nobody-there", "ceremony", "2025-01-01", "event-party-missing", "\"parties\":[]");
        event("denied-nothing", "denial", "2025-01-02", "event-stance-untargeted");
        event("signed-what", "treaty-signing", "2025-01-03", "event-act-missing");
        event("signed", "treaty-signing", "2025-01-04", "", "\"act\":\"treaty\"");
        event("ratified-before", "treaty-ratification", "2025-01-01", "event-act-disordered", "\"act\":\"treaty\"");
        event("ratified-unsigned", "treaty-ratification", "2025-01-05", "event-act-unsigned", "\"act\":\"treti\"");
        event("planned", "visit", "2025-01-06", "event-plan-overdue", "\"status\":\"planned\"");
        event("opened", "ceremony", "2025-01-07", "");
        event("opened-again", "ceremony", "2025-01-07", "event-duplicate");
    }

    /** An event of the two parties that only figures with other faults name. */
    private void event(String id, String kind, String on, String rule, String... members) throws IOException {
        String event = "\"id\":\"" + id + "\",\"kind\":\"" + kind + "\",\"on\":\"" + on
                + "\",\"parties\":[\"party-25\",\"party-70\"],\"asserted_by\":[],\"through\":[],\"summary\":\"It happened.\","
                + "\"citations\":[{\"source\":\"undated\",\"quote\":\"crates in the harbour\",\"fidelity\":\"faithful\"}],"
                + "\"relations\":[]";
        for (String member : members) {
            event = member.startsWith("\"parties\"")
                    ? event.replaceFirst("\"parties\":\\[.*?\\]", member)
                    : event + "," + member;
        }
        if (!rule.isEmpty()) {
            expect(rule);
        }
        line("event", event);
    }

    private void source(int i) throws IOException {
        int text = i % TEXTS;
        String evidence = "\"evidence\":{\"file\":\"text-" + text + ".txt\",\"sha256\":\"" + hashes[text]
                + "\",\"extent\":\"full\"}";
        String id = "source-" + i;
        String title = "Page " + i;
        String date = "2025-06-01";
        String basis = "page";
        String address = "https://page-" + i + ".example/";
        String url = "";
        switch (i % 100) {
            case 84 -> {
                url = "https://web.archive.org/web/" + i;
                expect("source-address-copy");
            }
            case 85, 86 -> {
                url = "https://pages.example/" + i / 100;
                if (i % 100 == 86) {
                    expect("source-address-duplicate");
                }
            }
            case 87 -> {
                url = address;
                expect("source-address-homepage");
            }
            case 88 -> {
                url = address + "page?utm_source=made";
                expect("source-address-tracking");
            }
            case 89 -> {
                basis = "address";
                expect("source-date-basis-unfounded");
            }
            case 90 -> {
                url = address + "2025/01/05/page";
                expect("source-date-contradicted");
            }
            case 91 -> {
                date = "2026-06-01";
                expect("source-date-future");
            }
            case 92 -> {
                url = address + "page\",\"read_at\":\"" + address + "page";
                expect("source-read-at-repeated");
            }
            case 93 -> {
                url = address + "page";
                title += " | page-" + i;
                expect("source-title-site-name");
            }
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
                "\"id\":\"" + id + "\",\"kind\":\"news\",\"title\":\"" + title + "\",\"language\":\"en\"," + evidence
                        + (url.isEmpty() ? "" : ",\"url\":\"" + url + "\"") + ",\"published_on\":\"" + date
                        + "\",\"published_basis\":\"" + basis + "\"");
    }

    private void figure(int i) throws IOException {
        String id = "figure-" + i;
        line("figure", fault(i, sound(i), id, quote(i)));
    }

    private static String quote(int i) {
        return "about " + amountOf(i) + " crates in the harbour";
    }

    /** A figure without a fault. Each has a scope of its own, so that no two are one statement. */
    private String sound(int i) {
        String id = "figure-" + i;
        String measure = i % 2 == 0 ? "measure-0" : "measure-" + (1 + i / 2 % (MEASURES - 1));
        String value = "{\"qualifier\":\"approximately\",\"amount\":" + amountOf(i) + ",\"unit\":\"crate\"}";
        // The last source of each hundred is not to be cited.
        int source = i / 100 % (sources / 100) * 100 + i % 99;
        String citation =
                "{\"source\":\"source-" + source + "\",\"quote\":\"" + quote(i) + "\",\"fidelity\":\"faithful\"}";
        String party = "party-" + i % PARTIES;
        return "\"id\":\"" + id + "\",\"measure\":\"" + measure + "\",\"value\":" + value
                + ",\"nature\":\"asserted\",\"scope\":\"Berth of " + id
                + "\",\"as_of\":\"2025-05\",\"stated_on\":\"2025-05-20\",\"asserted_by\":[\""
                + party
                + "\"],\"through\":[],\"citations\":[" + citation + "],\"relations\":[]";
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
            case 15 ->
                expect("dates-disordered", figure + ",\"withdrawn\":{\"on\":\"2025-12-31\",\"reason\":\"Twice.\"}");
            case 16 -> expect("text-formula-sign", figure + ",\"note\":\"=1+1\"");
            case 30 -> expect("text-list-separator", figure + ",\"date_basis\":{\"period\":\"spring | summer\"}");
            case 17 -> expect("text-invisible-character", figure + ",\"note\":\"a\\u202eb\"");
            case 18 ->
                expect(
                        "value-bounds-reversed",
                        figure.replaceFirst("approximately\",\"amount\":\\d+", "between\",\"lower\":3,\"upper\":2"));
            // Source 91 of each hundred is dated later than all that is said.
            case 19 ->
                i % 99 == 91 ? figure : expect("citation-before-statement", figure.replace("2025-05-20", "2025-07-20"));
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
            case 86 ->
                expect("citation-quote-unit-differs", figure.replace("\"unit\":\"crate\"", "\"unit\":\"tonne\""));
            case 87 -> expect("citation-quote-qualifier-differs", figure.replace("approximately", "up-to"));
            case 88 ->
                expect(
                        "value-per-foreign",
                        expect(
                                "citation-quote-per-differs",
                                figure.replace("\"unit\":\"crate\"", "\"unit\":\"crate\",\"per\":[\"month\"]")));
            case 89 ->
                expect(
                        "citation-quote-precision-exceeded",
                        figure.replace(quote, HUNDRED)
                                .replaceFirst("\"amount\":\\d+", "\"amount\":100,\"significant_digits\":3"));
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
            case 70 -> expect("figure-duplicate", sound(i + 1).replace("figure-" + (i + 1) + "\",\"m", id + "\",\"m"));
            case 72 ->
                expect("relation-contradictory", related(figure, to("denies", "target"), to("confirms", "target")));
            case 73 -> expect("relation-circular", planned(related(figure, to("outcome-of", "figure-" + (i + 1)))));
            case 74 -> expect("relation-circular", planned(related(figure, to("outcome-of", "figure-" + (i - 1)))));
            case 75 ->
                expect(
                        "relation-repeated",
                        related(
                                figure,
                                to("derived-from", "target", "\"assumption\":\"if all were full\""),
                                to("derived-from", "target", "\"assumption\":\"if none was\"")));
            case 76 -> expect("relation-target-self", related(figure, to("denies", id)));
            case 77 -> expect("relation-target-unfit", related(figure, to("outcome-of", "target")));
            case 78 -> expect("relation-target-withdrawn", related(figure, to("confirms", "target-withdrawn")));
            case 79 -> expect("relation-successor-foreign", related(figure, to("supersedes", "target-of-another")));
            case 80 -> expect("relation-rival-foreign", related(figure, to("rival-report-of", "target-of-another")));
            case 81 -> expect("relation-order-reversed", related(figure, to("denies", "target-later")));
            case 82 -> expect("relation-part-unfit", related(figure, to("part-of", "target")));
            case 83 -> expect("relation-factor-missing", related(figure, to("derived-from", "target")));
            case 84 ->
                expect(
                        "relation-factor-wrong",
                        related(
                                figure,
                                to(
                                        "derived-from",
                                        "target",
                                        "\"factor\":{\"qualifier\":\"exactly\",\"amount\":1000,\"unit\":\"crate\","
                                                + "\"per\":[\"crate\"]}")));
            case 32 ->
                expect("citation-all-corrupted", figure.replace("faithful\"", "erroneous\",\"reported\":" + PLANNED));
            case 33 -> expect("citation-duplicate", cited(figure, "\"faithful\",\"part\":\"body\""));
            case 34 ->
                expect("citation-fidelity-contradicted", cited(figure, "\"bound-changed\",\"reported\":" + PLANNED));
            case 35 -> expect("citation-quote-script-foreign", figure.replace(quote, "~" + amountOf(i) + " ящиков"));
            case 36 -> expect("citation-quote-sentence", figure.replace(quote, "They counted " + quote + "."));
            case 37 -> expect("citation-quote-too-short", figure.replace(quote, "about " + amountOf(i)));
            case 38 ->
                expect(
                        "citation-relay-circular",
                        figure.replaceFirst(
                                "\"source\":(\".*?\")(.*?)\"faithful\"",
                                "\"source\":$1$2\"faithful\",\"relays\":[$1]"));
            case 39 ->
                expect(
                        "citation-report-foreign",
                        cited(figure, "\"time-changed\",\"reported\":{\"on\":\"2025-05-20\"}"));
            case 40 ->
                expect("citation-report-repeated", cited(figure, "\"altered\",\"reported\":{\"nature\":\"asserted\"}"));
            case 41 ->
                expect(
                        "claimant-relayed",
                        figure.replace("\"through\":[]", "\"through\":[\"party-" + i % PARTIES + "\"]"));
            case 42 -> expect("citation-source-withdrawn", figure.replaceFirst("source-\\d+", "withdrawn-page"));
            case 43 ->
                expect(
                        "citation-title-quote-absent",
                        figure.replace("\"faithful\"", "\"faithful\",\"part\":\"title\""));
            case 44 -> expect("citation-quote-gap-miswritten", figure.replace(quote, quote + " […]"));
            default -> i % 100 < 50 || i % 100 >= 70 ? figure : faultOfValueTimeOrText(i % 100, i, figure);
        };
    }

    private static String related(String figure, String... relations) {
        return figure.replace("\"relations\":[]", "\"relations\":[" + String.join(",", relations) + "]");
    }

    private static String to(String type, String target, String... members) {
        String more = members.length == 0 ? "" : "," + String.join(",", members);
        return "{\"type\":\"" + type + "\",\"target\":\"" + target + "\"" + more + "}";
    }

    private static String planned(String figure) {
        return figure.replace("\"asserted\"", "\"planned\"");
    }

    /** Cites the same quote again, with the members from the fidelity on. */
    private static String cited(String figure, String fidelity) {
        return figure.replaceFirst(
                "\"citations\":\\[(.*?)\"faithful\"}", "\"citations\":[$1\"faithful\"},$1" + fidelity + "}");
    }

    private static int amountOf(int i) {
        return 10 + i % AMOUNTS;
    }

    /** Faults of values in slots 50 to 59, of nature and time up to 63, of texts up to 69. */
    private String faultOfValueTimeOrText(int slot, int i, String figure) {
        return switch (slot) {
            // The quote counts crates, so that another rule alarms too.
            case 50 ->
                expect(
                        "citation-quote-unit-differs",
                        expect("value-base-circular", ofKind("share", figure, "percent", ",\"of\":\"share\"")));
            case 51 -> expect("value-base-foreign", ofKind("total", figure, "crate", ",\"of\":\"measure-0\""));
            case 52 ->
                expect(
                        "citation-quote-unit-differs",
                        expect("value-base-missing", ofKind("ratio", figure, "times", "")));
            // The quote gives the whole number, so that another rule alarms too.
            case 53 ->
                expect(
                        "citation-quote-amount-missing",
                        expect("value-count-fractional", figure.replaceFirst("(\"amount\":\\d+)", "$1.5")));
            case 54 ->
                expect(
                        "value-digits-impossible",
                        figure.replaceFirst("(\"amount\":\\d+)", "$1,\"significant_digits\":9"));
            case 55 -> expect("value-per-foreign", figure.replace("\"crate\"", "\"crate\",\"per\":[\"tonne\"]"));
            case 56 ->
                expect(
                        "citation-quote-qualifier-differs",
                        expect(
                                "value-qualifier-contradicted",
                                figure.replace("\"approximately\"", "\"exactly\",\"qualifier_words\":\"about\"")));
            case 57 ->
                expect(
                        "citation-quote-amount-missing",
                        expect(
                                "value-share-impossible",
                                ofKind("share", figure, "percent", ",\"of\":\"measure-0\"")
                                        .replaceFirst("\"amount\":\\d+", "\"amount\":101")));
            case 58 ->
                expect(
                        "citation-quote-amount-missing",
                        expect("value-zero-qualified", figure.replaceFirst("\"amount\":\\d+", "\"amount\":0")));
            case 60 -> expect("figure-limit-unfounded", figure.replace("\"asserted\"", "\"limit\""));
            case 61 -> expect("figure-period-after-statement", figure.replace("\"2025-05\"", "\"2025-06\""));
            case 62 ->
                expect(
                        "figure-time-missing",
                        figure.replace("\"as_of\":\"2025-05\",\"stated_on\":\"2025-05-20\",", ""));
            // Source 98 of each hundred has no evidence to compare with.
            case 63 -> i % 99 == 98 ? figure : expect("dates-unfounded", figure.replace("\"2025-05\"", "\"2015-05\""));
            case 64 -> expect("dates-future", figure + ",\"withdrawn\":{\"on\":\"9999-12-31\",\"reason\":\"Twice.\"}");
            case 65 -> expect("text-blank-stray", figure + ",\"note\":\"a  b\"");
            case 66 -> expect("text-markup", figure + ",\"note\":\"a<br>b\"");
            case 67 -> expect("text-scripts-mixed", figure + ",\"note\":\"c\\u0430rgo\"");
            case 68 ->
                expect("text-quoted-twice", expect("text-unnormalised", figure + ",\"hedge\":\"«e\\u0301te\\u0301»\""));
            default ->
                expect(
                        "text-full-stop-missing",
                        expect("text-name-unlisted", figure + ",\"note\":\"So says PARTY 1\""));
        };
    }

    /** The figure for a measure of another kind. */
    private static String ofKind(String kind, String figure, String unit, String more) {
        return figure.replaceFirst("\"measure-\\d+\"", "\"" + kind + "\"")
                .replace("\"unit\":\"crate\"", "\"unit\":\"" + unit + "\"" + more);
    }

    /** Three lines of the text, one after the other. */
    private static String longQuote(int i) {
        int amount = amountOf(i);
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
        lines++;
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
