package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.report.FindingWriter;
import io.github.sourcedfigures.validator.report.ReportOptions;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The report that is printed, and beside it those that go to files: all take each finding in turn. */
final class Reports implements AutoCloseable {
    private record InFile(Path file, PrintWriter out, FindingWriter writer) {}

    private final FindingWriter printed;
    private final List<InFile> inFiles = new ArrayList<>();

    Reports(FindingWriter printed) {
        this.printed = printed;
    }

    /** Opens the files before anything is checked, so that nobody waits for a report that cannot be written. */
    void open(List<ReportFile> files, ReportOptions options) throws IOException {
        for (ReportFile wanted : files) {
            PrintWriter out = open(wanted.file());
            inFiles.add(new InFile(wanted.file(), out, wanted.format().on(out, options)));
        }
    }

    private static PrintWriter open(Path file) throws IOException {
        try {
            return new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8));
        } catch (NoSuchFileException nowhere) {
            throw new IOException("cannot write " + file + ": its folder is not there", nowhere);
        } catch (AccessDeniedException closed) {
            throw new IOException("cannot write " + file + ": no permission", closed);
        } catch (IOException unwritable) {
            throw new IOException("cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }

    void write(Finding finding) {
        printed.write(finding);
        inFiles.forEach(report -> report.writer.write(finding));
    }

    void end(Summary summary) throws IOException {
        printed.end(summary);
        for (InFile report : inFiles) {
            report.writer.end(summary);
            if (report.out.checkError()) {
                throw new IOException("cannot write " + report.file + " to its end");
            }
        }
    }

    @Override
    public void close() {
        inFiles.forEach(report -> report.out.close());
    }
}
