package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Schemas;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program of somebody else, compiled against the two jars and nothing else and run in a Java of its own. */
class JarIT {
    private static final String DATASET_JAR = System.getProperty("dataset.jar", "");
    private static final String JARS = System.getProperty("schema.jar", "") + File.pathSeparator + DATASET_JAR;

    private static final String PROGRAM = """
            package consumer;

            import io.github.sourcedfigures.dataset.Dataset;
            import io.github.sourcedfigures.schema.Schemas;

            public class Consumer {
                public static void main(String[] args) {
                    Dataset dataset = Dataset.load();
                    System.out.println(Dataset.class.getModule().isNamed());
                    System.out.println(dataset);
                    System.out.println(dataset.sha256());
                    System.out.println(dataset.asOf(dataset.releases().get(0).version()));
                    System.out.println(Schemas.ids().stream().map(Schemas::text).mapToInt(String::length).sum());
                    System.out.println(ModuleLayer.boot().findModule("java.sql").isPresent());
                }
            }
            """;

    @TempDir
    private Path temp = Path.of("");

    @BeforeEach
    void writeProgram() throws IOException {
        Files.createDirectories(temp.resolve("src/consumer"));
        Files.writeString(temp.resolve("src/consumer/Consumer.java"), PROGRAM);
        Files.writeString(
                temp.resolve("src/module-info.java"), "module consumer { requires io.github.sourcedfigures.dataset; }");
    }

    private static String tool(String name, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
        int code = ToolProvider.findFirst(name).orElseThrow().run(print, print, arguments);
        String text = out.toString(StandardCharsets.UTF_8);
        assertEquals(0, code, text);
        return text;
    }

    /** What a fresh Java prints that knows {@code java.base} alone of the JDK. */
    private List<String> java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--limit-modules"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), printed);
        return printed.lines().toList();
    }

    private static List<String> expected(boolean named) {
        Dataset dataset = Dataset.load();
        int length = Schemas.ids().stream()
                .map(Schemas::text)
                .mapToInt(String::length)
                .sum();
        return Stream.of(
                        named,
                        dataset,
                        dataset.sha256(),
                        dataset.asOf(dataset.releases().get(0).version()),
                        length,
                        false)
                .map(String::valueOf)
                .toList();
    }

    @Test
    void programRunsOnTheClassPath() throws Exception {
        String out = temp.resolve("out").toString();
        tool(
                "javac",
                "-classpath",
                JARS,
                "-d",
                out,
                temp.resolve("src/consumer/Consumer.java").toString());

        List<String> printed = java("java.base", "-classpath", out + File.pathSeparator + JARS, "consumer.Consumer");

        assertEquals(expected(false), printed);
    }

    @Test
    void programRunsOnTheModulePath() throws Exception {
        String out = temp.resolve("out").toString();
        tool(
                "javac",
                "-Xlint:all",
                "-Werror",
                "--module-path",
                JARS,
                "-d",
                out,
                temp.resolve("src/module-info.java").toString(),
                temp.resolve("src/consumer/Consumer.java").toString());

        List<String> printed = java(
                "java.base,io.github.sourcedfigures.dataset,consumer",
                "--module-path",
                out + File.pathSeparator + JARS,
                "--module",
                "consumer/consumer.Consumer");

        assertEquals(expected(true), printed);
    }

    @Test
    void jdepsFindsNothingBesideJavaBase() {
        String[] jars = JARS.split(File.pathSeparator, -1);

        assertEquals(
                "java.base",
                tool("jdeps", "--ignore-missing-deps", "--print-module-deps", jars[0], jars[1])
                        .strip());
    }

    @Test
    void moduleNeedsTheSchemaAndJavaBase() {
        String described = tool("jar", "--describe-module", "--file", DATASET_JAR);

        assertTrue(described.contains("requires io.github.sourcedfigures.schema transitive"), described);
        assertTrue(described.contains("requires java.base mandated"), described);
        assertEquals(
                1, described.lines().filter(line -> line.startsWith("exports ")).count(), described);
    }

    @Test
    void jarHoldsTheRecordsTheLicencesAndNoLibrary() {
        List<String> entries =
                tool("jar", "--list", "--file", DATASET_JAR).lines().toList();

        assertTrue(entries.contains("META-INF/LICENSE-DATA"), entries::toString);
        assertTrue(entries.contains("io/github/sourcedfigures/dataset/records.pack"), entries::toString);
        assertTrue(
                entries.stream()
                        .filter(entry -> entry.endsWith(".class"))
                        .allMatch(entry -> entry.equals("module-info.class")
                                || entry.startsWith("io/github/sourcedfigures/dataset/")),
                entries::toString);
    }
}
