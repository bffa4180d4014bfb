package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.diff.DiffFormat;
import io.github.sourcedfigures.validator.diff.Differences;
import io.github.sourcedfigures.validator.snapshot.Snapshot;
import io.github.sourcedfigures.validator.snapshot.Snapshots;
import io.github.sourcedfigures.validator.snapshot.StateReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "diff",
        description = "Says in words what changed between two states of a dataset. Each is one of these:",
        customSynopsis = "validator diff [-hV] [--format=FORMAT] [--output=FILE] OLD NEW",
        parameterListHeading = "",
        footerHeading = "%nStates:%n",
        footer = {
            "  dataset                      a dataset's folder, as it is now",
            "  target/release/NAME          the folder of a release, or its dataset.json",
            "  dataset/releases/1.0.0.json  a release, rebuilt from the changes in releases/;",
            "                               the folder releases/ stands for the newest",
            "  git:REVISION                 a commit, branch or tag, from its folder dataset,",
            "                               else from the only folder with settings",
            "  git:REVISION:FOLDER          the same from another folder, from the top of the tree",
            "  git:A...B                    the last commit that A and B have in common",
            "No path of yours starts with git: unless you write it ./git:…",
            "A file that cannot be read is left out and named; the others are compared."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:compared, whatever changed", "2:wrong usage", "3:could not run"})
final class DiffCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The state before; see below how it is named.")
    private String before = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The state after.")
    private String after = "";

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "The form: ${COMPLETION-CANDIDATES}. markdown is no longer than a comment on GitHub may be."
                    + " Default: text.")
    private DiffFormat format = DiffFormat.TEXT;

    @Option(names = "--output", paramLabel = "FILE", description = "Writes to a file instead of printing.")
    private @Nullable Path output;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = spec;
        if (command == null) {
            throw new IllegalStateException("not called by picocli");
        }
        try (Snapshot old = named(before, command);
                Snapshot now = named(after, command)) {
            StateReader reader = new StateReader();
            String text = format.of(Differences.between(reader.read(old), reader.read(now)));
            if (output == null) {
                command.commandLine().getOut().print(text);
            } else {
                write(output, text);
            }
        }
        return ExitCode.FINE;
    }

    private static Snapshot named(String name, CommandSpec command) throws IOException {
        try {
            return Snapshots.named(name);
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command.commandLine(), wrong.getMessage(), wrong);
        }
    }

    private static void write(Path file, String text) throws IOException {
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new IOException("cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }
}
