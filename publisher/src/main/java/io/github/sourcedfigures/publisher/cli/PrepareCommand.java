package io.github.sourcedfigures.publisher.cli;

import io.github.sourcedfigures.publisher.NextRelease;
import io.github.sourcedfigures.publisher.RefusedException;
import io.github.sourcedfigures.schema.history.Change;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.cli.ExitCode;
import io.github.sourcedfigures.validator.ledger.ReleaseChanges;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "prepare",
        description =
                "Writes into the dataset's folder what its next release leaves there: version, ledger and changes.",
        footer = "%nRead and commit what it writes; release comes after it.")
final class PrepareCommand implements Callable<Integer> {
    @Mixin
    private final DatasetArgument dataset = new DatasetArgument();

    @Option(
            names = "--version",
            paramLabel = "V",
            description =
                    "The version of the data (SemVer). Default: the least that the changes allow, or a greater one"
                            + " in sourced-figures.json.")
    private @Nullable String version;

    @Option(
            names = "--released",
            paramLabel = "DAY",
            description = "The day from which the release is dated. Default: today (UTC).")
    private LocalDate released = LocalDate.now(ZoneOffset.UTC);

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
            dataset.err().println("nothing was prepared: the dataset has errors");
            return ExitCode.FINDINGS;
        }
        try {
            ReleaseChanges changes =
                    NextRelease.of(dataset.folder(), valid.get()).prepare(asked, released);
            dataset.out()
                    .println("prepared release " + changes.after().version() + " of "
                            + changes.after().released() + ": " + counts(changes));
            dataset.out()
                    .println(ReleasesFolder.of(dataset.folder())
                            .ledger(changes.after().dataVersion()));
            return ExitCode.FINE;
        } catch (RefusedException refused) {
            dataset.err().println("nothing was prepared: " + refused.getMessage());
            return ExitCode.FINDINGS;
        }
    }

    private static String counts(ReleaseChanges changes) {
        return Arrays.stream(Change.Kind.values())
                .map(kind -> changes.changes().all().stream()
                                .filter(change -> change.kind() == kind)
                                .count()
                        + " " + kind.name().toLowerCase(Locale.ROOT))
                .filter(count -> !count.startsWith("0 removed"))
                .collect(Collectors.joining(", "));
    }
}
