package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.view.Conflicts;
import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/CONTRADICTIONS.md} says of every contradiction of the dataset why it stands, and names no other. */
class ContradictionsDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "CONTRADICTIONS.md");

    private final Dataset dataset = Dataset.load();

    @Test
    void everyContradictionStandsInTheDocumentAndNoOther() throws IOException {
        List<String> wanted = new ArrayList<>();
        String measure = "";
        for (Conflicts.Conflict conflict : Conflicts.of(dataset.records())) {
            if (!conflict.a().measure().equals(measure)) {
                measure = conflict.a().measure();
                wanted.add("## " + dataset.measure(measure).orElseThrow().name());
            }
            wanted.add("| " + said(conflict.a()) + " | " + said(conflict.b()) + " |");
        }

        List<String> found = lines().stream()
                .map(line ->
                        line.startsWith("|") ? line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1) : line)
                .toList();

        assertEquals(String.join("\n", wanted), String.join("\n", found));
    }

    @Test
    void everyContradictionHasAReason() throws IOException {
        for (String line : lines()) {
            assertTrue(line.startsWith("## ") || line.split(" \\| ", -1)[2].length() > 20, "no reason: " + line);
        }
    }

    @Test
    void theCheckFindsNothingElse() throws IOException {
        List<Finding> findings = new ArrayList<>();
        new Validator().check(CheckRequest.of(new DatasetFolder(Path.of("."))), findings::add);

        List<String> contradicted = Conflicts.of(dataset.records()).stream()
                .flatMap(conflict -> Stream.of(conflict.a().id(), conflict.b().id()))
                .distinct()
                .sorted()
                .toList();
        assertEquals(
                List.of("figure-contradicted"),
                findings.stream().map(Finding::rule).distinct().toList());
        assertEquals(
                contradicted,
                findings.stream().map(Finding::record).distinct().sorted().toList());
    }

    /** The headings of measures and the rows of the tables, but for the tables' own headings. */
    private static List<String> lines() throws IOException {
        return Files.readAllLines(DOCUMENT).stream()
                .filter(line -> line.startsWith("## ") || line.startsWith("|"))
                .filter(line -> !line.startsWith("| one ") && !line.startsWith("| ---"))
                .toList();
    }

    private String said(Figure figure) {
        String claimants = figure.assertedBy().stream()
                .map(party -> dataset.party(party).orElseThrow().name())
                .collect(Collectors.joining(", "));
        return figure.value() + ", " + (claimants.isEmpty() ? "nobody named" : claimants) + " (`" + figure.id() + "`)";
    }
}
