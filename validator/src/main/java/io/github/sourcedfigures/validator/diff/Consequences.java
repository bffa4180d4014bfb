package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.view.Conflicts;
import io.github.sourcedfigures.schema.view.Origins;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What follows for a figure from all figures, before and after: which contradict it, and how many origins agree. */
final class Consequences {
    private static final int MOST_NAMED = 3;

    private final Map<String, SortedSet<String>> contradictedBefore;
    private final Map<String, SortedSet<String>> contradictedAfter;
    private final Map<String, Integer> originsBefore;
    private final Map<String, Integer> originsAfter;

    Consequences(Records before, Records after) {
        this.contradictedBefore = contradictions(before);
        this.contradictedAfter = contradictions(after);
        this.originsBefore = Origins.of(before);
        this.originsAfter = Origins.of(after);
    }

    private static Map<String, SortedSet<String>> contradictions(Records records) {
        Map<String, SortedSet<String>> contradictions = new HashMap<>();
        for (Conflicts.Conflict conflict : Conflicts.of(records)) {
            String a = conflict.a().id();
            String b = conflict.b().id();
            contradictions.computeIfAbsent(a, first -> new TreeSet<>()).add(b);
            contradictions.computeIfAbsent(b, first -> new TreeSet<>()).add(a);
        }
        return contradictions;
    }

    /** What is otherwise than before for a figure; of a new one what there is. */
    List<Part> of(String figure) {
        List<Part> parts = new ArrayList<>();
        boolean isNew = !originsBefore.containsKey(figure);
        Set<String> was = contradictedBefore.getOrDefault(figure, new TreeSet<>());
        Set<String> is = contradictedAfter.getOrDefault(figure, new TreeSet<>());
        if (!was.equals(is)) {
            parts.add(new Part(
                    "contradictions",
                    isNew ? null : Integer.toString(was.size()),
                    Integer.toString(is.size()),
                    isNew ? "contradicts " + figures(is) + named(is) : contradictions(was, is)));
        }
        Integer agreed = originsBefore.get(figure);
        int agree = originsAfter.getOrDefault(figure, 0);
        if (agree > 0 && agree != (isNew ? 1 : or(agreed))) {
            parts.add(new Part(
                    "origins",
                    agreed == null ? null : agreed.toString(),
                    Integer.toString(agree),
                    isNew ? origins(agree) : "now " + origins(agree) + ", before " + agreed));
        }
        return parts;
    }

    private static int or(@Nullable Integer count) {
        return count == null ? 0 : count;
    }

    private static String contradictions(Set<String> was, Set<String> is) {
        Set<String> gained = minus(is, was);
        Set<String> lost = minus(was, is);
        if (was.size() == is.size()) {
            return "contradicts " + figures(is) + " as before, but others: now " + list(gained) + ", no longer "
                    + list(lost);
        }
        String others = lost.isEmpty() ? named(gained) : " (no longer " + list(lost) + ")";
        return "now contradicts " + figures(is) + ", before " + was.size()
                + (gained.isEmpty() || lost.isEmpty()
                        ? others
                        : " (now also " + list(gained) + ", no longer " + list(lost) + ")");
    }

    private static Set<String> minus(Set<String> set, Set<String> other) {
        Set<String> left = new TreeSet<>(set);
        left.removeAll(other);
        return left;
    }

    private static String figures(Set<String> ids) {
        return ids.isEmpty() ? "no figure" : Phrases.count(ids.size(), "figure");
    }

    private static String named(Set<String> ids) {
        return " (" + list(ids) + ")";
    }

    private static String list(Set<String> ids) {
        return Phrases.few(List.copyOf(ids), MOST_NAMED);
    }

    private static String origins(int count) {
        return Phrases.count(count, "independent origin") + (count == 1 ? " says so" : " say so");
    }
}
