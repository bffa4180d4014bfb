package io.github.sourcedfigures.schema.view;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Names that belong together, joined pair by pair (union-find). */
final class Groups {
    private final Map<String, String> parents = new HashMap<>();

    void join(String a, String b) {
        parents.put(root(a), root(b));
    }

    boolean areJoined(String a, String b) {
        return root(a).equals(root(b));
    }

    /** The name that stands for all that are joined with this one. */
    String root(String name) {
        String root = name;
        for (String parent = parents.get(root); parent != null && !parent.equals(root); parent = parents.get(root)) {
            root = parent;
        }
        // Every name on the way points to the root from now on, so that a long chain is walked once.
        for (String step = name; !step.equals(root); ) {
            step = Objects.requireNonNull(parents.put(step, root));
        }
        return root;
    }
}
