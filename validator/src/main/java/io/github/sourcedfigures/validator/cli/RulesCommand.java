package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.rules.Rule;
import io.github.sourcedfigures.validator.rules.RuleInfo;
import io.github.sourcedfigures.validator.rules.Rules;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "rules",
        description = "Lists the rules, or shows the page of one.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class RulesCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The identifier of a rule.")
    private @Nullable String id;

    @Override
    public Integer call() {
        CommandSpec command = spec;
        if (command == null) {
            throw new IllegalStateException("not called by picocli");
        }
        PrintWriter out = command.commandLine().getOut();
        List<RuleInfo> infos = Rules.all().stream().map(Rule::info).toList();
        if (id == null) {
            infos.forEach(info -> out.printf(
                    Locale.ROOT, "%-34s %-8s %s%n", info.id(), info.severity().word(), info.summary()));
            return ExitCode.FINE;
        }
        String wanted = id;
        RuleInfo info = infos.stream()
                .filter(candidate -> candidate.id().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "there is no rule " + wanted
                                + NearMiss.of(wanted, infos.stream().map(RuleInfo::id))
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("")));
        out.print(info.page());
        return ExitCode.FINE;
    }
}
