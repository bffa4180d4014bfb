package io.github.sourcedfigures.validator.edit;

import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the plain tree of settings, its properties in the order of the schema. */
final class SettingsWriter {
    private SettingsWriter() {}

    static Map<String, Object> write(Settings settings) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", Schemas.DATASET_ID);
        tree.put("name", settings.name());
        tree.put("title", settings.title());
        tree.put("description", settings.description());
        tree.put("version", settings.version());
        tree.put("released", settings.released().toString());
        tree.put("licence", settings.licence());
        tree.put("creator", settings.creator());
        putIfAny(tree, "severities", settings.severities(), SettingsWriter::weight);
        putIfAny(tree, "suppressions", settings.suppressions(), SettingsWriter::suppression);
        return tree;
    }

    private static <T> void putIfAny(
            Map<String, Object> tree, String name, List<T> elements, Function<T, Map<String, Object>> write) {
        if (!elements.isEmpty()) {
            tree.put(name, elements.stream().map(write).toList());
        }
    }

    private static Map<String, Object> weight(Settings.Weight weight) {
        Map<String, Object> tree = new LinkedHashMap<>();
        Severity severity = weight.severity();
        tree.put("rule", weight.rule());
        tree.put("severity", severity == null ? "off" : severity.word());
        return tree;
    }

    private static Map<String, Object> suppression(Settings.Suppression suppression) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("rule", suppression.rule());
        tree.put("record", suppression.record());
        tree.put("reason", suppression.reason());
        tree.put("expires", suppression.expires().toString());
        return tree;
    }
}
