package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.validator.CheckRequest;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.ShownPath;
import io.github.sourcedfigures.validator.Validator;
import io.github.sourcedfigures.validator.draft.Answers;
import io.github.sourcedfigures.validator.draft.Drafting;
import io.github.sourcedfigures.validator.draft.Drafting.Result;
import io.github.sourcedfigures.validator.draft.Field;
import io.github.sourcedfigures.validator.edit.WholeFile;
import io.github.sourcedfigures.validator.report.TextReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Drafts a record of one type; the options for what is said of it are added by its type. */
@Command(
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:the file is written and right",
            "1:the file has findings, or the dataset says the same already and nothing is written",
            "2:wrong usage, or something must be said that was not",
            "3:could not run"
        })
final class NewRecordCommand implements Callable<Integer> {
    /** Whether to ask. */
    enum Ask {
        /** On a terminal. */
        AUTO,
        /** On standard input, whatever it is. */
        ALWAYS,
        /** Not at all. */
        NEVER
    }

    /** What these find in a new record is that the dataset has it already. */
    private static final Set<String> TWINS =
            Set.of("measure-duplicate", "party-name-shared", "source-address-duplicate");

    /** What these find in a new record is no news. */
    private static final Set<String> UNUSED = Set.of("measure-unused", "party-unused", "source-uncited");

    private final RecordType type;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--dataset", paramLabel = "DIR", description = "The dataset that it joins. Default: dataset.")
    private Path folder = Path.of("dataset");

    @Option(
            names = "--cite",
            paramLabel = "ID",
            description = "Adds a citation to this figure or event instead, with --source and --quote.")
    private @Nullable String cited;

    @Option(names = "--separate", description = "Writes the record though another one seems to say the same.")
    private boolean separate;

    @Option(names = "--dry-run", description = "Writes nothing; shows the record and what check finds in it.")
    private boolean dryRun;

    @Option(
            names = "--ask",
            paramLabel = "WHEN",
            description = "Whether to ask for what is missing: auto (on a terminal), always or never. Default: auto.")
    private Ask ask = Ask.AUTO;

    @Option(
            names = "--today",
            paramLabel = "DAY",
            description = "The day on which the record enters the dataset (YYYY-MM-DD). Default: today (UTC).")
    private LocalDate today = LocalDate.now(ZoneOffset.UTC);

    NewRecordCommand(RecordType type) {
        this.type = type;
    }

    @Override
    public Integer call() throws IOException {
        DatasetFolder dataset = DatasetPaths.of(List.of(folder), command()).dataset();
        PrintWriter out = command().commandLine().getOut();
        Validator validator = new Validator();
        Drafting drafting = new Drafting(dataset, validator.read(dataset), today, answers(out));
        Result result = draft(drafting);
        if (result instanceof Result.Incomplete incomplete) {
            throw usage("still to be said: " + String.join("; ", incomplete.missing()));
        }
        if (result instanceof Result.LooksLike known) {
            String ids = String.join(", ", known.ids());
            out.print("this looks like " + (type == RecordType.SOURCE ? "" : "a citation of ") + ids
                    + "; nothing is written\n"
                    + (type == RecordType.SOURCE
                            ? ""
                            : "to cite it, say --cite " + known.ids().get(0) + "\n")
                    + "to write a record of its own, say --separate\n");
            return ExitCode.FINDINGS;
        }
        return write((Result.Drafted) result, CheckRequest.of(dataset).asOf(today), validator, out);
    }

    private Result draft(Drafting drafting) throws IOException {
        if (cited == null) {
            return drafting.draft(type, said(), separate);
        }
        Map<String, List<String>> said = said();
        for (Field field : Field.of(type)) {
            if (said.containsKey(field.name()) && !field.group().equals("citations")) {
                throw usage(option(field) + " says something of the record, and --cite adds a citation alone; what the"
                        + " page says otherwise is --fidelity and --reported");
            }
        }
        try {
            return drafting.cite(cited, said);
        } catch (IllegalArgumentException unknown) {
            throw usage(Objects.requireNonNullElse(unknown.getMessage(), "no such record"));
        }
    }

    private int write(Result.Drafted draft, CheckRequest request, Validator validator, PrintWriter out)
            throws IOException {
        if (cited == null && Files.exists(draft.file())) {
            throw usage("there is a file " + ShownPath.of(draft.file()) + " already; give another --id");
        }
        List<Finding> before = findings(request, validator);
        List<Finding> brought = new ArrayList<>(findings(request.asIf(Map.of(draft.file(), draft.text())), validator));
        brought.removeAll(before);
        boolean isUnused = brought.removeIf(
                finding -> UNUSED.contains(finding.rule()) && finding.file().equals(ShownPath.of(draft.file())));
        TextReport report = new TextReport(out);
        if (!separate && brought.stream().anyMatch(finding -> TWINS.contains(finding.rule()))) {
            brought.forEach(report::write);
            out.print("\nnothing is written; to write a record of its own, say --separate\n");
            return ExitCode.FINDINGS;
        }
        draft.remarks().forEach(remark -> out.print("worked out: " + remark + "\n"));
        if (dryRun) {
            out.print(draft.text());
        } else {
            WholeFile.write(draft.file(), draft.text());
        }
        out.print((dryRun ? "would write " : "wrote ") + ShownPath.of(draft.file()) + ": "
                + (brought.isEmpty() ? "check finds nothing" : "check finds this:") + "\n");
        brought.forEach(report::write);
        if (isUnused) {
            out.print("nothing uses it yet" + (type == RecordType.SOURCE ? "; validator new figure cites it" : "")
                    + "\n");
        }
        return brought.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? ExitCode.FINDINGS
                : ExitCode.FINE;
    }

    private static List<Finding> findings(CheckRequest request, Validator validator) throws IOException {
        List<Finding> findings = new ArrayList<>();
        validator.check(request, findings::add);
        return findings;
    }

    private Answers answers(PrintWriter out) {
        boolean asks = ask == Ask.ALWAYS || (ask == Ask.AUTO && TerminalAnswers.isThere());
        return asks
                ? new TerminalAnswers(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), out)
                : Answers.NONE;
    }

    private Map<String, List<String>> said() {
        Map<String, List<String>> said = new LinkedHashMap<>();
        for (Field field : Field.of(type)) {
            Object value = command().findOption(option(field)).getValue();
            if (value instanceof List<?> values && !values.isEmpty()) {
                said.put(field.name(), values.stream().map(String::valueOf).toList());
            } else if (value instanceof String text) {
                said.put(field.name(), List.of(text));
            }
        }
        return said;
    }

    private static String option(Field field) {
        return "--" + field.name().replace('_', '-');
    }

    private ParameterException usage(String message) {
        return new ParameterException(command().commandLine(), message);
    }

    private CommandSpec command() {
        if (spec == null) {
            throw new IllegalStateException("not called by picocli");
        }
        return spec;
    }
}
