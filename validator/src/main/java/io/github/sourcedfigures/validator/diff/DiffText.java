package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.validator.diff.Differences.NotCompared;

/** Differences for people at a terminal: for each record a line that names it and one that says what changed. */
final class DiffText {
    private DiffText() {}

    static String of(Differences differences) {
        StringBuilder text = new StringBuilder();
        line(differences.before() + " → " + differences.after() + ": " + Headline.of(differences), text);
        if (!differences.dataset().isEmpty()) {
            line("", text);
            line("the dataset as a whole", text);
            line("  " + SharedVerb.sentence(differences.dataset()), text);
        }
        for (Difference each : differences.records()) {
            line("", text);
            String former = each.formerId() == null ? "" : each.formerId() + " → ";
            line(each.kind().word() + " " + each.type().word() + " " + former + each.id(), text);
            line(
                    "  " + each.subject() + (each.parts().isEmpty() ? "" : ": " + SharedVerb.sentence(each.parts())),
                    text);
        }
        if (!differences.notCompared().isEmpty()) {
            line("", text);
            line("not compared, because it cannot be read:", text);
            for (NotCompared file : differences.notCompared()) {
                line("  " + file.file() + " in " + file.state() + ": " + file.why(), text);
            }
        }
        String least = differences.least().sentence();
        if (!least.isEmpty()) {
            line("", text);
            line(least, text);
        }
        return text.toString();
    }

    private static void line(String line, StringBuilder text) {
        text.append(Phrases.plain(line)).append('\n');
    }
}
