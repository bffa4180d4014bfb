package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.validator.diff.Difference.Kind;
import java.util.ArrayList;
import java.util.List;

/** How much changed, in one line. */
final class Headline {
    private Headline() {}

    /** How many records became what; what says that nothing did. */
    static String of(Differences differences) {
        if (differences.isEmpty()) {
            return differences.notCompared().isEmpty() ? "nothing changed" : "nothing changed in what can be read";
        }
        List<String> counts = new ArrayList<>();
        long differing = 0;
        for (Kind kind : Kind.values()) {
            long count = differences.count(kind);
            if (kind != Kind.AFFECTED && count > 0) {
                differing += count;
                counts.add(Phrases.number(count) + " " + kind.word());
            }
        }
        long affected = differences.count(Kind.AFFECTED);
        String records = differing == 0
                ? "no record changed"
                : Phrases.count(differing, "record") + (differing == 1 ? " differs (" : " differ (")
                        + String.join(", ", counts) + ")";
        return records
                + (affected == 0 ? "" : ", " + Phrases.count(affected, "other figure") + " affected")
                + (differences.dataset().isEmpty() ? "" : ", and what is said of the dataset as a whole");
    }
}
