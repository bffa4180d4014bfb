package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.json.Shown;
import java.io.PrintWriter;

/**
 * For people: {@code file:line:column rule  severity: message}, below it the line with the place underlined, a blank line
 * between files, and at the end what it came to.
 */
public final class TextReport implements FindingWriter {
    private static final String BOLD = "\u001b[1m";
    private static final String FAINT = "\u001b[2m";
    private static final String PLAIN = "\u001b[0m";

    private final PrintWriter out;
    private final ReportOptions options;
    private String file = "";
    private String firstRule = "";

    /** Writes the findings without their lines and without colour. */
    public TextReport(PrintWriter out) {
        this(out, new ReportOptions(SourceLines.none(), Severity.ERROR, false));
    }

    TextReport(PrintWriter out, ReportOptions options) {
        this.out = out;
        this.options = options;
    }

    @Override
    public void write(Finding finding) {
        if (firstRule.isEmpty()) {
            firstRule = finding.rule();
        } else if (!finding.file().equals(file)) {
            line("");
        }
        file = finding.file();
        String severity = colour(finding.severity());
        line(painted(BOLD, Shown.plain(file) + ":" + finding.line() + ":" + finding.column()) + " " + finding.rule()
                + "  " + painted(severity, finding.severity().word() + ":") + " " + Shown.plain(finding.message()));
        options.lines().token(finding).map(Excerpt::of).ifPresent(excerpt -> {
            String number = Integer.toString(finding.line());
            String margin = painted(FAINT, number + " | ");
            line(margin + excerpt.before() + painted(severity, excerpt.token()) + excerpt.after());
            line(painted(FAINT, " ".repeat(number.length()) + " | ")
                    + " ".repeat(excerpt.indent())
                    + painted(severity, "^".repeat(excerpt.width())));
        });
    }

    @Override
    public void end(Summary summary) {
        if (!firstRule.isEmpty()) {
            line("");
        }
        Counts.lines(summary).forEach(this::line);
        if (!firstRule.isEmpty()) {
            line("why " + firstRule + " is there and how to mend it: validator explain " + firstRule);
        }
        out.flush();
    }

    private void line(String text) {
        out.print(text + "\n");
    }

    private String painted(String colour, String text) {
        return options.colour() ? colour + text + PLAIN : text;
    }

    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "\u001b[1;31m";
            case WARNING -> "\u001b[1;33m";
            case NOTE -> "\u001b[1;36m";
        };
    }
}
