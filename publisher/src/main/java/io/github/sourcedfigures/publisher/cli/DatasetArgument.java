package io.github.sourcedfigures.publisher.cli;

import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.report.TextReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The dataset that a command works on. */
final class DatasetArgument {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "PATH", arity = "0..1", description = "The dataset's folder. Default: dataset.")
    private Path dataset = Path.of("dataset");

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("not called by picocli");
        }
        return spec;
    }

    PrintWriter out() {
        return command().commandLine().getOut();
    }

    PrintWriter err() {
        return command().commandLine().getErr();
    }

    DatasetFolder folder() {
        return new DatasetFolder(dataset);
    }

    /** The version that an option gives, if it does. */
    @Nullable
    DataVersion version(@Nullable String option) {
        try {
            return option == null ? null : DataVersion.parse(option);
        } catch (IllegalArgumentException none) {
            throw new ParameterException(
                    command().commandLine(), "the version " + option + " is not of the form 1.2.3 (SemVer)", none);
        }
    }

    /** What the dataset holds; empty, with the findings printed, where it has errors. */
    Optional<LoadResult.Valid> load() throws IOException {
        if (!Files.isDirectory(dataset.resolve("data"))) {
            throw new ParameterException(
                    command().commandLine(), dataset + " is no dataset: a dataset is a folder that holds data/");
        }
        LoadResult result = new Validator().load(folder());
        if (result instanceof LoadResult.Valid valid) {
            return Optional.of(valid);
        }
        TextReport report = new TextReport(err());
        for (Finding finding : ((LoadResult.Invalid) result).findings()) {
            report.write(finding);
        }
        return Optional.empty();
    }
}
