package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Withdrawal;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What changed about a record, property by property, in the order of the schema. */
final class PropertyChanges {
    private static final Set<String> LIFE = Set.of("$schema", "id", "version", "modified");
    private static final Set<String> DATES = Set.of("period", "as_of", "stated_on", "on", "published_on", "published");
    private static final Set<String> WORDS =
            Set.of("nature", "kind", "status", "value_basis", "published_basis", "extent");
    private static final Set<String> PARTIES =
            Set.of("asserted_by", "through", "parties", "from", "to", "between", "body");
    private static final Set<String> NAMES = Set.of("language", "url", "read_at", "file", "sha256", "occasion", "act");

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("as_of", "as of"),
            Map.entry("stated_on", "stated on"),
            Map.entry("on", "date"),
            Map.entry("date_basis", "basis of the date"),
            Map.entry("asserted_by", "said by"),
            Map.entry("through", "passed on by"),
            Map.entry("value_basis", "basis of the value"),
            Map.entry("published_on", "published on"),
            Map.entry("published_basis", "basis of the date"),
            Map.entry("published", "first in the dataset on"),
            Map.entry("read_at", "read at"),
            Map.entry("url", "address"),
            Map.entry("act", "legal act"),
            Map.entry("from", "handed over by"),
            Map.entry("to", "received by"),
            Map.entry("per", "counted per"),
            Map.entry("sha256", "SHA-256"));

    private final Naming naming;
    private final ValueWords values;
    private final CitationChanges citations;

    PropertyChanges(Naming naming) {
        this.naming = naming;
        this.values = new ValueWords(naming);
        this.citations = new CitationChanges(naming);
    }

    /** What changed; nothing where only the version and the day of the change did. */
    List<Part> of(DatasetRecord before, DatasetRecord after) {
        Map<String, Object> was = RecordWriter.write(before);
        Map<String, Object> is = RecordWriter.write(after);
        Set<String> names = inOrder(was.keySet(), is.keySet());
        names.removeAll(LIFE);
        List<Part> parts = new ArrayList<>();
        for (String name : names) {
            if (!Objects.equals(was.get(name), is.get(name))) {
                parts.addAll(of(name, before, after, was.get(name), is.get(name)));
            }
        }
        return parts;
    }

    /** The properties of both in the order of the schema, in which each has its own. */
    private static Set<String> inOrder(Set<String> was, Set<String> is) {
        Set<String> names = new LinkedHashSet<>();
        Iterator<String> before = was.iterator();
        for (String name : is) {
            while (was.contains(name) && !names.contains(name) && before.hasNext()) {
                names.add(before.next());
            }
            names.add(name);
        }
        names.addAll(was);
        return names;
    }

    private List<Part> of(
            String name, DatasetRecord before, DatasetRecord after, @Nullable Object was, @Nullable Object is) {
        if (name.equals("value") && before instanceof Figure old && after instanceof Figure now) {
            return List.of(new Part(
                    name,
                    values.whole(old.value()),
                    values.whole(now.value()),
                    values.change(old.value(), now.value())));
        }
        if (name.equals("citations") && before instanceof Statement old && after instanceof Statement now) {
            return citations.of(old.citations(), now.citations());
        }
        if (name.equals("relations") && before instanceof Statement old && after instanceof Statement now) {
            return relations(old.relations(), now.relations(), values);
        }
        if (name.equals("withdrawn")) {
            return List.of(withdrawal(before.withdrawn(), after.withdrawn()));
        }
        if (isObjects(was) || isObjects(is)) {
            return elements(name, list(was), list(is));
        }
        if (was instanceof Map<?, ?> || is instanceof Map<?, ?>) {
            return members(name, map(was), map(is));
        }
        return List.of(plain(name, label(name), was, is));
    }

    private Part plain(String name, String label, @Nullable Object was, @Nullable Object is) {
        if (isProse(name) && !(was instanceof List) && !(is instanceof List)) {
            return Phrases.ofTexts(name, label, (String) was, (String) is);
        }
        return Phrases.part(name, label, words(name, was), words(name, is));
    }

    private static boolean isProse(String name) {
        return !DATES.contains(name)
                && !WORDS.contains(name)
                && !PARTIES.contains(name)
                && !NAMES.contains(name)
                && !name.equals("measure");
    }

    private @Nullable String words(String name, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        if (value instanceof List<?> elements) {
            String none = name.equals("asserted_by") ? "nobody named" : "nobody";
            return elements.isEmpty()
                    ? none
                    : Phrases.and(
                            elements.stream().map(each -> word(name, each)).toList());
        }
        return word(name, value);
    }

    private String word(String name, Object value) {
        String text = value.toString();
        if (DATES.contains(name)) {
            return DateWords.of(text);
        }
        if (PARTIES.contains(name)) {
            return naming.party(text);
        }
        if (name.equals("units") || name.equals("per")) {
            return naming.unit(text, true);
        }
        if (name.equals("measure")) {
            return "“" + naming.measure(text) + "”";
        }
        return WORDS.contains(name) ? text.replace('-', ' ') : text;
    }

    private static String label(String name) {
        return LABELS.getOrDefault(name, name.replace('_', ' '));
    }

    /** The members of an object, each a change of its own. */
    private static List<Part> members(String name, Map<String, Object> was, Map<String, Object> is) {
        List<Part> parts = new ArrayList<>();
        for (String member : union(was.keySet(), is.keySet())) {
            String old = text(was.get(member));
            String now = text(is.get(member));
            if (!Objects.equals(old, now)) {
                parts.add(
                        name.equals("date_basis")
                                ? Phrases.ofTexts(name, "basis of “" + label(member) + "”", old, now)
                                : Phrases.part(name, label(name) + " " + label(member), old, now));
            }
        }
        return parts;
    }

    /** The forms of a party's name, or the units of the vocabulary. */
    private static List<Part> elements(String name, List<?> was, List<?> is) {
        Map<String, Map<String, Object>> old = byKey(was);
        Map<String, Map<String, Object>> now = byKey(is);
        List<Part> parts = new ArrayList<>();
        for (String key : union(old.keySet(), now.keySet())) {
            Map<String, Object> before = old.get(key);
            Map<String, Object> after = now.get(key);
            if (before == null) {
                parts.add(new Part(name, null, key, key + SharedVerb.ADDED));
            } else if (after == null) {
                parts.add(new Part(name, key, null, key + SharedVerb.REMOVED));
            } else if (!before.equals(after)) {
                String inside =
                        members(key, before, after).stream().map(Part::sentence).collect(Collectors.joining(", "));
                parts.add(new Part(name, key, key, inside));
            }
        }
        return parts.isEmpty() ? List.of(new Part(name, null, null, label(name) + " in another order")) : parts;
    }

    private static Map<String, Map<String, Object>> byKey(List<?> elements) {
        Map<String, Map<String, Object>> byKey = new LinkedHashMap<>();
        for (Object element : elements) {
            Map<String, Object> members = map(element);
            String key = members.containsKey("id")
                    ? SharedVerb.UNIT + "“" + members.get("id") + "”"
                    : SharedVerb.NAME + "“" + members.get("text") + "” (" + members.get("language") + ")";
            byKey.put(key, members);
        }
        return byKey;
    }

    private static List<Part> relations(List<Relation> before, List<Relation> after, ValueWords values) {
        Map<String, Relation> old = new LinkedHashMap<>();
        before.forEach(relation -> old.put(Phrases.relation(relation), relation));
        Map<String, Relation> now = new LinkedHashMap<>();
        after.forEach(relation -> now.put(Phrases.relation(relation), relation));
        List<Part> parts = new ArrayList<>();
        for (String key : union(old.keySet(), now.keySet())) {
            Relation was = old.get(key);
            Relation is = now.get(key);
            if (was == null) {
                parts.add(new Part("relations", null, key, "now " + key));
            } else if (is == null) {
                parts.add(new Part("relations", key, null, "no longer " + key));
            } else if (!was.equals(is)) {
                List<Part> inside = members("relation", tree(was, values), tree(is, values));
                String sentence = inside.stream().map(Part::sentence).collect(Collectors.joining(", "));
                parts.add(new Part("relations", key, key, key + ": " + sentence));
            }
        }
        return parts.isEmpty() ? List.of(new Part("relations", null, null, "relations in another order")) : parts;
    }

    private static Map<String, Object> tree(Relation relation, ValueWords values) {
        Map<String, Object> tree = new LinkedHashMap<>();
        if (relation.role() != null) {
            tree.put("role", relation.role().word());
        }
        Value factor = relation.factor();
        if (factor != null) {
            tree.put("factor", values.whole(factor));
        }
        if (relation.assumption() != null) {
            tree.put("assumption", Excerpts.of(relation.assumption()));
        }
        return tree;
    }

    private static Part withdrawal(@Nullable Withdrawal before, @Nullable Withdrawal after) {
        String was = before == null ? null : words(before);
        String is = after == null ? null : words(after);
        String sentence;
        if (is == null) {
            sentence = "no longer withdrawn; it was withdrawn " + was;
        } else {
            sentence = was == null ? "withdrawn " + is : "withdrawn otherwise: " + was + " → " + is;
        }
        return new Part("withdrawn", was, is, sentence);
    }

    private static String words(Withdrawal withdrawal) {
        return "on " + DateWords.of(withdrawal.on().toString()) + ": " + Excerpts.of(withdrawal.reason())
                + (withdrawal.replacedBy() == null ? "" : ", replaced by " + withdrawal.replacedBy());
    }

    private static Set<String> union(Set<String> first, Set<String> second) {
        Set<String> union = new LinkedHashSet<>(first);
        union.addAll(second);
        return union;
    }

    private static boolean isObjects(@Nullable Object value) {
        return value instanceof List<?> elements && !elements.isEmpty() && elements.get(0) instanceof Map;
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> elements ? elements : List.of();
    }

    private static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((name, member) -> map.put(String.valueOf(name), member));
        }
        return map;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
