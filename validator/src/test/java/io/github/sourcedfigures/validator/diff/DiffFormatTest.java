package io.github.sourcedfigures.validator.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.history.Increment;
import io.github.sourcedfigures.validator.diff.Difference.Kind;
import io.github.sourcedfigures.validator.diff.Differences.NotCompared;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiffFormatTest {
    private static final Least LEAST = new Least(Increment.MINOR, "1.0.0", "1.1.0", "the party x is added");

    private static Differences of(List<Difference> records) {
        return new Differences(
                "git:main",
                "dataset",
                List.of(new Part("title", "“A”", "“B”", "title: “A” → “B”")),
                records,
                LEAST,
                List.of(new NotCompared("dataset", "data/x.json", "not JSON")));
    }

    private static Difference added(String id, String said) {
        return new Difference(
                Kind.ADDED, RecordType.PARTY, id, null, "Party " + id, List.of(new Part("name", null, said, said)));
    }

    @Test
    void textHasALineThatNamesTheRecordAndOneThatSaysWhatChanged() {
        Difference renamed = new Difference(
                Kind.RENAMED,
                RecordType.FIGURE,
                "new-id",
                "old-id",
                "troops sent, NIS, 18 Oct 2024",
                List.of(
                        new Part("value", "a", "b", "approximately 12,000 → 10,000"),
                        new Part("citations", null, "c", "citation of Yonhap added"),
                        new Part("citations", null, "d", "citation of TASS (rounded) added"),
                        new Part("contradictions", "0", "2", "now contradicts 2 figures, before 0 (c, d)")));

        assertEquals("""
                git:main → dataset: 2 records differ (1 renamed, 1 added), and what is said of the dataset as a whole

                the dataset as a whole
                  title: “A” → “B”

                renamed figure old-id → new-id
                  troops sent, NIS, 18 Oct 2024: approximately 12,000 → 10,000; citations of Yonhap and TASS (rounded) added; now contradicts 2 figures, before 0 (c, d)

                added party x
                  Party x: said

                not compared, because it cannot be read:
                  data/x.json in dataset: not JSON

                The version of the data must rise from 1.0.0 to 1.1.0 at least (a minor change), because the party x is added.
                """, DiffFormat.TEXT.of(of(List.of(renamed, added("x", "said")))));
    }

    @Test
    void whatCommandsTheTerminalOrTurnsTheLineIsAnEscape() {
        String text = DiffFormat.TEXT.of(of(List.of(added("x", "a\u001b[2Jb\nc\u202ed"))));

        assertTrue(text.contains("a\\u001b[2Jb\\u000ac\\u202ed\n"), text);
    }

    @Test
    void markdownMakesNoMarkupOfTheData() {
        assertEquals(
                "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) &lt;img src=x&gt; &amp;amp; \\~f\\~ \\|",
                DiffMarkdown.escaped("*a* _b_ `c` [d](e) <img src=x> &amp; ~f~ |"));
    }

    @Test
    void markdownCallsNobodyAndLinksNowhere() {
        assertEquals(
                "@<!-- -->somebody and \\#<!-- -->12, GH-<!-- -->3, https:<!-- -->//example.org,"
                        + " www.<!-- -->example.org, a@<!-- -->example.org",
                DiffMarkdown.escaped("@somebody and #12, GH-3, https://example.org, www.example.org, a@example.org"));
    }

    @Test
    void aFewAreOpenAndManyAreFolded() {
        String few = DiffFormat.MARKDOWN.of(of(List.of(added("x", "said"))));
        String many = DiffFormat.MARKDOWN.of(
                of(IntStream.range(0, 11).mapToObj(i -> added("x" + i, "said")).toList()));

        assertTrue(few.contains("**Added**\n\n- party `x` — Party x: said\n"), few);
        assertFalse(few.contains("<details>"), few);
        assertTrue(many.contains("<details><summary>Added (11)</summary>\n\n- party `x0`"), many);
        assertTrue(many.contains("</details>"), many);
    }

    @Test
    void aCommentIsNeverLongerThanItMayBe() {
        String long1 = "*".repeat(5_000);
        List<Difference> records = IntStream.range(0, 5_000)
                .mapToObj(i -> added("record-" + i, i % 100 == 0 ? long1 : "said of it"))
                .toList();

        String text = DiffFormat.MARKDOWN.of(of(records));

        assertTrue(text.length() < 65_536, "length " + text.length());
        assertTrue(text.length() > 40_000, "length " + text.length());
        long shown = text.lines().filter(line -> line.startsWith("- party")).count();
        assertTrue(text.contains("**" + (5_000 - shown) + " more are left out here**"), text.substring(59_000));
        assertTrue(text.contains("</details>"));
    }

    @Test
    void jsonIsWhatItsSchemaDescribes() throws IOException {
        Schema schema = schema();
        Differences nothing =
                new Differences("a", "b", List.of(), List.of(), new Least(Increment.NONE, null, null, ""), List.of());
        String text = DiffFormat.JSON.of(of(List.of(
                added("x", "said"),
                new Difference(Kind.RENAMED, RecordType.UNITS, "u", "v", "the units", List.of()),
                new Difference(
                        Kind.REMOVED,
                        RecordType.EVENT,
                        "e",
                        null,
                        "an event",
                        List.of(new Part("value", "was", null, "was"))))));

        assertEquals(List.of(), schema.validate(text, InputFormat.JSON));
        assertEquals(List.of(), schema.validate(DiffFormat.JSON.of(nothing), InputFormat.JSON));
        assertFalse(schema.validate(text.replace("\"renamed\",", "\"moved\","), InputFormat.JSON)
                .isEmpty());
        assertTrue(text.contains("\"former_id\": \"v\""), text);
        assertEquals(
                List.of(),
                schema.validate(
                        DiffFormat.JSON.of(new FirstRelease()
                                .edit("dprk", party -> party.put("name", "Other"))
                                .differences()),
                        InputFormat.JSON));
    }

    private static Schema schema() throws IOException {
        try (InputStream text = DiffFormat.class.getResourceAsStream("diff.schema.json")) {
            String schema = new String(Objects.requireNonNull(text).readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(schema.contains("\"$id\": \"" + DiffJson.SCHEMA + "\""));
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
        }
    }
}
