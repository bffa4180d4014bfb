package io.github.sourcedfigures.publisher.cli;

import io.github.sourcedfigures.publisher.FormerRelease;
import io.github.sourcedfigures.publisher.RefusedException;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.cli.ExitCode;
import io.github.sourcedfigures.validator.edit.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "rebuild",
        description = "Writes the dataset.json of a release as it was, from the changes that the releases left.")
final class RebuildCommand implements Callable<Integer> {
    @Mixin
    private final DatasetArgument dataset = new DatasetArgument();

    @Option(names = "--version", paramLabel = "V", required = true, description = "The version of that release.")
    private @Nullable String version;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "The file to write.")
    private @Nullable Path out;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help message and exit.")
    @SuppressWarnings("unused") // Picocli asks for a place to put it.
    private boolean help;

    @Override
    public Integer call() throws IOException {
        DataVersion asked = Objects.requireNonNull(dataset.version(version));
        Path file = Objects.requireNonNull(out);
        try {
            WholeFile.write(file, FormerRelease.document(dataset.folder(), asked));
            dataset.out().println("wrote " + file + ", the dataset.json of release " + asked + ", as its ledger says");
            return ExitCode.FINE;
        } catch (RefusedException refused) {
            dataset.err().println("nothing was rebuilt: " + refused.getMessage());
            return ExitCode.FINDINGS;
        }
    }
}
