package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.report.ReportFormat;
import io.github.sourcedfigures.validator.report.ReportOptions;
import io.github.sourcedfigures.validator.report.SourceLines;
import io.github.sourcedfigures.validator.since.NewFindings;
import io.github.sourcedfigures.validator.snapshot.Snapshot;
import io.github.sourcedfigures.validator.snapshot.Snapshots;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        description = "Checks a dataset, parts of one, or records one per line.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
    private static final String STANDARD_INPUT = "-";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "A dataset folder (one that holds data/), or files and folders inside its data/: then the"
                    + " whole dataset is judged and these are reported. Default: dataset.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--ndjson",
            paramLabel = "FILE",
            description = "Records one per line, in a file or - for standard input; a complete dataset.")
    private @Nullable String ndjson;

    @Option(names = "--against", paramLabel = "DIR", description = "With --ndjson: the dataset that the lines join.")
    private @Nullable Path against;

    @Option(
            names = "--evidence",
            paramLabel = "DIR",
            description = "The folder with the texts that were read: checks that every quote stands in its text.")
    private @Nullable Path evidence;

    @Option(
            names = "--since",
            paramLabel = "REF|LEDGER",
            description = "Reports only what a change brought, though the whole dataset is judged: what was not found"
                    + " in the last commit that the git revision REF and HEAD have in common, or in the release whose"
                    + " ledger LEDGER is (dataset/releases/VERSION.json; the folder stands for the newest). What is not"
                    + " committed counts as part of the change. Only new findings make the exit code 1.")
    private @Nullable String since;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The form of the report: ${COMPLETION-CANDIDATES}. Default: text.")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportFile.Converter.class,
            description = "Another report, in a file. May be given several times.")
    private List<ReportFile> reports = new ArrayList<>();

    @Option(
            names = "--color",
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "Whether the text has colours: auto (on a terminal, unless NO_COLOR is set), always or never."
                    + " Default: auto.")
    private Colour colour = Colour.AUTO;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            defaultValue = "error",
            description = "The least severity that makes the exit code 1: error, warning or note. Default: error.")
    private Severity failOn = Severity.ERROR;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description = "The day as of which records are judged (YYYY-MM-DD): what lies after it has not happened"
                    + " yet. Default: today (UTC).")
    private @Nullable LocalDate today;

    @Override
    public Integer call() throws IOException {
        try (SourceLines lines = canBeReadAgain() ? SourceLines.ofFiles() : SourceLines.none()) {
            PrintWriter out = command().commandLine().getOut();
            ReportOptions options = new ReportOptions(lines, failOn, colour.isWanted());
            return report(new Reports(format.on(out, options)), options);
        }
    }

    private int report(Reports opened, ReportOptions options) throws IOException {
        try (Reports writer = opened) {
            writer.open(reports, options);
            Summary summary = ndjson == null ? checkDataset(writer) : checkLines(ndjson, writer);
            writer.end(summary);
            return summary.count(failOn) > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
        }
    }

    private boolean canBeReadAgain() {
        return ndjson == null || !ndjson.equals(STANDARD_INPUT);
    }

    private Summary checkDataset(Reports writer) throws IOException {
        if (against != null) {
            throw usage("--against goes with --ndjson");
        }
        DatasetPaths asked = DatasetPaths.of(paths, command());
        CheckRequest request = CheckRequest.of(asked.dataset());
        if (!asked.parts().isEmpty()) {
            request = request.reportingOnly(asked.parts());
        }
        CheckRequest completed = completed(request);
        Validator validator = new Validator();
        if (since == null) {
            return validator.check(completed, writer::write);
        }
        try (Snapshot before = Snapshots.before(asked.dataset(), since)) {
            return new NewFindings(validator, before).check(completed, writer::write);
        }
    }

    private Summary checkLines(String file, Reports writer) throws IOException {
        if (!paths.isEmpty()) {
            throw usage("give either paths or --ndjson, not both");
        }
        if (since != null) {
            throw usage("--since goes with a dataset folder; lines have no earlier state");
        }
        if (!file.equals(STANDARD_INPUT) && !Files.isRegularFile(Path.of(file))) {
            throw usage("there is no file " + file);
        }
        try (InputStream lines = file.equals(STANDARD_INPUT) ? System.in : Files.newInputStream(Path.of(file))) {
            CheckRequest request = CheckRequest.of(new CheckRequest.Ndjson(file, lines));
            if (against != null) {
                request = request.joining(
                        DatasetPaths.of(List.of(against), command()).dataset());
            }
            return new Validator().check(completed(request), writer::write);
        }
    }

    private CheckRequest completed(CheckRequest asked) {
        CheckRequest request = today == null ? asked : asked.asOf(today);
        if (evidence == null) {
            return request;
        }
        if (!Files.isDirectory(evidence)) {
            throw usage("there is no folder " + evidence);
        }
        return request.withEvidence(evidence);
    }

    private ParameterException usage(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("not called by picocli");
        }
        return spec;
    }
}
