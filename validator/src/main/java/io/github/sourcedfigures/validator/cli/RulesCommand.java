package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.rules.Rule;
import io.github.sourcedfigures.validator.rules.RuleInfo;
import io.github.sourcedfigures.validator.rules.Rules;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        description = "Lists the rules: identifier, severity, what is wrong where it alarms.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("not called by picocli");
        }
        PrintWriter out = spec.commandLine().getOut();
        Rules.all().stream().map(Rule::info).forEach(info -> print(info, out));
        return ExitCode.FINE;
    }

    private static void print(RuleInfo info, PrintWriter out) {
        out.printf(Locale.ROOT, "%-34s %-8s %s%n", info.id(), info.severity().word(), info.summary());
    }
}
