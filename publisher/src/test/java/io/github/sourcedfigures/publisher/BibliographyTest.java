package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.SpecificationVersion;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import io.github.sourcedfigures.publisher.metadata.BibTex;
import io.github.sourcedfigures.publisher.metadata.BibliographyItem;
import io.github.sourcedfigures.publisher.metadata.CslJson;
import io.github.sourcedfigures.publisher.metadata.DatasetDescription;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.PublishedBasis;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.SourceKind;
import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.jbibtex.ParseException;
import org.jbibtex.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The bibliographies of a release say what its sources say, as readers that nobody here wrote read them. */
class BibliographyTest {
    private static final String NASTY =
            "</script><b>50% & \"more\"</b> {brace} } \\alpha $x_1$ #2 ~ ^ @article{key, title = {x}} \u00e9 \ud55c";

    private static final Pattern NOT_ASCII = Pattern.compile("[^\\x00-\\x7f]");
    private static final Pattern MASK = Pattern.compile("QQ(\\d+)QQ");

    private static DatasetDescription real = Described.of(List.of());

    @BeforeAll
    static void describe() throws IOException {
        real = Described.real();
    }

    @Test
    void everySourceIsAnEntryUnderItsIdentifier() throws Exception {
        Map<Key, BibTeXEntry> entries = parse(real).getEntries();

        assertEquals(
                real.sources().stream().map(BibliographyItem::id).toList(),
                entries.keySet().stream().map(Key::getValue).toList());
        assertTrue(entries.size() > 300);
        for (BibliographyItem item : real.sources()) {
            BibTeXEntry entry = Objects.requireNonNull(entries.get(new Key(item.id())));
            assertEquals(item.title(), plain(entry, "title"), item.id());
            assertEquals(item.publisher(), plain(entry, publisherField(item)), item.id());
            assertEquals(item.language(), plain(entry, "language"), item.id());
            assertEquals(item.issued() == null ? null : item.issued().toString(), plain(entry, "date"), item.id());
            assertEquals(item.url(), verbatim(entry, "url"), item.id());
            assertEquals(item.note(), item.note().isEmpty() ? "" : plain(entry, "note"), item.id());
        }
    }

    private static String publisherField(BibliographyItem item) {
        return item.kind() == SourceKind.REPORT ? "institution" : "organization";
    }

    @Test
    void noTextOfASourceEndsItsFieldOrItsEntry() throws Exception {
        DatasetDescription dataset = Described.of(List.of(
                source("one", SourceKind.NEWS, NASTY, "https://example.org/?a={b}&c=%20d_e#f\\g", "2024"),
                source("two", SourceKind.REPORT, "Plain", null, null)));

        BibTeXDatabase database = parse(dataset);

        assertEquals(2, database.getEntries().size());
        BibTeXEntry one = entry(database, new Key("one"));
        assertEquals(NASTY, plain(one, "title"));
        assertEquals("https://example.org/?a=%7Bb%7D&c=%20d_e#f%5Cg", verbatim(one, "url"));
        assertEquals("Plain", plain(entry(database, new Key("two")), "title"));
        assertNull(entry(database, new Key("two")).getField(new Key("url")));
    }

    @Test
    void whatIsUnknownIsAbsent() throws Exception {
        BibTeXEntry entry =
                entry(parse(Described.of(List.of(source("one", SourceKind.NEWS, null, null, null)))), new Key("one"));

        assertEquals(
                List.of("organization", "language", "keywords"),
                entry.getFields().keySet().stream().map(Key::getValue).toList());
    }

    @Test
    void aCitationProcessorReadsTheEntries() throws Exception {
        Map<String, CSLItemData> items = new BibTeXConverter().toItemData(parse(real));

        assertEquals(real.sources().size(), items.size());
        for (BibliographyItem item : real.sources()) {
            // The converter takes addresses for LaTeX, too, and so two hyphens for a dash.
            String url = item.url() == null ? null : item.url().replace("--", "–");
            assertEquals(url, Objects.requireNonNull(items.get(item.id())).getURL(), item.id());
        }
    }

    @Test
    void cslIsWhatItsSchemaAsksFor() {
        Standard schema = Standard.of("csl-data.schema.json", SpecificationVersion.DRAFT_7);
        String text = JsonText.write(CslJson.of(real));

        schema.accepts(text);
        schema.refuses(text.replaceFirst("\"type\": \"webpage\"", "\"type\": \"page\""));
        for (SourceKind kind : SourceKind.values()) {
            schema.accepts(
                    JsonText.write(CslJson.of(Described.of(List.of(source("one", kind, NASTY, null, "2024-21"))))));
        }
    }

    @Test
    void aCitationProcessorReadsTheItems() {
        List<Map<String, Object>> items = CslJson.of(real);

        assertEquals(real.sources().size(), items.size());
        for (int i = 0; i < items.size(); i++) {
            BibliographyItem wanted = real.sources().get(i);
            CSLItemData item = CSLItemData.fromJson(items.get(i));
            assertEquals(wanted.id(), item.getId());
            assertEquals(wanted.title(), item.getTitle());
            assertEquals(wanted.url(), item.getURL());
            assertEquals(wanted.language(), item.getLanguage());
            PartialDate issued = wanted.issued();
            if (issued == null) {
                assertNull(item.getIssued());
            } else {
                assertEquals(
                        digits(issued), Arrays.deepToString(item.getIssued().getDateParts()), wanted.id());
            }
        }
    }

    /** The real sources have dates of one form: parts joined by hyphens. */
    private static String digits(PartialDate date) {
        return Arrays.stream(date.toString().split("-"))
                .map(Integer::parseInt)
                .toList()
                .toString()
                .replaceFirst("^(.*)$", "[$1]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024; {\"date-parts\": [[2024]]}",
                "2024-03; {\"date-parts\": [[2024, 3]]}",
                "2024-03-07; {\"date-parts\": [[2024, 3, 7]]}",
                "2024-03-07/2024-11; {\"date-parts\": [[2024, 3, 7], [2024, 11]]}",
                "2024-05-XX; {\"date-parts\": [[2024, 5]]}",
                "2024-XX; {\"date-parts\": [[2024]]}",
                "2024-22; {\"date-parts\": [[2024]], \"season\": 2}",
                "2024-03~; {\"date-parts\": [[2024, 3]], \"circa\": true}",
                "2024?/2025; {\"date-parts\": [[2024], [2025]], \"circa\": true}",
                "202X; {\"literal\": \"202X\"}",
                "2024-21/2025; {\"literal\": \"2024-21/2025\"}",
                "2023-09/..; {\"literal\": \"2023-09/..\"}",
                "/2024; {\"literal\": \"/2024\"}",
            })
    void aPartialDateBecomesTheDatePartsThatAreKnown(String date, String wanted) {
        Map<String, Object> item = CslJson.of(
                        Described.of(List.of(source("one", SourceKind.NEWS, "Title", null, date))))
                .get(0);

        assertEquals(
                JsonText.read("wanted", wanted),
                JsonText.read("issued", JsonText.write(Objects.requireNonNull(item.get("issued")))));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfSourceIsReadFromBothFormats(SourceKind kind) throws Exception {
        DatasetDescription dataset =
                Described.of(List.of(source("one", kind, "Title", "https://example.org/", "2024")));

        assertEquals(1, new BibTeXConverter().toItemData(parse(dataset)).size());
        CSLItemData item = CSLItemData.fromJson(CslJson.of(dataset).get(0));
        assertTrue("Publisher".equals(item.getPublisher()) != "Publisher".equals(item.getContainerTitle()));
    }

    private static Source source(
            String id, SourceKind kind, @Nullable String title, @Nullable String url, @Nullable String date) {
        LocalDate day = LocalDate.of(2026, 1, 1);
        return new Source(
                id,
                1,
                kind,
                title,
                "Publisher",
                "en",
                url,
                null,
                null,
                date == null ? null : PartialDate.parse(date),
                date == null ? null : PublishedBasis.PAGE,
                null,
                day,
                day,
                null);
    }

    private static BibTeXDatabase parse(DatasetDescription dataset) throws ParseException, IOException {
        List<Exception> faults = new ArrayList<>();
        BibTeXParser parser = new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, org.jbibtex.@Nullable BibTeXString string) {
                faults.add(new IllegalStateException("unresolved: " + key));
            }
        };
        BibTeXDatabase database = parser.parse(new StringReader(BibTex.ofSources(dataset)));
        assertEquals(List.of(), faults);
        return database;
    }

    private static BibTeXEntry entry(BibTeXDatabase database, Key key) {
        return Objects.requireNonNull(database.getEntries().get(key), key::getValue);
    }

    /** A field as LaTeX prints it; only that the parser knows no letters beyond Latin ones, and makes quotes round. */
    private static @Nullable String plain(BibTeXEntry entry, String field) throws ParseException {
        Value value = entry.getField(new Key(field));
        if (value == null) {
            return null;
        }
        String masked = NOT_ASCII
                .matcher(value.toUserString())
                .replaceAll(letter -> "QQ" + (int) letter.group().charAt(0) + "QQ");
        String printed = new LaTeXPrinter()
                .print(new LaTeXParser().parse(masked))
                .replace('’', '\'')
                .replace('”', '"');
        return MASK.matcher(printed)
                .replaceAll(mask -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(mask.group(1)))));
    }

    private static @Nullable String verbatim(BibTeXEntry entry, String field) {
        Value value = entry.getField(new Key(field));
        return value == null ? null : value.toUserString();
    }
}
