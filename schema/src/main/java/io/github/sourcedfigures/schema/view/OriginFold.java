package io.github.sourcedfigures.schema.view;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Counts figures of one group, those that share an origin as one. Numbers stand for the names, since a large group asks
 * once for each pair.
 */
final class OriginFold {
    private final List<int[]> origins;
    private final int[] parents;

    /**
     * Prepares a group.
     *
     * @param names what each figure rests on
     */
    OriginFold(List<Set<String>> names) {
        Map<String, Integer> uses = new HashMap<>();
        names.forEach(each -> each.forEach(name -> uses.merge(name, 1, Integer::sum)));
        Map<String, Integer> numbers = new HashMap<>();
        origins = names.stream()
                // An origin of one figure alone joins nothing.
                .map(each -> each.stream()
                        .filter(name -> uses.getOrDefault(name, 0) > 1)
                        .mapToInt(name -> numbers.computeIfAbsent(name, unknown -> numbers.size()))
                        .toArray())
                .toList();
        parents = new int[numbers.size()];
    }

    /** How many remain of the figures whose places in the group are counted in. */
    int count(IntPredicate countedIn) {
        Arrays.fill(parents, -1);
        int count = 0;
        for (int i = 0; i < origins.size(); i++) {
            if (countedIn.test(i)) {
                int[] own = origins.get(i);
                count += own.length == 0 ? 1 : join(own);
            }
        }
        return count;
    }

    /** Joins the origins of one figure; returns by how much the count grows or, for two joined groups, shrinks. */
    private int join(int[] own) {
        int growth = 0;
        for (int origin : own) {
            if (parents[origin] < 0) {
                parents[origin] = origin;
                growth++;
            }
            int root = root(origin);
            int first = root(own[0]);
            if (root != first) {
                parents[root] = first;
                growth--;
            }
        }
        return growth;
    }

    private int root(int origin) {
        int root = origin;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
