package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.ShownPath;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.edit.Fixing;
import io.github.sourcedfigures.validator.edit.UnifiedDiff;
import io.github.sourcedfigures.validator.edit.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fix",
        description =
                "Makes the safe repairs that check offers, until none is left, and shows what changed. What needs a"
                        + " person's judgement is left alone; check shows it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the repairs are made, or there were none",
            "1:with --dry-run, there are repairs to make",
            "2:wrong usage",
            "3:could not run"
        })
final class FixCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description =
                    "A dataset folder (one that holds data/), or files and folders inside it: then the whole dataset"
                            + " is judged and these are repaired. Default: dataset.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--dry-run", description = "Writes nothing; shows what would change.")
    private boolean dryRun;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description = "The day as of which records are judged (YYYY-MM-DD). Default: today (UTC).")
    private @Nullable LocalDate today;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = spec;
        if (command == null) {
            throw new IllegalStateException("not called by picocli");
        }
        DatasetPaths asked = DatasetPaths.of(paths, command);
        CheckRequest request = CheckRequest.of(asked.dataset());
        Fixing.Outcome outcome =
                new Fixing(new Validator(), today == null ? request : request.asOf(today), asked.parts()).run();
        PrintWriter out = command.commandLine().getOut();
        for (Map.Entry<Path, Fixing.Edited> file : outcome.files().entrySet()) {
            if (!dryRun) {
                WholeFile.write(file.getKey(), file.getValue().after());
            }
            out.print(UnifiedDiff.of(ShownPath.of(file.getKey()), file.getValue()));
        }
        int made = outcome.made().size();
        out.print((made == 1 ? "1 repair " : made + " repairs ") + (dryRun ? "to make" : "made") + ", "
                + outcome.left().size() + " findings left for a person"
                + (outcome.left().isEmpty() ? "" : "; validator check shows them") + "\n");
        return dryRun && made > 0 ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
