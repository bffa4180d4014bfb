package io.github.sourcedfigures.validator.report;

import static io.github.sourcedfigures.validator.report.Markup.escaped;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.Summary;
import java.io.PrintWriter;

/**
 * JUnit XML: a suite per file, a case per finding; one that fails the check is a failure, any other passes and says what
 * it has to say. Where nothing is found, one case passes. The suites carry no totals, which are not known until the end.
 */
final class JunitReport implements FindingWriter {
    private final PrintWriter out;
    private final Severity blocking;
    private String file = "";
    private boolean begun;

    JunitReport(PrintWriter out, ReportOptions options) {
        this.out = out;
        this.blocking = options.blocking();
    }

    @Override
    public void write(Finding finding) {
        if (!begun) {
            head();
        }
        if (!begun || !finding.file().equals(file)) {
            out.print(begun ? "</testsuite>\n" : "");
            out.print("<testsuite name=\"" + escaped(finding.file()) + "\">\n");
        }
        begun = true;
        file = finding.file();
        String place = finding.line() + ":" + finding.column();
        out.print("<testcase classname=\"" + escaped(file) + "\" name=\"" + escaped(finding.rule()) + " at " + place
                + "\" file=\"" + escaped(file) + "\" line=\"" + finding.line() + "\">");
        String whole = escaped(file + ":" + place + " " + finding.rule() + "  "
                + finding.severity().word() + ": " + finding.message());
        out.print(
                finding.severity().compareTo(blocking) <= 0
                        ? "<failure type=\"" + escaped(finding.rule()) + "\" message=\"" + escaped(finding.message())
                                + "\">" + whole + "</failure>"
                        : "<system-out>" + whole + "</system-out>");
        out.print("</testcase>\n");
    }

    @Override
    public void end(Summary summary) {
        if (!begun) {
            head();
            out.print("<testsuite name=\"dataset\">\n<testcase classname=\"dataset\" name=\"check\"/>\n");
        }
        out.print("<system-out>" + escaped(String.join("\n", Counts.lines(summary))) + "</system-out>\n");
        out.print("</testsuite>\n</testsuites>\n");
        out.flush();
    }

    private void head() {
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"" + Tool.NAME + "\">\n");
    }
}
