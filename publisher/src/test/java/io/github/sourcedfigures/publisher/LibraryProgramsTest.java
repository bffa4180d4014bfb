package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Records;
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

/** The programs in README that use the validator and the publisher as libraries compile and run. */
class LibraryProgramsTest {
    @TempDir
    private Path temp = Path.of("");

    /** Compiles the program in README whose class has this name, runs it, and returns what it printed. */
    private List<String> run(String name, Object... arguments) throws IOException, ReflectiveOperationException {
        String readme = Files.readString(Path.of("..", "README.md"));
        int inside = readme.indexOf("public class " + name + " {");
        int start = readme.lastIndexOf("```java\n", inside) + "```java\n".length();
        String program = readme.substring(start, readme.indexOf("```", inside));
        long lines = program.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();
        assertTrue(lines >= 8 && lines <= 12, () -> lines + " lines are not about ten");
        Path source = Files.writeString(temp.resolve(name + ".java"), program);
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        assertEquals(
                0,
                ToolProvider.findFirst("javac")
                        .orElseThrow()
                        .run(
                                System.out,
                                System.err,
                                "-classpath",
                                classPath,
                                "-d",
                                temp.toString(),
                                source.toString()));
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {temp.toUri().toURL()}, getClass().getClassLoader())) {
            String[] texts = List.of(arguments).stream().map(String::valueOf).toArray(String[]::new);
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) texts);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void validatorIsALibrary() throws Exception {
        Path dataset = temp.resolve("dataset");
        Datasets.write(dataset, List.of("{\"qualifier\": \"exactly\", \"amount\": 41, \"unit\": \"crate\"}"));
        Path party = dataset.resolve("data/parties/ship.json");
        Files.writeString(party, Files.readString(party).replace("\"kind\": \"body\"", "\"kind\": \"bodi\""));

        List<String> printed = run("CheckDataset", dataset);

        assertTrue(
                printed.stream().anyMatch(line -> line.contains("ship.json:") && line.contains("bodi")),
                printed::toString);
        assertTrue(printed.get(printed.size() - 1).matches("\\d+ records, [1-9]\\d* errors"), printed::toString);
    }

    @Test
    void publisherIsALibrary() throws Exception {
        Path release = temp.resolve("release");

        List<String> printed = run("PublishDataset", Datasets.REAL, release);

        Records records = Datasets.load(Datasets.REAL).records();
        assertEquals(List.of(records.figures().size() + " figures in " + release), printed);
        assertTrue(Files.exists(release.resolve("dataset.json")));
        assertEquals(List.of(), Verification.of(release).faults());
    }
}
