package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.publisher.format.Bundle;
import io.github.sourcedfigures.validator.LoadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each recipe of {@code docs/RECIPES.md} that can be run here is run over a release, and gives what stands below it. */
class RecipesTest {
    private static final Path DOCUMENT = Path.of("docs", "RECIPES.md");
    private static final Pattern RECIPE = Pattern.compile(
            "```(sql|java|js)\\n(.*?)\\n```\\n(\\n(```text\\n.*?```\\n|(?:\\|[^\\n]*\\n)+))?", Pattern.DOTALL);

    /** The folder {@code node_modules} that holds hyparquet and its compressors, where somebody has them. */
    private static final String NODE_MODULES = System.getProperty("sourced-figures.node-modules", "");

    @TempDir
    private Path temp = Path.of("");

    @Test
    void everyRecipeThatCanBeRunHereGivesWhatStandsBelowIt() throws Exception {
        LoadResult.Valid dataset = Datasets.load(Datasets.REAL);
        Path release = temp.resolve("release");
        Publisher.release(dataset, dataset.settings().version(), release);
        StringBuilder fresh = new StringBuilder();
        for (String section : sections()) {
            fresh.append(isRun(section) ? answered(section, release) : section);
        }

        if (Boolean.getBoolean("sourced-figures.update")) {
            Files.writeString(DOCUMENT, fresh);
        }
        assertEquals(
                fresh.toString(),
                Files.readString(DOCUMENT),
                "stale; read what changed, and write it anew with: mvn -q -pl publisher -am test -Dtest=RecipesTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -Dsourced-figures.update=true");
    }

    @Test
    void everyRecipeSaysWhetherItIsRun() throws IOException {
        List<String> sections = sections();
        for (String section : sections.subList(1, sections.size())) {
            assertTrue(
                    section.contains("\nRun by the build.\n")
                            || section.contains("\nRun where Node and the packages are:")
                            || section.contains("\nNot run here: "),
                    section);
            assertEquals(
                    !section.contains("\nNot run here: "),
                    RECIPE.matcher(section).find(),
                    section);
        }
        assertEquals(9, sections.size());
    }

    private static List<String> sections() throws IOException {
        return List.of(Files.readString(DOCUMENT).split("(?m)^(?=## )"));
    }

    private static boolean isRun(String section) {
        if (section.contains("```js\n") && NODE_MODULES.isEmpty()) {
            System.out.println("NOT RUN: the recipe for Node, since -Dsourced-figures.node-modules names no folder");
            return false;
        }
        return true;
    }

    private String answered(String section, Path release) throws Exception {
        StringBuilder fresh = new StringBuilder();
        Matcher recipe = RECIPE.matcher(section);
        while (recipe.find()) {
            String program = recipe.group(2);
            String answer = answer(section, recipe.group(1), program, release);
            assertTrue(!answer.isBlank(), "no answer: " + program);
            recipe.appendReplacement(
                    fresh, Matcher.quoteReplacement("```" + recipe.group(1) + "\n" + program + "\n```\n\n" + answer));
        }
        return recipe.appendTail(fresh).toString();
    }

    private String answer(String section, String language, String program, Path release) throws Exception {
        return switch (language) {
            case "java" -> {
                Path source = Files.writeString(temp.resolve("Pages.java"), program);
                yield printed(release, Path.of(System.getProperty("java.home"), "bin", "java"), source);
            }
            case "js" -> {
                Path script = Files.writeString(temp.resolve("series.mjs"), program);
                Path link = Files.createSymbolicLink(
                        temp.resolve("node_modules"), Path.of(NODE_MODULES).toAbsolutePath());
                String printed = printed(release, Path.of("node"), script);
                Files.delete(link);
                yield printed;
            }
            default -> section.contains("sourced-figures.sqlite") ? sqlite(program, release) : duck(program, release);
        };
    }

    private static String duck(String query, Path release) throws Exception {
        String here = query.replace("'parquet/", "'" + release + "/parquet/").replace(";", "");
        try (Duck duck = new Duck()) {
            return MarkdownTable.of(duck.names(here), duck.rows(here));
        }
    }

    private static String sqlite(String query, Path release) throws Exception {
        try (Sqlite sqlite = new Sqlite(release.resolve(Bundle.SQLITE.path()))) {
            return MarkdownTable.of(sqlite.names(query), sqlite.rows(query));
        }
    }

    private String printed(Path release, Path tool, Path program) throws IOException, InterruptedException {
        Path out = temp.resolve("out.txt");
        Path err = temp.resolve("err.txt");
        int code = new ProcessBuilder(tool.toString(), program.toString())
                .directory(release.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        assertEquals(0, code, Files.readString(err));
        return "```text\n" + Files.readString(out, StandardCharsets.UTF_8) + "```\n";
    }
}
