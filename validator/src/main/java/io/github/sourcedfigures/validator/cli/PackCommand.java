package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.schema.tree.RecordPack;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.report.TextReport;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A step of the dataset's build: what is not valid leaves no file, so no jar either. */
@Command(
        name = "pack",
        hidden = true,
        description = "Checks a dataset and writes its records into the one file that the dataset's jar reads.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PackCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DATASET", description = "The dataset's folder.")
    private Path dataset = Path.of("dataset");

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
    private Path out = Path.of("records.pack");

    @Override
    public Integer call() throws IOException {
        LoadResult result = new Validator().load(new DatasetFolder(dataset));
        if (result instanceof LoadResult.Invalid invalid) {
            if (spec != null) {
                TextReport report = new TextReport(spec.commandLine().getErr());
                invalid.findings().forEach(report::write);
            }
            return ExitCode.FINDINGS;
        }
        LoadResult.Valid valid = (LoadResult.Valid) result;
        Files.createDirectories(out.toAbsolutePath().getParent());
        try (OutputStream stream = Files.newOutputStream(out)) {
            RecordPack.write(valid.settings().version(), valid.records(), stream);
        }
        return ExitCode.FINE;
    }
}
