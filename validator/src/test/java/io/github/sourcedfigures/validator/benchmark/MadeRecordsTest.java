package io.github.sourcedfigures.validator.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark's records in small: every rule that lines can break alarms as often as faults were made. */
class MadeRecordsTest {
    @TempDir
    private Path temp = Path.of("");

    @Test
    void everyFaultThatWasMadeIsFoundAndNoOther() throws IOException {
        Map<String, Integer> expected = MadeRecords.write(10_000, temp);

        Map<String, Integer> found = new TreeMap<>();
        try (InputStream lines = Files.newInputStream(temp.resolve("records.ndjson"))) {
            new Validator()
                    .check(
                            CheckRequest.of(new CheckRequest.Ndjson("records.ndjson", lines))
                                    .withEvidence(temp.resolve("evidence")),
                            finding -> found.merge(finding.rule(), 1, Integer::sum));
        }

        assertEquals(expected, found);
        TreeSet<String> rules = new TreeSet<>();
        Rules.all().forEach(rule -> rules.add(rule.info().id()));
        rules.remove("record-misplaced"); // Lines have no place.
        rules.removeIf(rule -> rule.startsWith("settings-")); // Nor settings,
        rules.remove("record-removed"); // nor a release before them.
        Rules.historyRules().forEach(rule -> rules.remove(rule.info().id()));
        assertEquals(rules, expected.keySet());
    }
}
