package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows of the data is in the data, and its queries and those of the dataset's README run. */
class ReadmeTest {
    private static final Pattern TASTE = Pattern.compile("(?m)^\\| (.+ \\S+) \\| (.+) \\| (.+) \\|$");
    private static final Pattern SQL = Pattern.compile("```sql\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path temp = Path.of("");

    @Test
    void everyFigureOfTheTasteIsInTheDataset() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));
        List<Figure> figures = Datasets.load(Datasets.REAL).records().figures();
        String taste = readme.substring(readme.indexOf("| figure | said by |"), readme.indexOf("## Two commands"));

        int rows = 0;
        for (Matcher row = TASTE.matcher(taste); row.find(); ) {
            if (row.group(1).startsWith("figure") || row.group(1).startsWith("---")) {
                continue;
            }
            rows++;
            Figure figure = figures.stream()
                    .filter(candidate -> candidate.value().toString().equals(row.group(1))
                            && candidate.citations().stream()
                                    .anyMatch(citation -> citation.quote().equals(row.group(3))))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no figure says: " + row.group()));
            String claimants = String.join(", ", figure.assertedBy());
            assertTrue(
                    figure.assertedBy().isEmpty()
                            ? row.group(2).startsWith("nobody named")
                            : row.group(2).equals(claimants),
                    row.group());
        }
        assertEquals(6, rows);
    }

    @Test
    void itsQueriesRunOnARelease() throws Exception {
        Path release = temp.resolve("release");
        Publisher.release(Datasets.load(Datasets.REAL), "0.1.0", release);
        String[] queries = queries(Path.of("..", "README.md"), release);
        String[] counts = queries(Path.of("..", "dataset", "README.md"), release);

        try (Duck duck = new Duck()) {
            assertFalse(duck.rows(queries[0]).isEmpty());
            assertFalse(duck.rows(queries[1]).isEmpty());
            assertFalse(duck.rows(queries[2]).isEmpty());
            assertFalse(duck.rows(counts[0]).isEmpty());
            assertFalse(duck.rows(counts[1]).isEmpty());
        }
        assertEquals(4, queries.length);
        assertEquals(3, counts.length);
    }

    @Test
    void itsCommandsNameWhatTheBuildMakes() throws IOException {
        String readme = Files.readString(Path.of("..", "README.md"));

        assertTrue(readme.contains("publisher/target/release/sourced-figures-"
                + Datasets.load(Datasets.REAL).settings().version() + "/"));
        assertTrue(Files.readString(Path.of("..", ".ci", "run")).contains("mvn -B clean verify"));
        assertTrue(readme.contains("mvn clean verify"));
    }

    /** The queries of the document's only block, on a release; the last is what follows the last semicolon. */
    private static String[] queries(Path document, Path release) throws IOException {
        Matcher block = SQL.matcher(Files.readString(document));
        assertTrue(block.find(), document.toString());
        return block.group(1).replace("'parquet/", "'" + release + "/parquet/").split(";", -1);
    }
}
