package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.view.Bounds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The program in README compiles and runs: it is this one. */
class ReadmeExampleTest {
    @Test
    void theProgramInReadmeRuns() {
        // README starts here.
        Dataset dataset = Dataset.load();
        for (Figure figure : dataset.figuresOf("dprk-troops-sent-to-russia")) {
            Bounds bounds = Bounds.of(figure.value());
            System.out.println(figure.value() + ": from " + bounds.low() + " to " + bounds.high());
        }
        // README ends here.
        assertEquals(3, dataset.figuresOf("dprk-troops-sent-to-russia").size());
    }

    @Test
    void readmeShowsThatProgram() throws IOException {
        String source =
                Files.readString(Path.of("src/test/java/io/github/sourcedfigures/dataset/ReadmeExampleTest.java"));
        String program = source.substring(
                        source.indexOf("starts here.\n") + 13, source.indexOf("        // README ends"))
                .lines()
                .map(line -> line.substring(8))
                .collect(Collectors.joining("\n"));

        assertTrue(Files.readString(Path.of("..", "README.md")).contains(program), program);
    }
}
