package io.github.sourcedfigures.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.json.Token;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every format tells the same findings in the same order, to a reader that nobody here wrote. */
class ReportFormatTest {
    private static final Pattern TEXT_LINE =
            Pattern.compile("(.+):(\\d+):(\\d+) ([a-z-]+)  (error|warning|note): (.*)");
    private static final Pattern COMMAND = Pattern.compile(
            "::(error|warning|notice) file=([^,:]+),line=(\\d+),col=(\\d+)(?:,endColumn=\\d+)?,title=([^,:]+)::(.*)");
    private static final Pattern WHOLE = Pattern.compile("(?s)" + TEXT_LINE.pattern());

    @TempDir
    private Path folder = Path.of("");

    /** A finding as a report tells it. */
    record Told(String rule, String severity, String file, int line, int column, String message) {
        static Told of(Finding finding) {
            return new Told(
                    finding.rule(),
                    finding.severity().word(),
                    finding.file(),
                    finding.line(),
                    finding.column(),
                    finding.message());
        }

        static Told of(Matcher line) {
            assertTrue(line.matches(), line::toString);
            return new Told(
                    line.group(4),
                    line.group(5),
                    line.group(1),
                    Integer.parseInt(line.group(2)),
                    Integer.parseInt(line.group(3)),
                    line.group(6));
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheSameFindingsInTheSameOrder(ReportFormat format) throws IOException {
        FaultyDataset dataset = FaultyDataset.write(folder);
        List<Finding> findings = new ArrayList<>();
        dataset.check(findings);
        assertEquals(
                EnumSet.allOf(Severity.class),
                findings.stream().map(Finding::severity).collect(Collectors.toSet()),
                "the dataset has faults of every severity");
        assertTrue(findings.stream().anyMatch(finding -> finding.file().endsWith(FaultyDataset.ODD_FILE)));

        String report = dataset.report(format);

        assertEquals(
                lines(findings.stream().map(Told::of)),
                lines(
                        switch (format) {
                            case TEXT -> inText(report);
                            case JSON -> inJson(report);
                            case SARIF -> inSarif(report);
                            case JUNIT -> inJunit(report);
                            case GITHUB -> inCommands(report);
                            case HTML -> inHtml(report);
                        }));
    }

    private static String lines(Stream<Told> told) {
        return told.map(Told::toString).collect(Collectors.joining("\n"));
    }

    private static Stream<Told> inText(String report) {
        return report.lines().map(TEXT_LINE::matcher).filter(Matcher::matches).map(Told::of);
    }

    private static Stream<Told> inJson(String report) {
        return JsonMapper.shared()
                .readTree(report)
                .path("findings")
                .valueStream()
                .map(finding -> new Told(
                        finding.path("rule").asString(),
                        finding.path("severity").asString(),
                        finding.path("file").asString(),
                        finding.path("line").asInt(),
                        finding.path("column").asInt(),
                        finding.path("message").asString()));
    }

    private static Stream<Told> inSarif(String report) {
        JsonNode run = JsonMapper.shared().readTree(report).path("runs").path(0);
        return run.path("results").valueStream().map(result -> {
            JsonNode place = result.path("locations").path(0).path("physicalLocation");
            String rule = result.path("ruleId").asString();
            assertEquals(
                    rule,
                    run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id")
                            .asString());
            String uri = place.at("/artifactLocation/uri").asString().replaceFirst("^file://", "");
            return new Told(
                    rule,
                    result.path("level").asString(),
                    URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8),
                    place.at("/region/startLine").asInt(),
                    place.at("/region/startColumn").asInt(),
                    result.at("/message/text").asString());
        });
    }

    private static Stream<Told> inJunit(String report) {
        return Xml.elements(Xml.read(report), "testcase").map(testcase -> {
            Element told = (Element) testcase.getFirstChild();
            Told read = Told.of(WHOLE.matcher(told.getTextContent()));
            assertEquals(read.severity().equals("error") ? "failure" : "system-out", told.getTagName());
            assertEquals(read.file(), testcase.getAttribute("file"));
            assertEquals(read.rule() + " at " + read.line() + ":" + read.column(), testcase.getAttribute("name"));
            assertEquals(read.file(), ((Element) testcase.getParentNode()).getAttribute("name"));
            return read;
        });
    }

    private static Stream<Told> inCommands(String report) {
        return report.lines()
                .map(COMMAND::matcher)
                .filter(Matcher::matches)
                .map(command -> new Told(
                        unescaped(command.group(5)),
                        command.group(1).equals("notice") ? "note" : command.group(1),
                        unescaped(command.group(2)),
                        Integer.parseInt(command.group(3)),
                        Integer.parseInt(command.group(4)),
                        unescaped(command.group(6))));
    }

    /** As the runner of GitHub Actions reads the values of a command: what is escaped there, and the percent sign last. */
    private static String unescaped(String value) {
        return value.replace("%0D", "\r")
                .replace("%0A", "\n")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }

    private static Stream<Told> inHtml(String report) {
        return Xml.elements(Xml.read(report), "li")
                .filter(item -> item.hasAttribute("class"))
                .map(item -> {
                    Element section = (Element) item.getParentNode().getParentNode();
                    String[] place = Xml.byClass(item, "place").split(":", -1);
                    assertEquals(item.getAttribute("class"), Xml.byClass(item, "severity"));
                    return new Told(
                            Xml.byClass(item, "rule"),
                            Xml.byClass(item, "severity"),
                            Xml.elements(section, "h2")
                                    .findFirst()
                                    .orElseThrow()
                                    .getTextContent(),
                            Integer.parseInt(place[0]),
                            Integer.parseInt(place[1]),
                            Xml.byClass(item, "message"));
                });
    }

    @ParameterizedTest
    @EnumSource
    void isTheSameTwice(ReportFormat format) throws IOException {
        FaultyDataset dataset = FaultyDataset.write(folder);

        assertEquals(dataset.report(format), dataset.report(format));
    }

    @ParameterizedTest
    @EnumSource
    void keepsNoFindingBack(ReportFormat format) {
        StringWriter text = new StringWriter();
        FindingWriter report =
                format.on(new PrintWriter(text), new ReportOptions(SourceLines.none(), Severity.ERROR, false));

        List<Integer> written = IntStream.rangeClosed(1, 50)
                .mapToObj(line -> {
                    report.write(new Finding(
                            "id-duplicate", Severity.ERROR, "f.ndjson", "r" + line, "", line, 1, "m", null));
                    return text.getBuffer().length();
                })
                .toList();

        assertEquals(written, List.copyOf(Set.copyOf(written).stream().sorted().toList()), "each finding adds text");
    }

    @ParameterizedTest
    @EnumSource
    void nothingFoundIsAWholeReportToo(ReportFormat format) {
        String report = Written.of(format, List.of(), Written.FINE, SourceLines.none());

        switch (format) {
            case TEXT, GITHUB -> assertEquals("3 records checked, 0 errors, 0 warnings\n", report);
            case JSON ->
                assertTrue(JsonMapper.shared().readTree(report).path("findings").isEmpty());
            case SARIF ->
                assertTrue(JsonMapper.shared()
                        .readTree(report)
                        .at("/runs/0/results")
                        .isArray());
            case JUNIT -> {
                assertEquals(1, Xml.elements(Xml.read(report), "testcase").count());
                assertEquals(0, Xml.elements(Xml.read(report), "failure").count());
            }
            case HTML -> assertEquals(0, Xml.elements(Xml.read(report), "li").count());
        }
    }

    @Test
    void aPageHoldsNoElementOfARecordAndNothingFromElsewhere() throws IOException {
        String page = FaultyDataset.write(folder).report(ReportFormat.HTML);

        assertTrue(Xml.read(page).getTextContent().contains("<script>alert('x')</script> & 一二三 🚢"), page);
        for (String element : List.of("script", "b", "i", "img", "link", "iframe")) {
            assertEquals(0, Xml.elements(Xml.read(page), element).count(), element);
        }
        assertFalse(page.contains("src=") || page.contains("http://"), "nothing is loaded");
    }

    @Test
    void everyFileIsReadOnceHoweverManyReportsThereAre() throws IOException {
        Path file = folder.resolve("once.json");
        Files.writeString(file, "{\"a\": 1,\n\"b\": 2,\n\"c\": 3}\n");
        try (SourceLines lines = SourceLines.ofFiles()) {
            Finding first = finding(file, 1, 2);
            Finding second = finding(file, 3, 6);
            assertEquals("\"a\"", text(lines, first));
            Files.delete(file);
            Files.writeString(file, "something else\n\n\n");

            assertEquals("\"a\"", text(lines, first), "for the next report");
            assertEquals("3", text(lines, second));
        }
    }

    private static Finding finding(Path file, int line, int column) {
        return new Finding("id-duplicate", Severity.ERROR, file.toString(), "r", "", line, column, "m", null);
    }

    private static String text(SourceLines lines, Finding finding) {
        Token token = lines.token(finding).orElseThrow();
        return token.line().substring(token.start(), token.end());
    }
}
