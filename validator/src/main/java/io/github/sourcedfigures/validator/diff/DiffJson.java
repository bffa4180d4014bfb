package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.validator.diff.Difference.Kind;
import io.github.sourcedfigures.validator.json.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Differences for programs, as {@code diff.schema.json} describes them. */
final class DiffJson {
    static final String SCHEMA = "https://sourcedfigures.github.io/schema/v1/diff.schema.json";

    private DiffJson() {}

    static String of(Differences differences) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", SCHEMA);
        document.put("before", differences.before());
        document.put("after", differences.after());
        Map<String, Object> counts = new LinkedHashMap<>();
        for (Kind kind : Kind.values()) {
            counts.put(kind.word(), differences.count(kind));
        }
        document.put("counts", counts);
        document.put("least", least(differences.least()));
        document.put("dataset", parts(differences.dataset()));
        document.put(
                "records", differences.records().stream().map(DiffJson::tree).toList());
        List<Object> notCompared = new ArrayList<>();
        for (Differences.NotCompared file : differences.notCompared()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("state", file.state());
            tree.put("file", file.file());
            tree.put("why", file.why());
            notCompared.add(tree);
        }
        document.put("not_compared", notCompared);
        return JsonText.write(document);
    }

    private static Map<String, Object> least(Least least) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("increment", least.increment().name().toLowerCase(Locale.ROOT));
        put("from", least.from(), tree);
        put("version", least.version(), tree);
        put("because", least.because().isEmpty() ? null : least.because(), tree);
        return tree;
    }

    private static Map<String, Object> tree(Difference each) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("change", each.kind().word());
        tree.put("type", each.type().word());
        tree.put("id", each.id());
        put("former_id", each.formerId(), tree);
        tree.put("subject", each.subject());
        tree.put("parts", parts(each.parts()));
        return tree;
    }

    private static List<Map<String, Object>> parts(List<Part> parts) {
        List<Map<String, Object>> trees = new ArrayList<>();
        for (Part part : parts) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("property", part.property());
            put("before", part.before(), tree);
            put("after", part.after(), tree);
            tree.put("sentence", part.sentence());
            trees.add(tree);
        }
        return trees;
    }

    private static void put(String name, @Nullable String value, Map<String, Object> tree) {
        if (value != null) {
            tree.put(name, value);
        }
    }
}
