package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.Summary;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** A report as text. */
final class Written {
    /** Nothing was found. */
    static final Summary FINE = new Summary(3, 0, 0, 0, 0, new Summary.Evidence(false, 0, 0, 0), null);

    private Written() {}

    static String of(ReportFormat format, List<Finding> findings, Summary summary, SourceLines lines) {
        StringWriter text = new StringWriter();
        FindingWriter report = format.on(new PrintWriter(text), new ReportOptions(lines, Severity.ERROR, false));
        findings.forEach(report::write);
        report.end(summary);
        return text.toString();
    }
}
