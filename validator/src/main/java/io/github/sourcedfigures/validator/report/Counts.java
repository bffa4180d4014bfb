package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Summary;
import java.util.ArrayList;
import java.util.List;

/** What a check came to, in words: what was found, and what was not looked at. */
final class Counts {
    private Counts() {}

    /** One sentence per line. */
    static List<String> lines(Summary summary) {
        List<String> lines = new ArrayList<>();
        lines.add(of(summary.records(), "record") + " checked, " + of(summary.errors(), "error") + ", "
                + of(summary.warnings(), "warning")
                + (summary.notes() == 0 ? "" : ", " + of(summary.notes(), "note"))
                + (summary.suppressed() == 0 ? "" : ", " + summary.suppressed() + " suppressed"));
        Summary.Since since = summary.since();
        if (since != null) {
            lines.add("left out: " + of(since.older(), "older finding") + ", which " + since.state() + " had too");
        }
        Summary.Evidence evidence = summary.evidence();
        if (evidence.given()) {
            lines.add(of(evidence.quotes(), "quote") + " found in " + of(evidence.texts(), "evidence text") + "; "
                    + of(evidence.missing(), "text") + " not at hand");
        } else if (evidence.missing() > 0) {
            lines.add("not looked at: the quotes in " + of(evidence.missing(), "text")
                    + " that sources name; --evidence DIR gives the folder");
        }
        return lines;
    }

    private static String of(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
