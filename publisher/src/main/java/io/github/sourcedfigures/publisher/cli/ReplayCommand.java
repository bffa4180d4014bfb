package io.github.sourcedfigures.publisher.cli;

import io.github.sourcedfigures.publisher.Replay;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.cli.ExitCode;
import io.github.sourcedfigures.validator.cli.Version;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "replay",
        description = "Rebuilds every release in the dataset's tree from its changes, and compares it with its ledger.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private final DatasetArgument dataset = new DatasetArgument();

    @Override
    public Integer call() throws IOException {
        Optional<LoadResult.Valid> valid = dataset.load();
        if (valid.isEmpty()) {
            dataset.err().println("nothing was replayed: the dataset has errors");
            return ExitCode.FINDINGS;
        }
        Replay replay = Replay.of(dataset.folder(), valid.get());
        replay.faults().forEach(dataset.out()::println);
        if (!replay.faults().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        dataset.out()
                .println("rebuilt forwards and backwards, each as its ledger says: "
                        + counted(replay.releases(), "release") + "; changed since: "
                        + counted(replay.unreleased(), "record"));
        return ExitCode.FINE;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
