package io.github.sourcedfigures.validator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.json.StrictJson;
import io.github.sourcedfigures.validator.rules.ReadingRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The corpus of {@code strict/}: every file has one fault, which strict reading or the schema check reports once, at its
 * place, in the words of {@code expected.json}; and nothing is found in {@code strict/accepted}.
 *
 * <p>Each file is checked as a dataset of its own, so that it is read byte for byte as a contributor's file is; given as
 * NDJSON, it would be cut at its line ends. Where in the dataset it stands makes no difference: a record's place is
 * judged when the record has been read. To add a case, add a file and its entry in {@code expected.json}.
 */
class StrictReadingTest {
    private static final Path STRICT = folder();
    private static final Validator VALIDATOR = new Validator();
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<Case> CASES = List.of(JSON.readValue(STRICT.resolve("expected.json"), Case[].class));

    /** Keywords that say something about a schema or hold other schemas; the other ones refuse. */
    private static final Set<String> SILENT_KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "title",
            "description",
            "examples",
            "if",
            "then",
            "else",
            "not",
            "allOf",
            "items");

    @TempDir
    Path folder;

    /**
     * A file and the one finding that it gives.
     *
     * @param why what it proves
     * @param at where in a dataset it stands, if not below {@code data/}
     */
    record Case(
            String file,
            String why,
            @Nullable String at,
            String rule,
            int line,
            int column,
            String pointer,
            String message) {
        Report report() {
            return new Report(rule, line, column, pointer, message);
        }
    }

    /** A finding without its file. */
    record Report(String rule, int line, int column, String pointer, String message) {
        static Report of(Finding finding) {
            assertEquals(Severity.ERROR, finding.severity(), finding.message());
            return new Report(finding.rule(), finding.line(), finding.column(), finding.pointer(), finding.message());
        }
    }

    /**
     * A sound file that looks as if it were none.
     *
     * @param holds what makes it look so, which git and editors must have left in it
     */
    record Accepted(String file, String why, String holds) {}

    @TestFactory
    Stream<DynamicTest> everyFaultIsReportedOnceAtItsPlace() {
        return CASES.stream()
                .map(wrong -> dynamicTest(wrong.file() + ": " + wrong.why(), () -> {
                    String at = wrong.at() == null ? "data/" + wrong.file() : wrong.at();
                    byte[] bytes = Files.readAllBytes(STRICT.resolve(wrong.file()));
                    assertReported(List.of(wrong.report()), findingsIn(at, bytes));
                }));
    }

    @Test
    void everyFileIsListedOnceAndEveryListedFileIsThere() throws IOException {
        try (Stream<Path> files = Files.list(STRICT)) {
            List<String> there = files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("expected.json") && !name.equals("accepted.json"))
                    .sorted()
                    .toList();
            assertEquals(there, CASES.stream().map(Case::file).toList(), "expected.json is sorted by file");
        }
    }

    @Test
    void everyReadingRuleAlarmsSomewhere() {
        List<String> rules = Arrays.stream(ReadingRule.values())
                .map(rule -> rule.info().id())
                .sorted()
                .toList();
        assertEquals(rules, CASES.stream().map(Case::rule).distinct().sorted().toList());
    }

    @Test
    void everyKeywordThatCanRefuseHasACaseThatNamesIt() {
        Set<String> keywords = new TreeSet<>();
        Schemas.ids().forEach(id -> collectKeywords(JSON.readTree(Schemas.text(id)), keywords));
        String reasons = CASES.stream().map(Case::why).collect(Collectors.joining("\n"));
        keywords.removeIf(keyword ->
                Pattern.compile("\\b" + keyword + "\\b").matcher(reasons).find());
        assertEquals(Set.of(), keywords);
    }

    private static void collectKeywords(JsonNode schema, Set<String> keywords) {
        schema.properties().forEach(member -> {
            switch (member.getKey()) {
                case "$defs", "properties" ->
                    member.getValue().valueStream().forEach(part -> collectKeywords(part, keywords));
                case "if", "then", "else", "not", "items" -> collectKeywords(member.getValue(), keywords);
                case "allOf", "anyOf" ->
                    member.getValue().valueStream().forEach(part -> collectKeywords(part, keywords));
                default -> {}
            }
            if (!SILENT_KEYWORDS.contains(member.getKey()) && !member.getKey().equals("$defs")) {
                keywords.add(member.getKey());
            }
        });
    }

    @Test
    void aFaultInNdjsonStandsOnItsOwnLine() throws IOException {
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        List<Report> expected = new ArrayList<>();
        int line = 0;
        for (Case wrong : CASES) {
            byte[] bytes = Files.readAllBytes(STRICT.resolve(wrong.file()));
            String text = new String(bytes, UTF_8).strip();
            if (text.isEmpty() || !text.lines().skip(1).findFirst().isEmpty()) {
                continue;
            }
            lines.write((text + "\r\n\n").getBytes(UTF_8));
            line++;
            String message = wrong.message().replace(" line 1;", " line " + line + ";");
            expected.add(new Report(wrong.rule(), line, wrong.column(), wrong.pointer(), message));
            line++;
        }
        assertTrue(expected.size() >= 5, "too few files of one line");
        List<Finding> findings = new ArrayList<>();
        VALIDATOR.check(
                CheckRequest.of(new CheckRequest.Ndjson("-", new ByteArrayInputStream(lines.toByteArray()))),
                findings::add);
        assertReported(expected, findings);
    }

    /** What is too large to be kept as files: each limit and what lies just within it. */
    @TestFactory
    Stream<DynamicTest> sizesAreLimited() {
        String shown = "n".repeat(80) + "…";
        String unknownNames = "; remove it, or use one of $schema, id, version, name, kind, role, body, names,"
                + " published, modified, withdrawn";
        String tooLong = "\" has 20001 characters, the limit is 20000; keep the phrase that carries the figure";
        return Stream.of(
                generated(
                        "a text of 20,001 characters",
                        party("\"name\"", "\"role\": \"" + "n".repeat(20_001) + "\", \"name\""),
                        new Report("json-limit", 5, 11, "", "\"" + shown + tooLong)),
                generated(
                        "a text of 20,000 characters meets the schema's limit, not the reader's",
                        party("\"name\"", "\"role\": \"" + "n".repeat(20_000) + "\", \"name\""),
                        new Report(
                                "schema-text",
                                5,
                                11,
                                "/role",
                                "\"" + shown + "\" has 20000 characters, the limit is 1000; shorten it")),
                generated(
                        "20,001 characters beyond the BMP count once each",
                        party("\"name\"", "\"role\": \"" + "𝄞".repeat(20_001) + "\", \"name\""),
                        new Report("json-limit", 5, 11, "", "\"" + "𝄞".repeat(80) + "…" + tooLong)),
                generated(
                        "a name of 200 characters is merely unknown",
                        party("\"name\"", "\"" + "n".repeat(200) + "\": 1, \"name\""),
                        new Report(
                                "schema-property-unknown",
                                5,
                                3,
                                "/" + "n".repeat(200),
                                "unknown property \"" + shown + "\"" + unknownNames)),
                generated(
                        "33 levels",
                        party("[]", "[".repeat(32) + "]".repeat(32)),
                        new Report(
                                "json-limit",
                                7,
                                43,
                                "",
                                "objects and lists are nested deeper than 32; no record needs that")),
                generated(
                        "half a million levels",
                        party("[]", "[".repeat(500_000)),
                        new Report(
                                "json-limit",
                                7,
                                43,
                                "",
                                "objects and lists are nested deeper than 32; no record needs that")),
                generated(
                        "32 levels are merely no names",
                        party("[]", "[".repeat(31) + "]".repeat(31)),
                        new Report("schema-type", 7, 13, "/names/0", "an object { … } belongs here, not a list")),
                generated(
                        "a number of 100,000 digits",
                        party("\"version\": 1", "\"version\": " + "1".repeat(100_000)),
                        new Report(
                                "json-limit",
                                4,
                                14,
                                "",
                                "1".repeat(40) + "… has 100000 digits, the limit is 15; no statement is that precise")),
                generated(
                        "a byte more than a mebibyte",
                        padded(StrictJson.MAX_BYTES + 1),
                        new Report(
                                "json-limit",
                                1,
                                1,
                                "",
                                "the text has more than 1048576 bytes, the limit for one record; shorten it")),
                generated(
                        "a mebibyte is read to its end",
                        padded(StrictJson.MAX_BYTES - 1) + "x",
                        new Report(
                                "json-syntax",
                                10,
                                StrictJson.MAX_BYTES - padded(0).length() + 1,
                                "",
                                "\"x\" follows the end of the record; remove it")),
                generated(
                        "places far behind the parser's first buffer",
                        party("\"names\"", " ".repeat(100_000) + "\"text\": \"𝄞\", \"kind\": 1, \"names\""),
                        new Report(
                                "json-name-duplicate",
                                7,
                                100_016,
                                "",
                                "\"kind\" is given twice in one object, first on line 6; keep one of the two")));
    }

    private DynamicTest generated(String why, String text, Report report) {
        return dynamicTest(
                why, () -> assertReported(List.of(report), findingsIn("data/generated.json", text.getBytes(UTF_8))));
    }

    private static String party(String part, String instead) {
        String party = read(STRICT.resolve("accepted/data/parties/astral.json")).replace(" 𝄞", "");
        assertEquals(2, (" " + party + " ").split(Pattern.quote(part), -1).length, part);
        return party.replace(part, instead);
    }

    private static String padded(int bytes) {
        String party = party("\"astral\"", "\"dprk\"").strip();
        return party + " ".repeat(Math.max(0, bytes - party.length()));
    }

    @TestFactory
    Stream<DynamicTest> soundFilesThatLookOddAreAccepted() throws IOException {
        List<Finding> findings = new ArrayList<>();
        Path dataset = STRICT.resolve("accepted");
        Summary summary = VALIDATOR.check(CheckRequest.of(new DatasetFolder(dataset)), findings::add);
        Accepted[] accepted = JSON.readValue(STRICT.resolve("accepted.json"), Accepted[].class);
        Stream<DynamicTest> each = Arrays.stream(accepted)
                .map(sound -> dynamicTest(sound.file() + ": " + sound.why(), () -> {
                    assertTrue(read(dataset.resolve(sound.file())).contains(sound.holds()), "is mended");
                    assertEquals(
                            List.of(),
                            findings.stream()
                                    .filter(finding -> finding.file().endsWith(sound.file()))
                                    .toList());
                }));
        return Stream.concat(each, Stream.of(dynamicTest("all of them together", () -> {
            assertEquals(List.of(), findings);
            assertTrue(summary.records() > accepted.length, "records were read");
        })));
    }

    /** Whatever is wrong with a record, the run goes on and says so in one line at a place in the file. */
    @Test
    void noRandomFaultBreaksTheRun() throws IOException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<String> records = List.of(
                oneLine("figures/troops/fifteen-digits.json"),
                oneLine("sources/a-page.json"),
                oneLine("measures/troops.json"),
                oneLine("parties/astral.json"),
                oneLine("units.json"));
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            lines.append(mutated(records.get(random.nextInt(records.size())), random))
                    .append('\n');
        }
        List<Finding> findings = new ArrayList<>();
        try {
            byte[] bytes = lines.toString().getBytes(UTF_8);
            VALIDATOR.check(
                    CheckRequest.of(new CheckRequest.Ndjson("-", new ByteArrayInputStream(bytes))), findings::add);
        } catch (IllegalStateException broken) {
            throw new AssertionError("seed " + seed, broken);
        }
        assertTrue(findings.size() > 5_000, "seed " + seed);
        for (Finding finding : findings) {
            assertTrue(
                    finding.line() >= 1
                            && finding.column() >= 1
                            && finding.message().lines().count() == 1,
                    "seed " + seed + ": " + finding);
        }
    }

    /** Puts something else in the place of one or two tokens, so that names and values change, vanish and come twice. */
    private static String mutated(String record, Random random) {
        List<String> others = List.of(
                "null",
                "true",
                "0",
                "-1",
                "1.5",
                "\"\"",
                "\"x\"",
                "[]",
                "{}",
                "[1, 1]",
                "\"between\"",
                "\"kind\"",
                "\"on\"",
                "\"titel\"",
                "\"amuont\"",
                "\"typ\"",
                "\"fidelty\"",
                "\"numerator\"",
                "\"a/b~\"",
                "\"2024\"");
        String text = record;
        for (int times = 1 + random.nextInt(2); times > 0; times--) {
            Matcher tokens = Pattern.compile("\"[^\"]*\"|[0-9.]+|\\[\\]").matcher(text);
            List<int[]> places = new ArrayList<>();
            while (tokens.find()) {
                places.add(new int[] {tokens.start(), tokens.end()});
            }
            int[] place = places.get(1 + random.nextInt(places.size() - 1));
            text = text.substring(0, place[0]) + others.get(random.nextInt(others.size())) + text.substring(place[1]);
        }
        return text;
    }

    private static String oneLine(String file) {
        return read(STRICT.resolve("accepted/data").resolve(file)).replaceAll("\\s*\\R\\s*", " ");
    }

    private List<Finding> findingsIn(String path, byte[] bytes) throws IOException {
        Path dataset = Files.createTempDirectory(folder, "dataset");
        Files.createDirectory(dataset.resolve("data"));
        Files.copy(STRICT.resolve("accepted").resolve(Settings.FILE), dataset.resolve(Settings.FILE));
        Files.write(dataset.resolve(path), bytes);
        List<Finding> findings = new ArrayList<>();
        VALIDATOR.check(CheckRequest.of(new DatasetFolder(dataset)), findings::add);
        findings.forEach(finding -> assertTrue(finding.file().endsWith(path), finding.file()));
        return findings;
    }

    /** One line per finding, so that a failure shows what differs. */
    private static void assertReported(List<Report> expected, List<Finding> findings) {
        assertEquals(lines(expected), lines(findings.stream().map(Report::of).toList()));
    }

    private static String lines(List<Report> reports) {
        return reports.stream().map(Report::toString).collect(Collectors.joining("\n"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }

    private static Path folder() {
        URL expected = Objects.requireNonNull(StrictReadingTest.class.getResource("strict/expected.json"));
        try {
            return Objects.requireNonNull(Path.of(expected.toURI()).getParent());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
