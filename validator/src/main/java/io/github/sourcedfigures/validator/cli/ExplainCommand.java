package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.report.RulePage;
import io.github.sourcedfigures.validator.rules.Rule;
import io.github.sourcedfigures.validator.rules.Rules;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "explain",
        description = "Shows the page of a rule: why it is there, how to mend what it finds, and examples.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ExplainCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "RULE", description = "The identifier of a rule, as findings name it.")
    private String id = "";

    @Override
    public Integer call() {
        CommandSpec command = spec;
        if (command == null) {
            throw new IllegalStateException("not called by picocli");
        }
        Rule rule = Rules.find(id)
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "there is no rule " + id
                                + NearMiss.of(
                                                id,
                                                Rules.all().stream()
                                                        .map(known ->
                                                                known.info().id()))
                                        .map(near -> "; did you mean " + near + "?")
                                        .orElse("; the command rules lists them")));
        command.commandLine().getOut().print(RulePage.of(rule.info()));
        return ExitCode.FINE;
    }
}
