package io.github.sourcedfigures.publisher.cli;

import io.github.sourcedfigures.publisher.NextRelease;
import io.github.sourcedfigures.publisher.Publisher;
import io.github.sourcedfigures.publisher.RefusedException;
import io.github.sourcedfigures.publisher.Release;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.cli.ExitCode;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "release",
        description = "Checks a dataset and writes its release, whole or not at all.",
        footer = {
            "%nWhere the dataset has releases, prepare goes before it.",
            "%nA run that is killed leaves a hidden folder .NAME.draft-… beside the release; remove it."
        })
final class ReleaseCommand implements Callable<Integer> {
    @Mixin
    private final DatasetArgument dataset = new DatasetArgument();

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
            names = "--snapshot",
            description = "Where records changed since the last release, write a snapshot in place of a release.")
    private boolean snapshot;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("unused") // Picocli asks for a place to put it.
    private boolean help;

    @Override
    public Integer call() throws IOException {
        DataVersion asked = dataset.version(version);
        Optional<LoadResult.Valid> valid = dataset.load();
        if (valid.isEmpty()) {
            dataset.err().println("nothing was released: the dataset has errors");
            return ExitCode.FINDINGS;
        }
        NextRelease next = NextRelease.of(dataset.folder(), valid.get());
        try {
            ReleaseChanges changes = snapshot && asked == null ? next.snapshot() : next.release(version);
            print(Publisher.release(valid.get(), changes, folder(changes)), dataset.out());
            return ExitCode.FINE;
        } catch (RefusedException refused) {
            dataset.err().println("nothing was released: " + refused.getMessage());
            return ExitCode.FINDINGS;
        }
    }

    private Path folder(ReleaseChanges changes) {
        String name = changes.after().name() + "-" + changes.after().version();
        return out == null ? Path.of("publisher", "target", "release", name) : out;
    }

    private static void print(Release release, PrintWriter out) {
        Records records = release.records();
        out.println((release.fresh() ? "wrote " : "unchanged: ") + "release " + release.version() + " with "
                + records.figures().size() + " figures, " + records.events().size() + " events and "
                + records.sources().size() + " sources as CSV, JSON, Parquet, SQLite and XLSX");
        out.println(release.folder());
    }
}
