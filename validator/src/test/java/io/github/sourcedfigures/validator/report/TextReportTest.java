package io.github.sourcedfigures.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.json.Token;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReportTest {
    private static final char ESCAPE = '\u001b';

    @TempDir
    private Path folder = Path.of("");

    /** In the table ~ stands for a tab, since a tab in source is not seen; columns count code points from 1. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "\"kind\": \"x\",       | 9  | \"x\"              | 8",
                "\"kind\": \"x\",       | 1  | \"kind\"           | 0",
                "\"a\": \"x \\\" y\", 1 | 6  | \"x \\\" y\"       | 5",
                "\"a\": \"never closed  | 6  | \"never closed     | 5",
                "\"a\": -12.50, \"b\"   | 6  | -12.50             | 5",
                "\"a\": null}           | 6  | null               | 5",
                "\"a\": {\"b\": 1}      | 6  | {                  | 5",
                "\"a\": [1, 2]          | 6  | [                  | 5",
                "~\"a\": 1              | 2  | \"a\"              | 4",
                "~~\"a\": 1             | 8  | 1                  | 13",
                "\"a\": \"一二\", \"b\" | 12 | \"b\"              | 13",
                "\"a\": \"一二\", \"b\" | 6  | \"一二\"           | 5",
                "\"a\": \"한국어\", 1   | 13 | 1                  | 15",
                "\"a\": \"🚢\", \"b\"   | 11 | \"b\"              | 11",
                "\"a\": \"𝄞\", \"b\"   | 11 | \"b\"              | 10",
                "\"a\": \"e\u0301\", 1  | 12 | 1                  | 10",
                "\"a\": \"\u202E\", 1   | 11 | 1                  | 15"
            })
    void underlinesTheTokenWhereATerminalShowsIt(String line, int column, String token, int indent) {
        Token at = Token.at(line.replace('~', '\t'), column).orElseThrow();
        Excerpt excerpt = Excerpt.of(at);

        assertEquals(token, at.line().substring(at.start(), at.end()));
        assertEquals(indent, excerpt.indent());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {"\"一二\"|6", "\"ab\"|4", "\"🚢\"|4", "\"\u200B\"|8"})
    void underlinesAllOfTheToken(String token, int width) {
        assertEquals(width, Excerpt.of(Token.at(token, 1).orElseThrow()).width());
    }

    @Test
    void theEndOfALineIsUnderlinedByOneSign() {
        Excerpt excerpt = Excerpt.of(Token.at("{", 2).orElseThrow());

        assertEquals(new Excerpt("{", "", "", 1, 1), excerpt);
        assertTrue(Token.at("{", 3).isEmpty(), "no line has a place behind its end");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        String line = "一".repeat(40_000) + "\"here\"" + "x".repeat(40_000);
        Excerpt excerpt = Excerpt.of(Token.at(line, 40_001).orElseThrow());
        Excerpt longToken =
                Excerpt.of(Token.at("\"" + "y".repeat(40_000) + "\", 1", 1).orElseThrow());

        assertEquals("…" + "一".repeat(25), excerpt.before());
        assertEquals(51, excerpt.indent());
        assertEquals("\"here\"", excerpt.token());
        assertEquals("x".repeat(64) + "…", excerpt.after());
        assertEquals("\"" + "y".repeat(49), longToken.token());
        assertEquals("…", longToken.after());
    }

    @Test
    void showsTheLineAndSaysWhatToRunNext() throws IOException {
        Path file = folder.resolve("f.json");
        Files.writeString(file, "{\n\t\"kind\": \"nevs\"\n}\n");

        String report = report(finding(file.toString(), 2, 10), false);

        assertEquals(
                file + ":2:10 schema-word-unknown  error: \"nevs\" is no kind\n"
                        + "2 |     \"kind\": \"nevs\"\n"
                        + "  |             ^^^^^^\n"
                        + "\n"
                        + "3 records checked, 1 error, 0 warnings\n"
                        + "not looked at: the quotes in 2 texts that sources name; --evidence DIR gives the folder\n"
                        + "why schema-word-unknown is there and how to mend it: validator explain schema-word-unknown\n",
                report);
    }

    @Test
    void colourChangesNothingButTheColour() throws IOException {
        Path file = folder.resolve("f.json");
        Files.writeString(file, "{\"kind\": \"nevs\"}");
        Finding finding = finding(file.toString(), 1, 10);

        String plain = report(finding, false);
        String coloured = report(finding, true);

        assertFalse(plain.indexOf(ESCAPE) >= 0, plain);
        assertTrue(coloured.contains(ESCAPE + "[1;31m\"nevs\"" + ESCAPE + "[0m"), coloured);
        assertEquals(plain, coloured.replaceAll(ESCAPE + "\\[[0-9;]+m", ""));
    }

    @Test
    void whatCannotBeReadAgainIsToldWithoutItsLine() {
        assertEquals(
                "-:1:10 schema-word-unknown  error: \"nevs\" is no kind",
                report(finding("-", 1, 10), false).lines().findFirst().orElseThrow());
        assertTrue(report(finding("nowhere/f.json", 1, 10), false).startsWith("nowhere/f.json:1:10 "));
        assertTrue(report(finding(folder.toString(), 1, 10), false).contains(":1:10 "), "a folder");
        assertTrue(report(finding("\0", 1, 1), false).startsWith("\\u0000:1:1 "), "no name at all");
    }

    @ParameterizedTest
    @CsvSource({"f.json, 3", "f.ndjson, 2"})
    void aLoneCarriageReturnEndsALineOfARecordButNoLineOfMany(String name, int lineOfLast) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(file, "\"a\"\r\"b\"\n\"c\"\r\n\"d\"");
        try (SourceLines lines = SourceLines.ofFiles()) {
            Token token = lines.token(finding(file.toString(), lineOfLast, 1)).orElseThrow();

            assertEquals("\"c\"", token.line());
        }
    }

    @Test
    void bytesThatAreNoTextAreShownAsSuch() throws IOException {
        Path file = folder.resolve("latin.json");
        Files.write(file, "{\"name\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));

        String report = report(finding(file.toString(), 1, 14), false);

        assertTrue(report.contains("1 | {\"name\": \"caf\uFFFD\"}\n  |              ^"), report);
    }

    private static Finding finding(String file, int line, int column) {
        return new Finding(
                "schema-word-unknown", Severity.ERROR, file, "r", "/kind", line, column, "\"nevs\" is no kind", null);
    }

    private static String report(Finding finding, boolean colour) {
        StringWriter text = new StringWriter();
        try (SourceLines lines = SourceLines.ofFiles()) {
            FindingWriter report =
                    ReportFormat.TEXT.on(new PrintWriter(text), new ReportOptions(lines, Severity.ERROR, colour));
            List.of(finding).forEach(report::write);
            report.end(new Summary(3, 1, 0, 0, 0, new Summary.Evidence(false, 0, 2, 0), null));
        }
        return text.toString();
    }
}
