package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.Summary;
import java.io.PrintWriter;
import java.util.Locale;

/** One line per finding, {@code file:line:column rule  message}, and a line of counts at the end. */
public final class TextReport implements FindingWriter {
    private final PrintWriter out;

    /** Writes to a stream, which stays open. */
    public TextReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(Finding finding) {
        String kind =
                finding.severity() == Severity.ERROR ? "" : finding.severity().word() + ": ";
        out.println(plain(finding.file()) + ":" + finding.line() + ":" + finding.column() + " " + finding.rule() + "  "
                + kind + finding.message());
    }

    @Override
    public void end(Summary summary) {
        out.println(count(summary.records(), "record") + " checked, " + count(summary.errors(), "error") + ", "
                + count(summary.warnings(), "warning")
                + (summary.notes() == 0 ? "" : ", " + count(summary.notes(), "note"))
                + (summary.suppressed() == 0 ? "" : ", " + summary.suppressed() + " suppressed"));
        Summary.Evidence evidence = summary.evidence();
        if (evidence.texts() + evidence.missing() > 0) {
            out.println(count(evidence.quotes(), "quote") + " found in " + count(evidence.texts(), "evidence text")
                    + "; " + count(evidence.missing(), "text") + " not at hand");
        }
        out.flush();
    }

    /** A file's name may hold anything; what would break the line or command the terminal is shown as an escape. */
    private static String plain(String file) {
        StringBuilder plain = new StringBuilder(file.length());
        file.chars().forEach(unit -> {
            if (Character.isISOControl(unit)) {
                plain.append(String.format(Locale.ROOT, "\\u%04x", unit));
            } else {
                plain.append((char) unit);
            }
        });
        return plain.toString();
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
