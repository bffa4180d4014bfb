package io.github.sourcedfigures.validator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No rule without its parts: line in the list, page, examples; and no part without its rule. */
class RulesTest {
    private static final Path FOLDER = Path.of("src/main/resources/io/github/sourcedfigures/validator/rules");

    static List<Rule> rules() {
        return Rules.all();
    }

    static Stream<List<? extends Rule>> lists() {
        return Stream.of(
                List.of(ReadingRule.values()),
                List.of(SettingsRule.values()),
                Rules.recordRules(),
                Rules.datasetRules(),
                Rules.quoteRules(),
                Rules.historyRules());
    }

    @ParameterizedTest
    @MethodSource("lists")
    void listIsSortedByIdWithoutDoubles(List<? extends Rule> rules) {
        List<String> ids = ids(rules);
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
    }

    @Test
    void noIdIsUsedTwice() {
        List<String> ids = ids(Rules.all());
        assertEquals(List.copyOf(new TreeSet<>(ids)), ids);
    }

    @Test
    void everyRuleClassIsInTheList() {
        Set<String> written = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages(Rule.class.getPackageName())
                        .stream()
                        .filter(type -> type.isAssignableTo(Rule.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .map(JavaClass::getName)
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> listed = Rules.all().stream()
                .map(rule -> rule.getClass().getName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(written, listed);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void idIsTheNameInKebabCase(Rule rule) {
        String kebab = rule instanceof Enum<?> constant
                ? constant.name().replace('_', '-')
                : rule.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        assertEquals(kebab.toLowerCase(Locale.ROOT), rule.info().id());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void summaryIsOneSentenceWithItsFullStop(Rule rule) {
        assertTrue(rule.info().summary().matches("[A-Z][^.]*\\."), rule.info().summary());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void pageSaysWhyAndHowToMendIt(Rule rule) {
        String id = rule.info().id();
        assertTrue(
                rule.info().page().matches("(?s)# " + id + "\n\n[^#\\s].+\n\n## How to mend it\n\n.+[^\n]\n"),
                "the page of " + id + " has no heading, no reason, no advice or a loose end");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void examplesShowAlarmAndSilence(Rule rule) {
        RuleExamples examples = RuleExamples.of(rule.info().id());
        assertFalse(examples.good().isEmpty(), "no good example");
        assertFalse(examples.bad().isEmpty(), "no bad example");
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        assertEquals(new TreeSet<>(ids(Rules.all())), stems(".md"));
    }

    @Test
    void everyExampleFileBelongsToARule() throws IOException {
        Set<String> stems = stems(".json");
        assertTrue(stems.remove(RuleExamples.BASE), "no base of the examples");
        assertEquals(new TreeSet<>(ids(Rules.all())), stems);
    }

    @Test
    void besidePagesAndExamplesNothingStandsThere() throws IOException {
        assertEquals(2 * Rules.all().size() + 1, files().size());
    }

    private static List<String> ids(List<? extends Rule> rules) {
        return rules.stream().map(rule -> rule.info().id()).toList();
    }

    private static Set<String> stems(String ending) throws IOException {
        return files().stream()
                .filter(name -> name.endsWith(ending))
                .map(name -> name.substring(0, name.length() - ending.length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
