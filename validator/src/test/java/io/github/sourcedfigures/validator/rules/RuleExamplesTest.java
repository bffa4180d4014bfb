package io.github.sourcedfigures.validator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.rules.RuleExamples.Example;
import io.github.sourcedfigures.validator.rules.RuleExamples.Expected;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every rule alarms at its bad examples, there and in those words, and all rules are silent at its good ones. It runs in
 * a locale that writes other digits, on which no finding may depend.
 */
class RuleExamplesTest {
    private static final Map<String, Severity> SEVERITIES =
            Rules.all().stream().map(Rule::info).collect(Collectors.toMap(RuleInfo::id, RuleInfo::severity));

    private static final Locale USUAL = Locale.getDefault();

    private final Validator validator = new Validator();

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void writeOtherDigits() {
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        assertEquals("\u0661", String.format("%d", 1), "this locale is to write other digits");
    }

    @AfterAll
    static void writeTheUsualDigits() {
        Locale.setDefault(USUAL);
    }

    @Test
    void baseOfAllExamplesIsFaultless() throws IOException {
        Example base = new Example("", null, null, List.of(), null, Map.of(), null, null, null, List.of());
        assertEquals(List.of(), check(ExampleDataset.write(folder, base)));
    }

    @TestFactory
    Stream<DynamicContainer> everyRule() {
        return Rules.all().stream().map(rule -> {
            String id = rule.info().id();
            RuleExamples examples = RuleExamples.of(id);
            return dynamicContainer(
                    id,
                    Stream.concat(
                            tests("is silent: ", examples.good(), this::isSilent),
                            tests("alarms: ", examples.bad(), example -> alarms(id, example))));
        });
    }

    private interface Check {
        void accept(Example example) throws IOException;
    }

    private static Stream<DynamicTest> tests(String verb, List<Example> examples, Check check) {
        Function<Example, DynamicTest> test = example -> dynamicTest(verb + example.why(), () -> check.accept(example));
        return examples.stream().map(test);
    }

    private void isSilent(Example example) throws IOException {
        assertEquals(List.of(), example.findings(), "a good example lists no findings");
        ExampleDataset dataset = ExampleDataset.write(Files.createTempDirectory(folder, "good"), example);
        assertEquals("", text(check(dataset)), example.why());
    }

    private void alarms(String id, Example example) throws IOException {
        assertTrue(
                example.findings().stream().anyMatch(expected -> expected.rule() == null),
                "a bad example lists a finding of its own rule");
        ExampleDataset dataset = ExampleDataset.write(Files.createTempDirectory(folder, "bad"), example);
        List<Finding> wanted = new ArrayList<>();
        for (Expected expected : example.findings()) {
            assertFalse(id.equals(expected.rule()), "the rule itself need not be named");
            String rule = expected.rule() == null ? id : expected.rule();
            int[] position = dataset.position(expected);
            wanted.add(new Finding(
                    rule,
                    Objects.requireNonNull(SEVERITIES.get(rule), rule),
                    dataset.file(expected.record()),
                    "",
                    expected.pointer(),
                    position[0],
                    position[1],
                    expected.message(),
                    expected.repair()));
        }
        assertEquals(text(wanted), text(check(dataset)), id + ": " + example.why());
    }

    private List<Finding> check(ExampleDataset dataset) throws IOException {
        List<Finding> findings = new ArrayList<>();
        validator.check(
                dataset.request(),
                finding -> findings.add(new Finding(
                        finding.rule(),
                        finding.severity(),
                        dataset.withoutFolder(finding.file()),
                        "",
                        finding.pointer(),
                        finding.line(),
                        finding.column(),
                        dataset.withoutFolder(finding.message()),
                        finding.repair())));
        return findings;
    }

    /** One line for each finding, so that a failure shows which differ. */
    private static String text(List<Finding> findings) {
        return findings.stream().sorted().map(Finding::toString).collect(Collectors.joining("\n"));
    }
}
