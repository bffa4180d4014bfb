package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.publisher.document.Explorer;
import io.github.sourcedfigures.publisher.table.Table;
import io.github.sourcedfigures.publisher.table.TableRows;
import io.github.sourcedfigures.validator.LoadResult;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** explorer.html holds what the tables hold, as data that nothing in it can leave, and asks nothing of any server. */
class ExplorerTest {
    private static final Path BUNDLE =
            Path.of("src", "main", "resources", "io", "github", "sourcedfigures", "publisher", "explorer");
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data\">([^<]*)</script>");

    /** Ends of elements, comments, places of the template, group references, line ends of JavaScript. */
    private static final String HOSTILE =
            "</script><script>document.title='taken'</script><img src=x onerror=\"document.title='taken'\"><!-- {{data}} $1 &amp; \u2028'";

    private static final Set<String> FREE_TEXT = Set.of(
            "title",
            "publisher",
            "name",
            "definition",
            "summary",
            "quote",
            "note",
            "scope",
            "hedge",
            "measure_name",
            "qualifier_words",
            "role");

    private static List<Table> tables = List.of();
    private static String page = "";

    @TempDir
    private Path temp = Path.of("");

    @BeforeAll
    static void writePage() throws IOException {
        LoadResult.Valid real = Datasets.load(Datasets.REAL);
        tables = TableRows.of(real.records());
        page = Explorer.page(real.settings(), "1.0.0", tables, Map.of());
    }

    @Test
    void theBundleIsWhatItsChecksumsSay() throws Exception {
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(BUNDLE.resolve("SHA256SUMS"))) {
            String name = line.substring(66);
            names.add(name);
            assertEquals(line.substring(0, 64), ReleaseFolder.sha256(BUNDLE.resolve(name)), name);
        }
        assertEquals(List.of("explorer.css", "explorer.js", "NOTICE.txt"), names);
    }

    @Test
    void everyRowOfEveryTableIsInThePage() throws IOException {
        JsonNode inPage = data(page).get("tables");

        assertEquals(10, inPage.size());
        for (Table table : tables) {
            JsonNode written = inPage.get(table.shape().name());
            List<List<String>> rows = new ArrayList<>();
            written.get("rows").forEach(row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(text(cell)));
                rows.add(cells);
            });
            assertEquals(
                    table.rows().stream()
                            .map(row -> row.stream().map(ExplorerTest::text).toList())
                            .toList(),
                    rows);
            assertEquals(table.shape().columns().size(), written.get("columns").size());
        }
    }

    private static String text(@Nullable Object cell) {
        if (cell instanceof List<?> members) {
            return members.stream().map(ExplorerTest::text).toList().toString();
        }
        return cell instanceof BigDecimal number ? number.toPlainString() : String.valueOf(cell);
    }

    private static String text(JsonNode cell) {
        if (cell.isArray()) {
            return cell.valueStream().map(ExplorerTest::text).toList().toString();
        }
        return cell.isNumber() ? cell.decimalValue().toPlainString() : cell.asString("null");
    }

    @Test
    void aRecordFullOfMarkupIsText() throws IOException {
        String hostile = hostile();

        JsonNode rows = data(hostile).get("tables").get("sources").get("rows");
        assertEquals(HOSTILE, rows.get(0).get(3).asString());
        assertFalse(hostile.contains("<img"));
        assertFalse(hostile.contains("<script>document"));
        assertFalse(only(DATA.pattern(), hostile).contains("\u2028"));
        assertEquals(count("</script>", page), count("</script>", hostile));
        assertEquals(count("<!", page), count("<!", hostile));
        // The browser's tests look at the same page.
        Path kept = Path.of("target", "explorer", "hostile.html");
        Files.createDirectories(kept.getParent());
        Files.writeString(kept, hostile);
    }

    @Test
    void aDescriptionForSearchEnginesStandsInTheHeadAndCannotEndItsElement() throws IOException {
        String described =
                Explorer.page(Datasets.load(Datasets.REAL).settings(), "1.0.0", tables, Map.of("name", "</script><b>"));

        String head = described.substring(0, described.indexOf("</head>"));
        assertTrue(head.contains(
                "<script type=\"application/ld+json\">{ \"name\": \"\\u003c/script\\u003e\\u003cb\\u003e\" }"));
    }

    @Test
    void thePolicyAllowsItsOwnScriptAndStyleAlone() throws Exception {
        String policy = only("http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\"", page);

        assertTrue(policy.startsWith("default-src 'none'; "), policy);
        assertFalse(policy.contains("unsafe"), policy);
        assertTrue(policy.contains("script-src '" + hash(only("(?s)<script>(.*?)</script>", page)) + "';"), policy);
        assertTrue(policy.contains("style-src '" + hash(only("(?s)<style>(.*?)</style>", page)) + "';"), policy);
    }

    @Test
    void itIsSmallAndStandsInTheRelease() throws IOException {
        Path release = temp.resolve("release");
        Publisher.release(Datasets.load(Datasets.REAL), "0.1.0", release);

        assertTrue(Files.size(release.resolve("explorer.html")) < 2_000_000);
        assertTrue(Files.readString(release.resolve("SHA256SUMS")).contains("  explorer.html\n"));
        assertTrue(Files.readString(release.resolve("README.md")).contains("`explorer.html`"));
    }

    @Test
    void withoutScriptThereIsATableOfTheFigures() throws IOException {
        String plain = only("(?s)<noscript>(.*?)</noscript>", page);

        assertEquals(tables.get(0).rows().size() + 1, count("<tr>", plain));
        assertTrue(plain.contains("National Intelligence Service of South Korea"));
    }

    /** The validator lets no markup into a dataset; so it is put into the tables. */
    private String hostile() throws IOException {
        Path folder = temp.resolve("made");
        Datasets.write(
                folder,
                List.of(
                        "{\"qualifier\": \"exactly\", \"amount\": 0, \"unit\": \"crate\"}",
                        "{\"qualifier\": \"more-than\", \"amount\": 10, \"unit\": \"crate\"}",
                        "{\"qualifier\": \"exactly\", \"numerator\": 1, \"denominator\": 3, \"of\": \"unspecified\"}"));
        LoadResult.Valid made = Datasets.load(folder);
        List<Table> tables =
                TableRows.of(made.records()).stream().map(ExplorerTest::hostile).toList();
        return Explorer.page(made.settings(), HOSTILE, tables, Map.of());
    }

    private static Table hostile(Table table) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (List<@Nullable Object> row : table.rows()) {
            List<@Nullable Object> cells = new ArrayList<>(row);
            for (int i = 0; i < cells.size(); i++) {
                String column = table.shape().columns().get(i).name();
                if (column.equals("url")) {
                    cells.set(i, "javascript:document.title='taken'");
                } else if (FREE_TEXT.contains(column)) {
                    cells.set(i, HOSTILE);
                } else if (column.equals("names")) {
                    cells.set(i, List.of(HOSTILE, "항구"));
                } else if (column.equals("stated_on") && i % 2 == 0) {
                    cells.set(i, null);
                }
            }
            rows.add(cells);
        }
        return new Table(table.shape(), rows);
    }

    private static JsonNode data(String page) {
        Matcher data = DATA.matcher(page);
        assertTrue(data.find());
        return JsonMapper.shared().readTree(data.group(1));
    }

    private static String only(String pattern, String text) {
        List<String> found = Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
        assertEquals(1, found.size(), pattern);
        return found.get(0);
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static String hash(String text) throws Exception {
        return "sha256-"
                + Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }
}
