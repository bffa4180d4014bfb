package io.github.sourcedfigures.validator.report;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.BiFunction;

/** The forms of a report. To add one: a constant here, and its writer. */
public enum ReportFormat {
    /** For people at a terminal: each finding with its line. */
    TEXT(TextReport::new),
    /** One object, described by {@code findings.schema.json}. */
    JSON(JsonReport::new),
    /** SARIF 2.1.0, for code scanning and editors. */
    SARIF(SarifReport::new),
    /** JUnit XML, for the test view of build servers. */
    JUNIT(JunitReport::new),
    /** Workflow commands, for annotations in a pull request on GitHub. */
    GITHUB(GithubReport::new),
    /** One page for a browser. */
    HTML(HtmlReport::new);

    private final BiFunction<PrintWriter, ReportOptions, FindingWriter> writers;

    ReportFormat(BiFunction<PrintWriter, ReportOptions, FindingWriter> writers) {
        this.writers = writers;
    }

    /** The word by which the command line calls it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Begins a report on a stream, which stays open. */
    public FindingWriter on(PrintWriter out, ReportOptions options) {
        return writers.apply(out, options);
    }
}
