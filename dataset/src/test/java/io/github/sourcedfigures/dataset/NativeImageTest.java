package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * GraalVM's native image keeps a resource only where it is listed: in {@code reachability-metadata.json} from GraalVM
 * for JDK 23 on, in {@code resource-config.json} before. Both list every resource of the jar.
 */
class NativeImageTest {
    private static Path classes(String module) {
        return Path.of("..", module, "target", "classes");
    }

    /** What a module's classes open by name, whatever else the jar holds. */
    private static List<String> resources(String module) throws IOException {
        Path classes = classes(module);
        try (Stream<Path> files = Files.walk(classes)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class") && !name.startsWith("META-INF/"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<?, ?> metadata(String module, String file) throws IOException {
        Path path = classes(module)
                .resolve("META-INF/native-image/io.github.sourcedfigures/sourced-figures-" + module)
                .resolve(file);
        return (Map<?, ?>) Objects.requireNonNull(JsonText.read(path.toString(), Files.readString(path)));
    }

    private static List<String> values(@Nullable Object list, String name) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream()
                        .map(entry -> String.valueOf(((Map<?, ?>) entry).get(name)))
                        .sorted()
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "dataset"})
    void everyResourceIsListed(String module) throws IOException {
        List<String> resources = resources(module);
        assertTrue(resources.size() > 1, resources::toString);

        assertEquals(
                resources, values(metadata(module, "reachability-metadata.json").get("resources"), "glob"));
        @Nullable
        Object includes = ((Map<?, ?>) Objects.requireNonNull(
                        metadata(module, "resource-config.json").get("resources")))
                .get("includes");
        assertEquals(resources.stream().map(Pattern::quote).toList(), values(includes, "pattern"));
    }

    @Test
    void nothingElseIsAskedOfIt() throws IOException {
        for (String module : List.of("schema", "dataset")) {
            assertEquals(
                    List.of("resources"),
                    List.copyOf(metadata(module, "reachability-metadata.json").keySet()));
        }
    }
}
