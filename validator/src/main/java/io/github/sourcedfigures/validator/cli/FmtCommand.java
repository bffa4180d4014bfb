package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.ShownPath;
import io.github.sourcedfigures.validator.edit.FileForm;
import io.github.sourcedfigures.validator.edit.WholeFile;
import io.github.sourcedfigures.validator.json.Shown;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "fmt",
        description = "Brings record files and settings into their one form: properties in the order of the schema, two"
                + " blanks, LF. What they say stays the same; a file that cannot be read is left as it is.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all files have the form now",
            "1:a file cannot be read, or with --check has another form",
            "2:wrong usage",
            "3:could not run"
        })
final class FmtCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "PATH",
            description = "A dataset folder (one that holds data/), or files and folders inside it. Default: dataset.")
    private List<Path> paths = new ArrayList<>();

    @Option(names = "--check", description = "Writes nothing; names the files that have another form.")
    private boolean checks;

    private int changed;
    private int unreadable;

    @Override
    public Integer call() throws IOException {
        CommandSpec command = spec;
        if (command == null) {
            throw new IllegalStateException("not called by picocli");
        }
        PrintWriter out = command.commandLine().getOut();
        List<Path> files = DatasetPaths.of(paths, command).files();
        FileForm form = new FileForm();
        for (Path file : files) {
            byte[] bytes = read(file);
            String name = Shown.plain(ShownPath.of(file));
            FileForm.Result result = form.of(bytes);
            if (result instanceof FileForm.Result.Unreadable cannot) {
                unreadable++;
                out.print(name + ":" + cannot.position().line() + ":"
                        + cannot.position().column() + " left as it is: " + Shown.plain(cannot.message()) + "\n");
            } else if (result instanceof FileForm.Result.Written canonical
                    && !Arrays.equals(bytes, canonical.text().getBytes(StandardCharsets.UTF_8))) {
                changed++;
                if (!checks) {
                    WholeFile.write(file, canonical.text());
                }
                out.print(name + (checks ? " has another form\n" : " rewritten\n"));
            }
        }
        out.print(files.size() + " files looked at, " + changed + (checks ? " with another form" : " rewritten")
                + (unreadable > 0 ? ", " + unreadable + " left as they are; check says more" : "")
                + (checks && changed > 0 ? "; validator fmt rewrites them" : "") + "\n");
        return unreadable > 0 || (checks && changed > 0) ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new IOException("cannot read " + ShownPath.of(file) + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
