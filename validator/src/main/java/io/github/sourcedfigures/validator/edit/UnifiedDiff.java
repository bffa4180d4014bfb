package io.github.sourcedfigures.validator.edit;

import java.util.List;

/** The difference of two texts in the form that {@code patch} and {@code git apply} read. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    private UnifiedDiff() {}

    /**
     * The difference between two texts with equally many lines, as repairs leave them; empty where they are equal.
     *
     * @param name the file's name, with {@code /}
     */
    public static String of(String name, Fixing.Edited edited) {
        List<String> before = lines(edited.before());
        List<String> after = lines(edited.after());
        if (before.size() != after.size()) {
            throw new IllegalArgumentException(name + " has another number of lines");
        }
        StringBuilder diff = new StringBuilder();
        int at = 0;
        while (at < before.size()) {
            if (before.get(at).equals(after.get(at))) {
                at++;
            } else {
                at = hunk(before, after, at, diff);
            }
        }
        return diff.length() == 0 ? "" : "--- a/" + name + "\n+++ b/" + name + "\n" + diff;
    }

    /** Writes the lines around a first changed line, as far as changes follow closely; returns where it ends. */
    private static int hunk(List<String> before, List<String> after, int first, StringBuilder diff) {
        int start = Math.max(0, first - CONTEXT);
        int lastChanged = first;
        for (int i = first; i < before.size() && i <= lastChanged + 2 * CONTEXT; i++) {
            if (!before.get(i).equals(after.get(i))) {
                lastChanged = i;
            }
        }
        int size = before.get(before.size() - 1).isEmpty() ? before.size() - 1 : before.size();
        int end = Math.min(size, lastChanged + CONTEXT + 1);
        String range = (start + 1) + "," + (end - start);
        diff.append("@@ -").append(range).append(" +").append(range).append(" @@\n");
        int at = start;
        while (at < end) {
            if (before.get(at).equals(after.get(at))) {
                line(' ', before.get(at++), diff);
                continue;
            }
            int changed = at;
            while (at < end && !before.get(at).equals(after.get(at))) {
                line('-', before.get(at++), diff);
            }
            after.subList(changed, at).forEach(text -> line('+', text, diff));
        }
        return end;
    }

    /** A carriage return is part of its line, for patch as for git. */
    private static List<String> lines(String text) {
        return List.of(text.split("(?<=\n)", -1));
    }

    private static void line(char sign, String text, StringBuilder diff) {
        diff.append(sign).append(text);
        if (!text.endsWith("\n")) {
            diff.append("\n\\ No newline at end of file\n");
        }
    }
}
