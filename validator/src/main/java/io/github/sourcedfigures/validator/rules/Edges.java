package io.github.sourcedfigures.validator.rules;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Edges between names, and which of them lie on a circle. An edge takes 16 bytes while edges are added, and some 60
 * while circles are looked for; names are known by their hash alone.
 */
final class Edges {
    private static final int UNSEEN = 0;

    private long[] from = new long[16];
    private long[] to = new long[16];
    private int count;

    void add(String source, String target) {
        if (count == from.length) {
            from = Arrays.copyOf(from, 2 * count);
            to = Arrays.copyOf(to, 2 * count);
        }
        from[count] = Hash.of(source);
        to[count] = Hash.of(target);
        count++;
    }

    int count() {
        return count;
    }

    /** Which edges, in the order of their adding, lead back to where they start. */
    BitSet circular() {
        BitSet circular = new BitSet(count);
        // Only a name at which an edge starts can lie on a circle.
        long[] names = Arrays.stream(from, 0, count).sorted().distinct().toArray();
        int[] components = new Components(names).components();
        for (int i = 0; i < count; i++) {
            int target = Arrays.binarySearch(names, to[i]);
            int source = Arrays.binarySearch(names, from[i]);
            if (target >= 0 && source != target && components[source] == components[target]) {
                circular.set(i);
            }
        }
        return circular;
    }

    /** Tarjan's strongly connected components (SIAM Journal on Computing 1:2, 1972), without recursion. */
    private final class Components {
        private final int[] firstOf;
        private final int[] targets;
        private final int[] order;
        private final int[] low;
        private final int[] component;
        private final int[] open;
        private final int[] path;
        private final int[] nextEdge;
        private int opened;
        private int visited;
        private int found;

        Components(long[] names) {
            int n = names.length;
            firstOf = new int[n + 1];
            targets = new int[count];
            order = new int[n];
            low = new int[n];
            component = new int[n];
            open = new int[n];
            path = new int[n];
            nextEdge = new int[n];
            sortEdges(names);
            for (int name = 0; name < n; name++) {
                if (order[name] == UNSEEN) {
                    visit(name);
                }
            }
        }

        int[] components() {
            return component;
        }

        /** Puts the targets of each name's edges side by side; -1 for a target at which no edge starts. */
        private void sortEdges(long[] names) {
            int[] sources = new int[count];
            for (int i = 0; i < count; i++) {
                sources[i] = Arrays.binarySearch(names, from[i]);
                firstOf[sources[i] + 1]++;
            }
            for (int name = 0; name < names.length; name++) {
                firstOf[name + 1] += firstOf[name];
            }
            int[] next = Arrays.copyOf(firstOf, names.length);
            for (int i = 0; i < count; i++) {
                targets[next[sources[i]]++] = Math.max(Arrays.binarySearch(names, to[i]), -1);
            }
        }

        private void visit(int root) {
            int depth = 0;
            path[0] = root;
            enter(root);
            while (depth >= 0) {
                int name = path[depth];
                int child = nextUnseen(name);
                if (child >= 0) {
                    path[++depth] = child;
                    enter(child);
                } else {
                    leave(name);
                    depth--;
                    if (depth >= 0) {
                        low[path[depth]] = Math.min(low[path[depth]], low[name]);
                    }
                }
            }
        }

        private void enter(int name) {
            order[name] = ++visited;
            low[name] = visited;
            open[opened++] = name;
            nextEdge[name] = firstOf[name];
        }

        /** The next target that was not visited; on the way there, what is open pulls the name's low down. */
        private int nextUnseen(int name) {
            while (nextEdge[name] < firstOf[name + 1]) {
                int target = targets[nextEdge[name]++];
                if (target < 0) {
                    continue;
                }
                if (order[target] == UNSEEN) {
                    return target;
                }
                if (component[target] == UNSEEN) {
                    low[name] = Math.min(low[name], order[target]);
                }
            }
            return -1;
        }

        private void leave(int name) {
            if (low[name] != order[name]) {
                return;
            }
            found++;
            int last;
            do {
                last = open[--opened];
                component[last] = found;
            } while (last != name);
        }
    }
}
