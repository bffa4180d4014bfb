package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.schema.history.Release;
import io.github.sourcedfigures.schema.tree.DatasetPack;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.LoadResult;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.ledger.CanonicalForm;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.ledger.ReleaseChain;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
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

/** A step of the dataset's build: what is not valid leaves no files, so no jar either. */
@Command(
        name = "pack",
        hidden = true,
        description =
                "Checks a dataset and writes its records and releases into the files that the dataset's jar reads.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class PackCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DATASET", description = "The dataset's folder.")
    private Path dataset = Path.of("dataset");

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "The folder for the files.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        DatasetFolder folder = new DatasetFolder(dataset);
        LoadResult result = new Validator().load(folder);
        if (result instanceof LoadResult.Invalid invalid) {
            if (spec != null) {
                TextReport report = new TextReport(spec.commandLine().getErr());
                invalid.findings().forEach(report::write);
            }
            return ExitCode.FINDINGS;
        }
        write((LoadResult.Valid) result, ReleaseChain.read(ReleasesFolder.of(folder)));
        return ExitCode.FINE;
    }

    private void write(LoadResult.Valid valid, ReleaseChain chain) throws IOException {
        Changes changes = Changes.between(chain.newestRecords(), valid.records());
        DatasetHeader written =
                DatasetHeader.of(valid.settings(), valid.settings().version());
        DatasetHeader header = chain.headerOf(written, changes, valid.records());
        Release release = new Release(
                header.version(),
                header.released(),
                header.schemaVersion(),
                CanonicalForm.sha256(header.document(valid.records())));
        Files.createDirectories(out);
        try (OutputStream stream = Files.newOutputStream(out.resolve(DatasetPack.RECORDS))) {
            DatasetPack.write(new DatasetPack.State(release, valid.records()), stream);
        }
        try (OutputStream stream = Files.newOutputStream(out.resolve(DatasetPack.HISTORY))) {
            DatasetPack.writeHistory(chain.rollbacks(changes), stream);
        }
    }
}
