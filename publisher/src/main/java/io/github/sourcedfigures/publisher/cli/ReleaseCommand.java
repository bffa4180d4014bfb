package io.github.sourcedfigures.publisher.cli;

import io.github.sourcedfigures.publisher.Publisher;
import io.github.sourcedfigures.publisher.Release;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.cli.ExitCode;
import io.github.sourcedfigures.validator.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "release",
        description = "Checks a dataset and writes its release, whole or not at all.",
        footer = "%nA run that is killed leaves a hidden folder .NAME.draft-… beside the release; remove it.")
final class ReleaseCommand implements Callable<Integer> {
    private static final Pattern SEMVER = Pattern.compile("(0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)");

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..1", description = "The dataset's folder. Default: dataset.")
    private Path dataset = Path.of("dataset");

    @Option(
            names = "--out",
            paramLabel = "DIR",
            description = "The folder that becomes the release. Default: publisher/target/release/NAME-VERSION.")
    private @Nullable Path out;

    @Option(
            names = "--version",
            paramLabel = "V",
            description = "The version of the data (SemVer). Default: the one in sourced-figures.json.")
    private @Nullable String version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("unused") // Picocli asks for a place to put it.
    private boolean help;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = spec;
        if (command == null) {
            throw new IllegalStateException("not called by picocli");
        }
        if (version != null && !SEMVER.matcher(version).matches()) {
            throw new ParameterException(
                    command.commandLine(), "the version " + version + " is not of the form 1.2.3 (SemVer)");
        }
        if (!Files.isDirectory(dataset.resolve("data"))) {
            throw new ParameterException(
                    command.commandLine(), dataset + " is no dataset: a dataset is a folder that holds data/");
        }
        LoadResult result = new Validator().load(new DatasetFolder(dataset));
        if (result instanceof LoadResult.Invalid invalid) {
            PrintWriter err = command.commandLine().getErr();
            TextReport report = new TextReport(err);
            for (Finding finding : invalid.findings()) {
                report.write(finding);
            }
            err.println("nothing was released: the dataset has errors");
            return ExitCode.FINDINGS;
        }
        print(publish((LoadResult.Valid) result), command.commandLine().getOut());
        return ExitCode.FINE;
    }

    private Release publish(LoadResult.Valid valid) throws IOException {
        String released = version == null ? valid.settings().version() : version;
        Path folder = out == null
                ? Path.of("publisher", "target", "release", valid.settings().name() + "-" + released)
                : out;
        return Publisher.release(valid, released, folder);
    }

    private static void print(Release release, PrintWriter out) {
        Records records = release.records();
        out.println((release.fresh() ? "wrote " : "unchanged: ") + "release " + release.version() + " with "
                + records.figures().size() + " figures, " + records.events().size() + " events and "
                + records.sources().size() + " sources as CSV, JSON and Parquet");
        out.println(release.folder());
    }
}
