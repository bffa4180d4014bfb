package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.ShownPath;
import io.github.sourcedfigures.validator.json.Shown;
import io.github.sourcedfigures.validator.starter.Starter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "init",
        description =
                "Starts a dataset of another subject: settings, vocabulary, a few made-up records that show how one"
                        + " is written, a README and a workflow that checks it.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the files are written", "2:wrong usage", "3:could not run"})
final class InitCommand implements Callable<Integer> {
    /** The one that the publisher has the text of. */
    private static final String LICENCE = "CC-BY-4.0";

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "A folder that is empty or not there.")
    private Path folder = Path.of("");

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description =
                    "The machine-readable name: lower-case words joined by hyphens. Default: from the folder's name.")
    private @Nullable String name;

    @Option(names = "--title", paramLabel = "TITLE", description = "The name for people. Default: the name.")
    private @Nullable String title;

    @Option(
            names = "--creator",
            paramLabel = "NAME",
            description = "Whom to name when citing the dataset. Default: its contributors.")
    private @Nullable String creator;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description = "The day of the first records (YYYY-MM-DD). Default: today (UTC).")
    private LocalDate today = LocalDate.now(ZoneOffset.UTC);

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("not called by picocli");
        }
        if (Files.exists(folder) && !isEmptyFolder()) {
            throw new ParameterException(spec.commandLine(), folder + " is there and not empty; name another folder");
        }
        String id = name == null ? identifier() : name;
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new ParameterException(
                    spec.commandLine(),
                    "\"" + id
                            + "\" is no name; give one of lower-case letters and digits joined by hyphens with --name");
        }
        String shown = Objects.requireNonNullElse(title, id);
        Settings settings = new Settings(
                id,
                shown,
                "Made-up records that show how a dataset is written.",
                "0.1.0",
                today,
                LICENCE,
                Objects.requireNonNullElse(creator, "The contributors to " + shown),
                List.of(),
                List.of());
        PrintWriter out = spec.commandLine().getOut();
        Starter.write(folder, settings).forEach(file -> out.print("wrote " + Shown.plain(ShownPath.of(file)) + "\n"));
        out.print("next: validator check " + Shown.plain(folder.toString()) + "\n");
        return ExitCode.FINE;
    }

    private boolean isEmptyFolder() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            // A fresh clone of an empty repository is empty too.
            return files.allMatch(file -> file.endsWith(".git"));
        }
    }

    private String identifier() {
        Path last = folder.toAbsolutePath().normalize().getFileName();
        return last == null
                ? ""
                : last.toString()
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-|-$", "");
    }
}
