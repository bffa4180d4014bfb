package io.github.sourcedfigures.publisher.cli;

import io.github.sourcedfigures.publisher.Verification;
import io.github.sourcedfigures.validator.cli.ExitCode;
import io.github.sourcedfigures.validator.cli.Version;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "verify",
        description = "Checks a release: every hash, and that all formats say the same.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class VerifyCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The release's folder.")
    private Path release = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (spec == null) {
            throw new IllegalStateException("not called by picocli");
        }
        if (!Files.isDirectory(release)) {
            throw new ParameterException(spec.commandLine(), "there is no folder " + release);
        }
        Verification verification = Verification.of(release);
        PrintWriter out = spec.commandLine().getOut();
        verification.faults().forEach(out::println);
        if (!verification.faults().isEmpty()) {
            return ExitCode.FINDINGS;
        }
        out.println(verification.files() + " files have their hashes, " + verification.tables()
                + " tables say the same in every format");
        return ExitCode.FINE;
    }
}
