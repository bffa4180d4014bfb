package io.github.sourcedfigures.publisher.cli;

import io.github.sourcedfigures.validator.cli.Console;
import io.github.sourcedfigures.validator.cli.ExitCode;
import io.github.sourcedfigures.validator.cli.Version;
import picocli.CommandLine.Command;

/** The publisher's command line. */
@Command(
        name = "publisher",
        description = "Turns a valid dataset into a release: CSV, JSON, Parquet, SQLite and XLSX.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            PrepareCommand.class,
            RebuildCommand.class,
            ReleaseCommand.class,
            ReplayCommand.class,
            VerifyCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:findings that block", "2:wrong usage", "3:could not run"})
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(run(args));
    }

    /**
     * Runs a command.
     *
     * @return the exit code, see {@link ExitCode}
     */
    public static int run(String... args) {
        return Console.runOrHelp(new Main(), args);
    }
}
