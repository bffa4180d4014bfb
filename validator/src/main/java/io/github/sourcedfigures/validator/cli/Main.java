package io.github.sourcedfigures.validator.cli;

import picocli.CommandLine.Command;

/** The validator's command line. */
@Command(
        name = "validator",
        description = "Is this dataset right? Finds what is wrong in records, at file, line and column.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            CheckCommand.class,
            DiffCommand.class,
            FmtCommand.class,
            FixCommand.class,
            NewCommand.class,
            InitCommand.class,
            ExplainCommand.class,
            RulesCommand.class,
            PackCommand.class
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
