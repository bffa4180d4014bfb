package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.history.Change;
import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which records that are gone are those that are new: of one type, and at least {@value #LIKE_ENOUGH} percent of all that
 * the two say is the same. Where more than one pair could be meant, the likest is, the first by identifier of several.
 *
 * @param byFormer the identifier that each has now, by the one that it had
 */
record Renames(Map<String, String> byFormer) {
    private static final int LIKE_ENOUGH = 75;

    /** What every record has, whatever it says. */
    private static final Set<String> NOT_CONTENT = Set.of("$schema", "id", "version", "published", "modified");

    /** The properties that name records. */
    private static final Set<String> REFERENCES = Set.of(
            "asserted_by",
            "between",
            "body",
            "from",
            "measure",
            "of",
            "parties",
            "relays",
            "replaced_by",
            "source",
            "target",
            "through",
            "to");

    private record Pair(String former, String id, int likeness) {}

    static Renames of(Changes changes) {
        Map<String, String> byFormer = new TreeMap<>();
        // Measures, parties and sources first: what names them is like itself only when their new names are known.
        for (RecordType type :
                List.of(RecordType.PARTY, RecordType.SOURCE, RecordType.MEASURE, RecordType.EVENT, RecordType.FIGURE)) {
            find(type, changes, byFormer);
        }
        return new Renames(byFormer);
    }

    private static void find(RecordType type, Changes changes, Map<String, String> byFormer) {
        Renames known = new Renames(byFormer);
        Map<String, Set<String>> gone = new TreeMap<>();
        Map<String, Set<String>> added = new TreeMap<>();
        for (Change change : changes.all()) {
            DatasetRecord before = change.before();
            DatasetRecord after = change.after();
            if (change.type() == type && before != null && after == null) {
                gone.put(change.id(), content(known.follow(before)));
            } else if (change.type() == type && before == null && after != null) {
                added.put(change.id(), content(after));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        gone.forEach((former, was) -> added.forEach((id, is) -> {
            int likeness = likeness(was, is);
            if (likeness >= LIKE_ENOUGH) {
                pairs.add(new Pair(former, id, likeness));
            }
        }));
        pairs.sort(Comparator.comparingInt(Pair::likeness)
                .reversed()
                .thenComparing(Pair::former)
                .thenComparing(Pair::id));
        Set<String> taken = new HashSet<>();
        for (Pair pair : pairs) {
            if (!byFormer.containsKey(pair.former()) && taken.add(pair.id())) {
                byFormer.put(pair.former(), pair.id());
            }
        }
    }

    private static Set<String> content(DatasetRecord datasetRecord) {
        Set<String> content = new HashSet<>();
        RecordWriter.write(datasetRecord).forEach((name, value) -> {
            if (!NOT_CONTENT.contains(name)) {
                addLeaves(name, value, content);
            }
        });
        return content;
    }

    private static void addLeaves(String name, Object value, Set<String> leaves) {
        if (value instanceof Map<?, ?> members) {
            members.forEach((member, inside) -> addLeaves(name + "/" + member, inside, leaves));
        } else if (value instanceof List<?> elements) {
            elements.forEach(element -> addLeaves(name, element, leaves));
        } else {
            leaves.add(name + " " + value);
        }
    }

    /** How much of all that two say is said by both, in percent. */
    private static int likeness(Set<String> a, Set<String> b) {
        Set<String> smaller = a.size() < b.size() ? a : b;
        Set<String> larger = a.size() < b.size() ? b : a;
        long both = smaller.stream().filter(larger::contains).count();
        long all = a.size() + b.size() - both;
        return all == 0 ? 0 : Math.toIntExact(100 * both / all);
    }

    /** The identifier that a record had; null where it has the same. */
    @Nullable
    String formerOf(String id) {
        return byFormer.entrySet().stream()
                .filter(rename -> rename.getValue().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** A record of before under its own new identifier, naming others by theirs. */
    DatasetRecord follow(DatasetRecord before) {
        if (byFormer.isEmpty()) {
            return before;
        }
        Map<String, Object> tree = new LinkedHashMap<>();
        RecordWriter.write(before).forEach((name, value) -> tree.put(name, followed(name, value)));
        tree.put("id", byFormer.getOrDefault(before.id(), before.id()));
        return RecordReader.read(tree);
    }

    private Object followed(String name, Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> followed = new LinkedHashMap<>();
            members.forEach(
                    (member, inside) -> followed.put(String.valueOf(member), followed(String.valueOf(member), inside)));
            return followed;
        }
        if (value instanceof List<?> elements) {
            return elements.stream().map(element -> followed(name, element)).toList();
        }
        return value instanceof String id && REFERENCES.contains(name) ? byFormer.getOrDefault(id, id) : value;
    }
}
