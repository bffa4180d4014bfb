package io.github.sourcedfigures.validator.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The shaded jar on the records of the first release, whole and broken: exit codes and messages. */
class ValidatorCliIT {
    private static final String LIMIT =
            "dataset/data/figures/oil-imports-of-dprk-per-year/oil-limit-per-year-unnamed.json";

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void writeTheDataset() throws IOException {
        RealDataset.writeInto(temp);
    }

    @Test
    void aRightDatasetIsFine() {
        Jar.Run run = Jar.run(temp, "check");

        assertEquals(0, run.code(), run.err());
        assertTrue(
                run.out()
                        .matches("\\d+ records checked, 0 errors, 0 warnings\n"
                                + "not looked at: the quotes in \\d+ texts that sources name; --evidence DIR gives the"
                                + " folder\n"),
                run.out());
        assertEquals("", run.err());
    }

    @Test
    void aReferenceBrokenByOneLetterIsReportedWhereItStands() throws IOException {
        replace(LIMIT, "\"source\": \"oil-shipments-rise-2024\"", "\"source\": \"oil-shipments-rise-2025\"");

        Jar.Run run = Jar.run(temp, "check");

        assertEquals(1, run.code());
        assertEquals(
                LIMIT + ":" + place(LIMIT, "\"oil-shipments-rise-2025\"")
                        + " citation-source-unknown  error: no source \"oil-shipments-rise-2025\"; did you mean"
                        + " \"oil-shipments-rise-2024\"?",
                run.out().lines().findFirst().orElseThrow());
        assertTrue(run.out().contains(" 1 error, 0 warnings\n"), run.out());
    }

    @Test
    void aWordBrokenByOneLetterIsReportedWithTheLikelyOne() throws IOException {
        replace(LIMIT, "\"at-most\"", "\"at-mots\"");

        Jar.Run run = Jar.run(temp, "check");

        assertEquals(1, run.code());
        assertEquals(
                LIMIT + ":" + place(LIMIT, "\"at-mots\"")
                        + " schema-word-unknown  error: \"at-mots\" is no qualifier; did you mean \"at-most\"?",
                run.out().lines().findFirst().orElseThrow());
    }

    @Test
    void aBrokenFileIsOneFindingThoughOthersNameItsRecord() throws IOException {
        replace("dataset/data/sources/oil-shipments-rise-2024.json", "\"kind\"", "kind");

        Jar.Run run = Jar.run(temp, "check");

        assertEquals(1, run.code());
        assertTrue(run.out().contains(" records checked, 1 error, 0 warnings\n"), run.out());
    }

    @Test
    void aQuoteBrokenByOneCharacterIsShownBesideWhatTheTextSays() throws IOException {
        Path evidence = Files.createDirectory(temp.resolve("evidence"));
        Path dataset = temp.resolve("small");
        small(dataset, "43 crates", "We counted 43 crates.");
        Files.copy(temp.resolve("dataset").resolve("sourced-figures.json"), dataset.resolve("sourced-figures.json"));
        Files.writeString(evidence.resolve("page.txt"), "We counted 43 crates.");
        assertEquals(
                0, Jar.run(temp, "check", "small", "--evidence", "evidence").code());

        Path figure = dataset.resolve("data/figures/crates/f.json");
        Files.writeString(figure, Files.readString(figure).replace("43 crates\"", "48 crates\""));
        Jar.Run run = Jar.run(temp, "check", "small", "--evidence", "evidence");

        assertEquals(1, run.code());
        assertTrue(
                run.out()
                        .contains(
                                "citation-quote-absent  error: the quote \"48 crates\" does not stand in page.txt; nearest"
                                        + " there is \"43 crates\"\n"),
                run.out());
    }

    @Test
    void onePartIsReportedAloneThoughTheWholeIsJudged() throws IOException {
        replace(LIMIT, "\"source\": \"oil-shipments-rise-2024\"", "\"source\": \"nowhere\"");

        Jar.Run other = Jar.run(temp, "check", "dataset/data/events");
        Jar.Run part = Jar.run(temp, "check", LIMIT);

        assertEquals(0, other.code(), other.out());
        assertEquals(1, part.code(), part.out());
        assertEquals(1, Jar.run(temp, "check", "dataset/data/events", "dataset").code(), "the whole holds the part");
    }

    @Test
    void jsonIsAnObjectWithTheFindings() throws IOException {
        replace(LIMIT, "\"at-most\"", "\"at-mots\"");

        Jar.Run run = Jar.run(temp, "check", "--format", "json");

        JsonNode report = JsonMapper.shared().readTree(run.out());
        assertEquals(List.of("$schema", "tool", "findings", "summary"), List.copyOf(report.propertyNames()));
        assertEquals("0.1.0", report.at("/tool/version").asString());
        assertEquals(1, report.at("/summary/errors").asInt());
        JsonNode findings = report.path("findings");
        assertEquals(1, findings.size());
        JsonNode finding = findings.get(0);
        assertEquals(
                List.of("rule", "severity", "file", "record", "pointer", "line", "column", "message", "repair"),
                List.copyOf(finding.propertyNames()));
        assertEquals(LIMIT, finding.get("file").asString());
        assertEquals("oil-limit-per-year-unnamed", finding.get("record").asString());
        assertEquals("/value/qualifier", finding.get("pointer").asString());
        assertEquals("error", finding.get("severity").asString());
        assertEquals("\"at-most\"", finding.at("/repair/replacement").asString());
        assertTrue(JsonMapper.shared()
                .readTree(Jar.run(temp, "check", "dataset/data/events", "--format", "json")
                        .out())
                .path("findings")
                .isEmpty());
    }

    @Test
    void theLineIsShownWithThePlaceUnderlined() throws IOException {
        replace(LIMIT, "\"at-most\"", "\"at-mots\"");

        List<String> lines = Jar.run(temp, "check").out().lines().toList();

        String number = lines.get(0).split(":", -1)[1];
        String margin = number + " |     \"qualifier\": ";
        assertEquals(margin + "\"at-mots\",", lines.get(1));
        assertEquals(" ".repeat(number.length()) + " | " + " ".repeat(17) + "^".repeat(9), lines.get(2));
        assertTrue(lines.get(lines.size() - 1).endsWith(": validator explain schema-word-unknown"), lines::toString);
    }

    @Test
    void standardInputCannotBeShownAgain() throws IOException {
        Jar.Run run = Jar.feed(temp, ndjson().replaceFirst("\"qualifier\"", "\"qualifer\""), "check", "--ndjson", "-");

        assertTrue(run.out().lines().noneMatch(line -> line.contains("^^^")), run.out());
    }

    @Test
    void colourIsForTerminalsUnlessAskedFor() throws IOException {
        replace(LIMIT, "\"at-most\"", "\"at-mots\"");

        assertFalse(Jar.run(temp, "check").out().contains("\u001b["));
        assertFalse(Jar.run(temp, "check", "--color", "never").out().contains("\u001b["));
        assertTrue(Jar.run(temp, "check", "--color", "always").out().contains("\u001b[1;31m\"at-mots\"\u001b[0m"));
    }

    @Test
    void otherReportsAreWrittenBesideTheTextAndSayTheSame() throws IOException {
        replace(LIMIT, "\"at-most\"", "\"at-mots\"");

        Jar.Run run =
                Jar.run(temp, "check", "--report", "sarif=a.sarif", "--report", "html=a.html", "--report=junit=j.xml");

        assertEquals(Jar.run(temp, "check"), run);
        JsonNode sarif = JsonMapper.shared().readTree(temp.resolve("a.sarif"));
        assertEquals(
                LIMIT,
                sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString());
        assertTrue(Files.readString(temp.resolve("a.html")).contains("<mark>&quot;at-mots&quot;</mark>"));
        assertTrue(Files.readString(temp.resolve("j.xml")).contains("<failure type=\"schema-word-unknown\""));
    }

    @Test
    void aReportThatCannotBeWrittenIsThreeBeforeAnythingIsChecked() {
        Jar.Run run = Jar.run(temp, "check", "--report", "sarif=nowhere/a.sarif");

        assertEquals(3, run.code());
        assertEquals("could not run: cannot write nowhere/a.sarif: its folder is not there\n", run.err());
        assertEquals("", run.out());
    }

    @Test
    void aReaderThatStopsReadingIsNoFault() throws IOException, InterruptedException {
        for (int i = 0; i < 3_000; i++) {
            Files.writeString(temp.resolve("dataset/data/stray-" + i + ".txt"), "");
        }
        Path err = temp.resolve("err.txt");
        Process process = Jar.process("check", "--format", "text")
                .directory(temp.toFile())
                .redirectError(err.toFile())
                .start();
        process.getInputStream().close();

        assertEquals(1, process.waitFor());
        assertEquals("", Files.readString(err));
    }

    @Test
    void linesAreReadFromAFileAndFromStandardInput() throws IOException {
        String lines = ndjson();
        Files.writeString(temp.resolve("records.ndjson"), lines);

        Jar.Run file = Jar.run(temp, "check", "--ndjson", "records.ndjson");
        Jar.Run input = Jar.feed(temp, lines, "check", "--ndjson", "-");
        Jar.Run broken = Jar.feed(temp, lines.replaceFirst("\"qualifier\"", "\"qualifer\""), "check", "--ndjson", "-");

        assertEquals(0, file.code(), file.out());
        assertEquals(file.out(), input.out());
        assertEquals(1, broken.code());
        assertTrue(
                broken.out()
                        .contains("schema-property-unknown  error: unknown property \"qualifer\"; did you mean"
                                + " \"qualifier\"?"),
                broken.out());
        assertTrue(broken.out().startsWith("-:"), broken.out());
    }

    @Test
    void linesThatJoinADatasetAreJudgedWithIt() throws IOException {
        String line = Files.readString(temp.resolve(LIMIT))
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .replace("oil-limit-per-year-unnamed", "oil-limit-again");

        assertEquals(1, Jar.feed(temp, line, "check", "--ndjson", "-").code());
        Jar.Run joined = Jar.feed(temp, line, "check", "--ndjson", "-", "--against", "dataset");
        assertEquals(0, joined.code(), joined.out());
    }

    @Test
    void warningsBlockOnlyWhereAsked() throws IOException {
        Path source = temp.resolve("dataset/data/sources/oil-shipments-rise-2024.json");
        Files.writeString(
                temp.resolve("dataset/data/sources/extra.json"),
                Files.readString(source).replace("\"oil-shipments-rise-2024\"", "\"extra\""));

        Jar.Run lenient = Jar.run(temp, "check");
        Jar.Run strict = Jar.run(temp, "check", "--fail-on", "warning");

        assertEquals(0, lenient.code());
        assertTrue(
                lenient.out().contains("source-uncited  warning: nothing cites the source \"extra\""), lenient.out());
        assertEquals(1, strict.code());
    }

    @Test
    void wrongUsageIsTwoAndSaysWhatIsWrong() {
        assertUsage("there is no file or folder nowhere", "check", "nowhere");
        Jar.Run elsewhere = Jar.run(Path.of(System.getProperty("java.io.tmpdir")), "check");
        assertTrue(elsewhere.err().startsWith("there is no file or folder dataset; run this from"), elsewhere.err());
        assertUsage("Unknown option: '--fromat'", "check", "--fromat", "json");
        assertUsage("--against goes with --ndjson", "check", "--against", "dataset");
        assertUsage("give either paths or --ndjson, not both", "check", "dataset", "--ndjson", "-");
        assertUsage("there is no folder nowhere", "check", "--evidence", "nowhere");
        assertUsage(
                "Invalid value for option '--report' (FORMAT=FILE): expected FORMAT=FILE with one of [text, json, sarif,"
                        + " junit, github, html] but was 'pdf=x'",
                "check",
                "--report",
                "pdf=x");
        assertUsage("there is no rule citation-mising; did you mean citation-missing?", "explain", "citation-mising");
        assertEquals(2, Jar.run(temp).code());
    }

    private void assertUsage(String message, String... args) {
        Jar.Run run = Jar.run(temp, args);
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().startsWith(message + "\n"), run.err());
        assertTrue(run.err().endsWith("--help.\n"), run.err());
    }

    @Test
    void aPathThatIsNoDatasetIsWrongUsage() throws IOException {
        Files.createDirectory(temp.resolve("empty"));

        Jar.Run run = Jar.run(temp, "check", "empty");

        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("empty is no dataset and lies in none"), run.err());
    }

    @Test
    void whatIsNoPlainFileIsAFindingAndKeepsNobodyWaiting() throws IOException, InterruptedException {
        Path sources = temp.resolve("dataset/data/sources");
        Files.createSymbolicLink(sources.resolve("gone.json"), temp.resolve("not-there"));
        Files.createSymbolicLink(sources.resolve("loop.json"), sources.resolve("loop.json"));
        assertEquals(
                0,
                new ProcessBuilder("mkfifo", sources.resolve("pipe.json").toString())
                        .start()
                        .waitFor());

        Jar.Run run = Jar.run(temp, "check");

        assertEquals(1, run.code(), run.err());
        for (String name : List.of("gone", "loop", "pipe")) {
            assertTrue(
                    run.out()
                            .contains(
                                    "dataset/data/sources/" + name
                                            + ".json:1:1 record-misplaced  error: only records live below data/, in plain files"),
                    run.out());
        }
        assertTrue(run.out().contains(" 3 errors, 0 warnings\n"), run.out());
    }

    @Test
    void whatCannotBeReadIsThreeAndOneLine() throws IOException {
        Files.delete(temp.resolve("dataset/sourced-figures.json"));
        Files.createDirectory(temp.resolve("dataset/sourced-figures.json"));

        Jar.Run run = Jar.run(temp, "check");

        assertEquals(3, run.code());
        assertEquals("could not run: cannot read dataset/sourced-figures.json: Is a directory\n", run.err());
    }

    @Test
    void aCopyOfARecordIsReportedAndNotTheOriginal() throws IOException {
        Path original = temp.resolve(LIMIT);
        Files.copy(original, original.resolveSibling("oil-limit-copy.json"));

        Jar.Run run = Jar.run(temp, "check");

        assertTrue(
                run.out()
                        .contains(
                                "oil-limit-copy.json:3:9 id-duplicate  error: the identifier \"oil-limit-per-year-unnamed\""
                                        + " is taken by " + LIMIT + ":3:9; choose another one"),
                run.out());
        assertTrue(run.out().lines().noneMatch(line -> line.startsWith(LIMIT)), run.out());
    }

    @Test
    void aFileNameCannotCommandTheTerminal() throws IOException {
        Files.writeString(temp.resolve("dataset/data/a\nb\u001b[31m.txt"), "");

        Jar.Run run = Jar.run(temp, "check");

        assertTrue(run.out().startsWith("dataset/data/a\\u000ab\\u001b[31m.txt:1:1 record-misplaced"), run.out());
    }

    @Test
    void theRulesAreListedAndEachHasAPageWithExamples() {
        Jar.Run list = Jar.run(temp, "rules");
        Jar.Run page = Jar.run(temp, "explain", "citation-missing");

        assertEquals(0, list.code());
        assertTrue(list.out().contains("citation-missing"), list.out());
        assertEquals(0, page.code());
        assertTrue(page.out().startsWith("# citation-missing\n"), page.out());
        assertTrue(page.out().contains("\n**Alarms**: a figure with an empty list of citations.\n"), page.out());
        assertTrue(page.out().contains("\n**Is silent**: one page cited.\n"), page.out());
    }

    @Test
    void helpAndVersionAreFine() {
        Jar.Run version = Jar.run(temp, "--version");

        assertEquals(0, version.code());
        assertEquals("sourced-figures 0.1.0, schema 1.0.0\n", version.out());
        assertEquals(0, Jar.run(temp, "check", "--help").code());
    }

    /** The dataset as one record per line. */
    private String ndjson() throws IOException {
        try (Stream<Path> files = Files.walk(temp.resolve("dataset/data"))) {
            StringBuilder lines = new StringBuilder();
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                lines.append(Files.readString(file).lines().map(String::strip).collect(Collectors.joining(" ")))
                        .append('\n');
            }
            return lines.toString();
        }
    }

    private static void small(Path folder, String quote, String evidence) throws IOException {
        String life = "\"version\": 1, \"published\": \"2026-01-01\", \"modified\": \"2026-01-01\"";
        put(
                folder,
                "units.json",
                "units",
                life,
                "\"id\": \"units\", \"units\": [{\"id\": \"crate\", \"name\": \"crate\"}]");
        put(
                folder,
                "measures/crates.json",
                "measure",
                life,
                "\"id\": \"crates\", \"name\": \"Crates\", \"definition\": \"Crates.\", \"kind\": \"stock\", \"units\":"
                        + " [\"crate\"]");
        put(
                folder,
                "sources/page.json",
                "source",
                life,
                "\"id\": \"page\", \"kind\": \"news\", \"title\": \"Page\", \"language\": \"en\", \"evidence\": {\"file\":"
                        + " \"page.txt\", \"sha256\": \"" + sha256(evidence) + "\", \"extent\": \"full\"}");
        put(
                folder,
                "figures/crates/f.json",
                "figure",
                life,
                "\"id\": \"f\", \"measure\": \"crates\", \"value\": {\"qualifier\": \"exactly\", \"amount\": 43, \"unit\":"
                        + " \"crate\"}, \"nature\": \"observed\", \"asserted_by\": [], \"through\": [], \"citations\":"
                        + " [{\"source\": \"page\", \"quote\": \"" + quote + "\", \"fidelity\": \"faithful\"}],"
                        + " \"relations\": []");
    }

    private static void put(Path folder, String path, String type, String life, String members) throws IOException {
        Path file = folder.resolve("data").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                "{\"$schema\": \"https://sourcedfigures.github.io/schema/v1/" + type + ".schema.json\", " + life + ", "
                        + members + "}\n");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private void replace(String file, String old, String replacement) throws IOException {
        Path path = temp.resolve(file);
        String text = Files.readString(path);
        assertTrue(text.contains(old), file + " holds " + old);
        Files.writeString(path, text.replace(old, replacement));
    }

    /** line:column of a text in a file. */
    private String place(String file, String text) throws IOException {
        List<String> lines = Files.readAllLines(temp.resolve(file));
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(text);
            if (at >= 0) {
                return (i + 1) + ":" + (at + 1);
            }
        }
        throw new AssertionError(file + " does not hold " + text);
    }
}
