package io.github.sourcedfigures.validator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.edit.Fixing;
import io.github.sourcedfigures.validator.edit.WholeFile;
import io.github.sourcedfigures.validator.rules.RuleExamples.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Who takes a repair has mended the finding and broken nothing else. */
class RepairsTest {
    private final Validator validator = new Validator();

    @TempDir
    private Path folder = Path.of("");

    @TestFactory
    Stream<DynamicTest> everyRepairInTheExamplesMendsItsFinding() {
        return Rules.all().stream()
                .flatMap(rule -> RuleExamples.of(rule.info().id()).bad().stream())
                .filter(example -> example.findings().stream().anyMatch(expected -> expected.repair() != null))
                .map(example -> dynamicTest(example.why(), () -> mends(example)));
    }

    @TestFactory
    Stream<DynamicTest> fixingMakesEveryRepairOfTheExamplesAndNoOther() {
        return Rules.all().stream()
                .flatMap(rule -> RuleExamples.of(rule.info().id()).bad().stream())
                .filter(example -> example.findings().stream().anyMatch(expected -> expected.repair() != null))
                .map(example -> dynamicTest(example.why(), () -> isFixed(example)));
    }

    private void isFixed(Example example) throws IOException {
        ExampleDataset dataset = ExampleDataset.write(Files.createTempDirectory(folder, "fixed"), example);
        List<Finding> before = findings(dataset);
        Fixing.Outcome outcome = new Fixing(validator, dataset.request(), List.of()).run();
        for (Map.Entry<Path, Fixing.Edited> file : outcome.files().entrySet()) {
            WholeFile.write(file.getKey(), file.getValue().after());
        }
        List<String> left = before.stream()
                .filter(finding -> finding.repair() == null)
                .map(Finding::message)
                .toList();
        assertEquals(left, findings(dataset).stream().map(Finding::message).toList());
        assertEquals(left.size(), outcome.left().size());
        assertEquals(before.size() - left.size(), outcome.made().size());
        assertTrue(new Fixing(validator, dataset.request(), List.of())
                .run()
                .files()
                .isEmpty());
    }

    @Test
    void repairsAreOffered() {
        assertFalse(everyRepairInTheExamplesMendsItsFinding().toList().isEmpty(), "no repair in any example");
    }

    private void mends(Example example) throws IOException {
        Path root = Files.createTempDirectory(folder, "repair");
        ExampleDataset dataset = ExampleDataset.write(root, example);
        List<Finding> before = findings(dataset);
        List<String> left = new ArrayList<>(before.stream()
                .filter(finding -> finding.repair() == null)
                .map(Finding::message)
                .toList());
        for (Finding finding : before) {
            if (finding.repair() != null) {
                apply(finding, finding.repair());
            }
        }
        List<String> after = findings(dataset).stream().map(Finding::message).toList();
        assertEquals(left, after, example.why());
    }

    private List<Finding> findings(ExampleDataset dataset) throws IOException {
        List<Finding> findings = new ArrayList<>();
        validator.check(dataset.request(), findings::add);
        findings.sort(null);
        return findings;
    }

    /** Where a string or a number ends that starts in a line. */
    private static int end(String line, int start) {
        int end = start + 1;
        if (line.charAt(start) != '"') {
            while (end < line.length() && line.charAt(end) != ',') {
                end++;
            }
            return end;
        }
        while (line.charAt(end) != '"') {
            end += line.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** Puts the replacement in the place of the text that starts at the finding's line and column. */
    private static void apply(Finding finding, Repair repair) throws IOException {
        Path file = Path.of(finding.file());
        List<String> lines = new ArrayList<>(List.of(Files.readString(file).split("\n", -1)));
        String line = lines.get(finding.line() - 1);
        int start = line.offsetByCodePoints(0, finding.column() - 1);
        lines.set(
                finding.line() - 1, line.substring(0, start) + repair.replacement() + line.substring(end(line, start)));
        Files.writeString(file, String.join("\n", lines));
    }
}
