package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.validator.draft.Field;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "new",
        description = "Drafts a record, writes its file and checks it. Asks on a terminal for what it cannot work out.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "TYPE",
        modelTransformer = NewCommand.Types.class)
final class NewCommand implements Runnable {
    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public void run() {
        if (spec == null) {
            throw new IllegalStateException("not called by picocli");
        }
        throw new ParameterException(
                spec.commandLine(),
                "say what is new: " + String.join(", ", spec.subcommands().keySet()));
    }

    /** One command for each type of record, with an option for each thing that its schema knows. */
    static final class Types implements IModelTransformer {
        private static final List<RecordType> TYPES =
                List.of(RecordType.FIGURE, RecordType.EVENT, RecordType.SOURCE, RecordType.MEASURE, RecordType.PARTY);

        @Override
        public CommandSpec transform(CommandSpec command) {
            TYPES.forEach(type -> command.addSubcommand(type.word(), ofType(type)));
            return command;
        }

        private static CommandSpec ofType(RecordType type) {
            CommandSpec command = CommandSpec.forAnnotatedObject(new NewRecordCommand(type));
            command.usageMessage().description("Drafts a new " + type.word() + ".");
            Field.of(type).forEach(field -> command.addOption(option(field)));
            return command;
        }

        private static OptionSpec option(Field field) {
            String words = field.words().isEmpty() ? "" : " One of: " + String.join(", ", field.words()) + ".";
            String several = switch (field.shape()) {
                case TEXTS -> " May be given several times.";
                case NAMED -> " May be given several times.";
                case FILE -> " Give the file; its hash is worked out.";
                case TEXT, NUMBER -> "";
            };
            boolean isList = field.shape() == Field.Shape.TEXTS || field.shape() == Field.Shape.NAMED;
            return OptionSpec.builder("--" + field.name().replace('_', '-'))
                    .type(isList ? List.class : String.class)
                    .auxiliaryTypes(String.class)
                    .arity("1")
                    .paramLabel(field.shape() == Field.Shape.NAMED ? "NAME=TEXT" : "TEXT")
                    .description((field.description() + words + several).replace("%", "%%"))
                    .build();
        }
    }
}
