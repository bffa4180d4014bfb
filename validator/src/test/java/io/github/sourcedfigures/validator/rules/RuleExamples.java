package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The examples of one rule, from {@code <rule-id>.json}: what it lets through and what it alarms at. They are tests and
 * documentation at once.
 *
 * @param evidence the evidence folder of the examples that name none themselves
 * @param good datasets in which no rule finds anything
 * @param bad datasets with exactly the findings listed
 */
record RuleExamples(@Nullable Map<String, String> evidence, List<Example> good, List<Example> bad) {
    /** The small made-up dataset that the examples change; {@code base.json}, which has no rule's name. */
    static final String BASE = "base";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    RuleExamples {
        Map<String, String> shared = evidence;
        good = listed(good).stream().map(example -> example.orWith(shared)).toList();
        bad = listed(bad).stream().map(example -> example.orWith(shared)).toList();
    }

    /**
     * One dataset.
     *
     * @param why what it shows, as the end of "alarms:" or "is silent:"
     * @param patch what differs from the base, a JSON Merge Patch over an object of records by name
     * @param record with text or bytes: the record whose file they are
     * @param text a file's text, line by line, in place of a patch
     * @param bytes a file's bytes in hexadecimal, in place of a patch
     * @param paths files that stand elsewhere than their records belong: record to path below {@code data/}
     * @param evidence the evidence folder, file name to text; null where there is no such folder. In a patch, {@code
     *     {sha256:NAME}} stands for the hash of a text
     * @param released what of the base differs in the last release, as in a patch; null where nothing was released
     * @param today the day as of which it is judged; null for the day after the base was made
     * @param findings what is found, in a bad example
     */
    record Example(
            String why,
            @Nullable ObjectNode patch,
            @Nullable String record,
            List<String> text,
            @Nullable String bytes,
            Map<String, String> paths,
            @Nullable Map<String, String> evidence,
            @Nullable ObjectNode released,
            @Nullable LocalDate today,
            List<Expected> findings) {
        Example {
            text = listed(text);
            paths = paths == null ? Map.of() : Map.copyOf(paths);
            findings = listed(findings);
        }

        private Example orWith(@Nullable Map<String, String> shared) {
            return evidence != null
                    ? this
                    : new Example(why, patch, record, text, bytes, paths, shared, released, today, findings);
        }
    }

    /**
     * One finding.
     *
     * @param record the record in whose file it stands; {@code release} for the ledger of the last release
     * @param pointer JSON Pointer to the property
     * @param message the whole message
     * @param at where it stands: null for the value pointed to, {@code name} for the name of that property, or {@code
     *     line:column} where the pointer does not say
     * @param rule the rule that finds it; null for the rule whose example it is
     * @param repair the safe way to mend it that is offered, if any
     */
    record Expected(
            String record,
            String pointer,
            String message,
            @Nullable String at,
            @Nullable String rule,
            @Nullable Repair repair) {}

    static RuleExamples of(String ruleId) {
        return MAPPER.treeToValue(json(ruleId), RuleExamples.class);
    }

    static ObjectNode base() {
        return (ObjectNode) json(BASE);
    }

    private static JsonNode json(String name) {
        try (InputStream json = RuleExamples.class.getResourceAsStream(name + ".json")) {
            if (json == null) {
                throw new IllegalStateException("no " + name + ".json among the examples");
            }
            return MAPPER.readTree(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name + ".json", unreadable);
        }
    }

    /** Jackson gives null for a list that is not there. */
    private static <T> List<T> listed(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
