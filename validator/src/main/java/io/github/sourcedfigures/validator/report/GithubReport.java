package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.Summary;
import java.io.PrintWriter;

/**
 * Workflow commands of GitHub Actions, {@code ::error file=…,line=…,col=…,endColumn=…,title=…::message}, which become
 * annotations in a pull request. The counts follow as plain lines.
 */
final class GithubReport implements FindingWriter {
    private final PrintWriter out;
    private final SourceLines lines;

    GithubReport(PrintWriter out, ReportOptions options) {
        this.out = out;
        this.lines = options.lines();
    }

    @Override
    public void write(Finding finding) {
        String endColumn = lines.token(finding)
                .map(token -> ",endColumn=" + token.endColumn())
                .orElse("");
        out.print("::" + command(finding.severity()) + " file=" + property(finding.file()) + ",line=" + finding.line()
                + ",col=" + finding.column() + endColumn + ",title=" + property(finding.rule()) + "::"
                + data(finding.message()) + "\n");
    }

    @Override
    public void end(Summary summary) {
        Counts.lines(summary).forEach(line -> out.print(line + "\n"));
        out.flush();
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    /** As the toolkit of GitHub Actions escapes what follows the last two colons. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    /** As it escapes the value of a property. */
    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
