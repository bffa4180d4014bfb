package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Javadoc of both modules says everything that doclint asks for, and nothing that it cannot follow. */
class JavadocIT {
    private static final Pattern MESSAGE = Pattern.compile("(.+\\.java):(\\d+): (warning|error): .*");

    /** Of the components a record tells above; its compact constructor need not tell them again (JDK 17 asks for it). */
    private static final Pattern COMPACT_CONSTRUCTOR = Pattern.compile(" +public [A-Z]\\w+ \\{");

    @TempDir
    private Path temp = Path.of("");

    private static List<String> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static String path(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI())
                .toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "dataset"})
    void everythingPublicIsDocumented(String module) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(
                "-quiet",
                "-Xdoclint:all",
                "-Xmaxwarns",
                "10000",
                "-d",
                temp.toString(),
                "--module-path",
                path(org.jspecify.annotations.NullMarked.class)
                        + File.pathSeparator
                        + (module.equals("schema") ? "" : System.getProperty("schema.jar"))));
        arguments.addAll(sources(module));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);

        int code = ToolProvider.findFirst("javadoc").orElseThrow().run(print, print, arguments.toArray(String[]::new));

        String printed = out.toString(StandardCharsets.UTF_8);
        assertEquals(0, code, printed);
        List<String> messages = new ArrayList<>();
        for (Matcher message = MESSAGE.matcher(printed); message.find(); ) {
            String line = Files.readAllLines(Path.of(message.group(1))).get(Integer.parseInt(message.group(2)) - 1);
            if (!message.group().contains("no @param")
                    || !COMPACT_CONSTRUCTOR.matcher(line).matches()) {
                messages.add(message.group());
            }
        }
        assertEquals(List.of(), messages);
        assertTrue(Files.exists(temp.resolve("io.github.sourcedfigures." + module + "/module-summary.html")));
    }
}
