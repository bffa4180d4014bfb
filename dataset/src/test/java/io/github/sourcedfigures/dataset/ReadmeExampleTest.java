package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What README shows a Java developer compiles against the dataset and the schema alone, and runs. */
class ReadmeExampleTest {
    private static final Pattern QUESTION = Pattern.compile("(?m)^\\| .+ \\| `(dataset\\.[^`]+)`.* \\|$");

    @TempDir
    private Path temp = Path.of("");

    private final String readme;

    ReadmeExampleTest() throws IOException {
        readme = Files.readString(Path.of("..", "README.md"));
    }

    /** Compiles and runs a program; what it printed. */
    private List<String> run(String name, String program) throws IOException, ReflectiveOperationException {
        Path source = Files.writeString(temp.resolve(name + ".java"), program);
        String classPath =
                Path.of("target", "classes") + File.pathSeparator + Path.of("..", "schema", "target", "classes");
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-classpath", classPath, "-d", temp.toString(), source.toString());
        assertEquals(0, code, program);
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {temp.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void theProgramCompilesAndRuns() throws IOException, ReflectiveOperationException {
        int start = readme.indexOf("```java\n") + "```java\n".length();

        List<String> lines = run("Troops", readme.substring(start, readme.indexOf("```", start)));

        Figures answer = Dataset.load()
                .figures()
                .ofMeasure("dprk-troops-sent-to-russia")
                .assertedBy("south-korea")
                .statedDuring("2024");
        assertEquals(
                answer.size(),
                lines.stream().filter(line -> line.contains(" is in ")).count());
        assertEquals(
                answer.stream().mapToInt(figure -> figure.citations().size()).sum(),
                lines.stream().filter(line -> line.startsWith("  on ")).count());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("2024-10")), () -> String.join("\n", lines));
    }

    @Test
    void everyQuestionOfTheTableHasAnAnswer() throws IOException, ReflectiveOperationException {
        StringBuilder program = new StringBuilder("""
                import io.github.sourcedfigures.dataset.*;
                import io.github.sourcedfigures.schema.*;

                public class Questions {
                    public static void main(String[] args) {
                        Dataset dataset = Dataset.load();
                        Figure figure = dataset.figures().contested().get(0);
                """);
        int questions = 0;
        for (Matcher row = QUESTION.matcher(readme); row.find(); questions++) {
            program.append("        System.out.println(String.valueOf(")
                    .append(row.group(1))
                    .append(").length());\n");
        }
        program.append("    }\n}\n");

        List<String> lengths = run("Questions", program.toString());

        assertEquals(9, questions);
        assertEquals(questions, lengths.size());
        // "[]" is the answer to no question.
        assertTrue(lengths.stream().noneMatch("2"::equals), lengths::toString);
    }
}
