package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in README compiles against the dataset and the schema alone, and runs. */
class ReadmeExampleTest {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void theProgramInReadmeCompilesAndRuns() throws IOException, ReflectiveOperationException {
        String readme = Files.readString(Path.of("..", "README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        Path source =
                Files.writeString(temp.resolve("Troops.java"), readme.substring(start, readme.indexOf("```", start)));
        String classPath = Path.of("target", "classes")
                + System.getProperty("path.separator")
                + Path.of("..", "schema", "target", "classes");
        int code = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(System.out, System.err, "-classpath", classPath, "-d", temp.toString(), source.toString());
        assertEquals(0, code);

        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {temp.toUri().toURL()}, getClass().getClassLoader())) {
            loader.loadClass("Troops").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }

        List<String> lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(
                Dataset.load().figures().ofMeasure("dprk-troops-sent-to-russia").size(), lines.size());
        assertTrue(
                lines.containsAll(List.of(
                        "nearly 10,000 soldiers is in [8000, 10000)",
                        "more than 10,000 soldiers is in (10000, ∞)",
                        "up to 12,000 soldiers is in (-∞, 12000]")),
                () -> String.join("\n", lines));
    }
}
