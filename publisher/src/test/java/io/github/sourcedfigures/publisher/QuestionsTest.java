package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.LoadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each query of {@code dataset/docs/QUESTIONS.md}, run over a release, gives the table that stands below it. */
class QuestionsTest {
    private static final Path DOCUMENT = Path.of("..", "dataset", "docs", "QUESTIONS.md");
    private static final Pattern ANSWER = Pattern.compile("```sql\\n([^`]*?);\\n```\\n(\\n(?:\\|.*\\n)+)?");

    @TempDir
    private Path temp = Path.of("");

    @Test
    void everyQuestionIsAnsweredByItsQuery() throws Exception {
        Path release = temp.resolve("release");
        LoadResult.Valid dataset = Datasets.load(Datasets.REAL);
        Publisher.release(dataset, dataset.settings().version(), release);
        String document = Files.readString(DOCUMENT);

        String fresh = answered(document, release);

        if (Boolean.getBoolean("sourced-figures.update")) {
            Files.writeString(DOCUMENT, fresh);
        }
        assertEquals(
                fresh,
                Files.readString(DOCUMENT),
                "stale; read what changed, and write it anew with: mvn -q -pl publisher -am test -Dtest=QuestionsTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dsourced-figures.update=true");
    }

    @Test
    void thereAreTenQuestionsWithOneQueryEach() throws IOException {
        String[] sections = Files.readString(DOCUMENT).split("(?m)^## ", -1);

        assertEquals(10, sections.length - 1);
        for (int i = 1; i < sections.length; i++) {
            assertTrue(sections[i].startsWith(i + ". "), sections[i]);
            assertEquals(1, ANSWER.matcher(sections[i]).results().count(), sections[i]);
        }
    }

    private static String answered(String document, Path release) throws Exception {
        StringBuilder fresh = new StringBuilder();
        try (Duck duck = new Duck()) {
            Matcher answer = ANSWER.matcher(document);
            while (answer.find()) {
                String query = answer.group(1).replace("'parquet/", "'" + release + "/parquet/");
                List<List<@Nullable Object>> rows = duck.rows(query);
                assertTrue(!rows.isEmpty(), "no rows: " + answer.group(1));
                String text = "```sql\n" + answer.group(1) + ";\n```\n\n" + MarkdownTable.of(duck.names(query), rows);
                answer.appendReplacement(fresh, Matcher.quoteReplacement(text));
            }
            answer.appendTail(fresh);
        }
        return fresh.toString();
    }
}
