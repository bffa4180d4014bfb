package io.github.sourcedfigures.validator.draft;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.RecordPath;
import io.github.sourcedfigures.validator.json.JsonText;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import io.github.sourcedfigures.validator.structure.SchemaCheck;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Drafts a record that joins a dataset, or a citation that joins a record. Nothing is written. */
public final class Drafting {
    /** What a draft came to. */
    public sealed interface Result {
        /**
         * A text for a file.
         *
         * @param remarks what was worked out
         */
        record Drafted(Path file, String text, List<String> remarks) implements Result {}

        /**
         * The dataset says it already.
         *
         * @param ids the records that say it
         */
        record LooksLike(List<String> ids) implements Result {}

        /**
         * Nobody said what must be known.
         *
         * @param missing one text for each of it
         */
        record Incomplete(List<String> missing) implements Result {}
    }

    private final DatasetFolder dataset;
    private final Records records;
    private final LocalDate today;
    private final Answers answers;
    private final SchemaCheck schemas = new SchemaCheck();

    /**
     * Makes ready.
     *
     * @param records what the dataset holds, as far as it can be read
     */
    public Drafting(DatasetFolder dataset, Records records, LocalDate today, Answers answers) {
        this.dataset = dataset;
        this.records = records;
        this.today = today;
        this.answers = answers;
    }

    /**
     * Drafts a new record.
     *
     * @param said what is known, by the names of fields
     * @param separate whether it is a record of its own though another says the same
     */
    public Result draft(RecordType type, Map<String, List<String>> said, boolean separate) throws IOException {
        List<Field> fields = Field.of(type);
        Given given = new Given(fields, said, answers);
        askForQuote(type, given);
        if (!given.missing().isEmpty()) {
            return new Result.Incomplete(given.missing());
        }
        askFirst(type, given);
        fields.stream()
                .filter(field -> field.required()
                        && field.shape() == Field.Shape.TEXT
                        && !field.name().equals("id"))
                .filter(field -> !field.group().equals("value"))
                .forEach(field -> given.need(field.name(), List.of(), ""));
        if (!given.missing().isEmpty()) {
            return new Result.Incomplete(given.missing());
        }
        proposeIdentifier(type, given);
        if (!given.missing().isEmpty()) {
            return new Result.Incomplete(given.missing());
        }
        Map<String, Object> tree = DraftTree.of(type, given, today);
        DatasetRecord typed = schemas.check(type.schemaId(), tree).isEmpty() ? RecordReader.read(tree) : null;
        List<String> same = typed == null || separate ? List.of() : sayingTheSame(typed);
        if (!same.isEmpty()) {
            return given.agrees("this looks like " + (typed instanceof Statement ? "a citation of " : "")
                            + String.join(", ", same) + "; write it all the same?")
                    ? drafted(type, typed, tree, given)
                    : new Result.LooksLike(same);
        }
        return drafted(type, typed, tree, given);
    }

    /**
     * Drafts a record with one more citation.
     *
     * @param id the record
     * @param said what is known of the citation, by the names of fields
     */
    public Result cite(String id, Map<String, List<String>> said) throws IOException {
        Statement statement = records.statements()
                .filter(known -> known.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no figure or event " + id));
        RecordType type = statement.type();
        Given given = new Given(Field.of(type), said, answers);
        given.need("source", List.of(), "");
        given.need("quote", List.of(), "");
        given.put("fidelity", said.getOrDefault("fidelity", List.of("faithful")));
        workOutReport(statement, given);
        if (!given.missing().isEmpty()) {
            return new Result.Incomplete(given.missing());
        }
        Map<String, Object> tree = RecordWriter.write(statement);
        List<Object> citations = new ArrayList<>((List<?>) Objects.requireNonNull(tree.get("citations")));
        citations.add(DraftTree.citation(type, given));
        tree.put("citations", citations);
        ReleasesFolder.of(dataset)
                .lastEntry(type, id)
                .ifPresent(released -> tree.put("version", released.version() + 1));
        tree.put("modified", today.toString());
        Map<String, Object> written =
                schemas.check(type.schemaId(), tree).isEmpty() ? RecordWriter.write(RecordReader.read(tree)) : tree;
        return new Result.Drafted(file(RecordPath.of(statement)), JsonText.write(written), given.remarks());
    }

    /** Works out what a page that is not faithful says instead, from its quote. */
    private void workOutReport(Statement statement, Given given) {
        Fidelity fidelity =
                Word.find(Fidelity.class, String.valueOf(given.one("fidelity"))).orElse(Fidelity.FAITHFUL);
        if (fidelity == Fidelity.FAITHFUL || given.has("reported")) {
            return;
        }
        List<String> value = List.of();
        if (statement instanceof Figure figure && ReportedValue.isOf(fidelity)) {
            value = language(given)
                    .map(language -> ReportedValue.in(
                            String.valueOf(given.one("quote")), language, figure.value(), vocabulary()))
                    .orElse(List.of());
        }
        if (value.isEmpty()) {
            given.need("reported", List.of(), "");
        } else {
            given.take("reported", value, "");
        }
    }

    private Optional<String> language(Given given) {
        return records.sources().stream()
                .filter(source -> source.id().equals(given.one("source")))
                .map(Source::language)
                .findFirst();
    }

    private Set<String> vocabulary() {
        return records.units().stream()
                .flatMap(units -> units.units().stream())
                .map(Unit::id)
                .collect(Collectors.toSet());
    }

    private Result drafted(RecordType type, @Nullable DatasetRecord typed, Map<String, Object> tree, Given given) {
        if (typed != null) {
            return new Result.Drafted(
                    file(RecordPath.of(typed)), JsonText.write(RecordWriter.write(typed)), given.remarks());
        }
        String folder = type == RecordType.FIGURE
                ? RecordPath.figures(String.valueOf(given.one("measure")))
                : type.folder() + (type == RecordType.EVENT ? "/undated/" : "/");
        return new Result.Drafted(file(folder + given.one("id") + ".json"), JsonText.write(tree), given.remarks());
    }

    private Path file(String path) {
        return dataset.data().resolve(path);
    }

    private void askForQuote(RecordType type, Given given) {
        if (type == RecordType.FIGURE || type == RecordType.EVENT) {
            given.need("source", records.sources().stream().map(Source::id).toList(), "");
            given.need("quote", List.of(), "");
            if (!given.has("fidelity")) {
                given.put("fidelity", List.of("faithful"));
            }
        }
    }

    private void askFirst(RecordType type, Given given) {
        if (type == RecordType.FIGURE) {
            new FigureValue(records, given).workOut();
            given.propose("nature", "asserted");
            given.want("asserted_by", List.of());
            given.want("stated_on", List.of());
        } else if (type == RecordType.EVENT) {
            given.want("on", List.of());
        } else if (type == RecordType.SOURCE) {
            given.want("title", List.of());
            given.want("publisher", List.of());
            given.want("url", List.of());
            given.want("published_on", List.of());
            if (given.has("published_on")) {
                given.propose("published_basis", "page");
            }
        } else if (type == RecordType.MEASURE) {
            given.need("units", List.of(), "");
        }
    }

    private void proposeIdentifier(RecordType type, Given given) {
        if (given.has("id")) {
            return;
        }
        Set<String> taken = records.stream().map(DatasetRecord::id).collect(Collectors.toSet());
        List<String> parts = switch (type) {
            case FIGURE ->
                parts(
                        Objects.requireNonNullElse(given.one("unit"), "share"),
                        claimant(given),
                        month(first(given, "as_of", "stated_on", "period")));
            case EVENT -> parts(given.one("kind"), String.join("-", given.all("parties")), month(given.one("on")));
            case SOURCE -> parts(first(given, "title", "publisher", "evidence"), month(given.one("published_on")));
            case MEASURE, PARTY, UNITS -> parts(given.one("name"), given.one("role"));
        };
        String id = Identifiers.of(parts, taken);
        if (id.isEmpty()) {
            given.need("id", List.of(), "");
        } else {
            given.take("id", List.of(id), "");
        }
    }

    private static List<String> parts(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).toList();
    }

    private static @Nullable String claimant(Given given) {
        List<String> claimants = given.all("asserted_by");
        return claimants.isEmpty() ? given.one("source") : claimants.get(claimants.size() - 1);
    }

    private static @Nullable String first(Given given, String... names) {
        return Stream.of(names).filter(given::has).findFirst().map(given::one).orElse(null);
    }

    /** A date up to its month. */
    private static @Nullable String month(@Nullable String date) {
        return date == null ? null : date.replaceFirst("^(\\d{4}-\\d{2}).*", "$1");
    }

    private List<String> sayingTheSame(DatasetRecord draft) {
        return records.stream()
                .filter(known -> known.withdrawn() == null && !known.id().equals(draft.id()))
                .filter(known -> isSame(draft, known))
                .map(DatasetRecord::id)
                .toList();
    }

    private static boolean isSame(DatasetRecord draft, DatasetRecord known) {
        if (draft instanceof Figure one && known instanceof Figure other) {
            return one.measure().equals(other.measure())
                    && one.value().counted().equals(other.value().counted())
                    && numbers(one.value()).equals(numbers(other.value()))
                    && Objects.equals(one.scope(), other.scope())
                    && mayBeOfOne(one.assertedBy(), other.assertedBy());
        }
        if (draft instanceof Event one && known instanceof Event other) {
            return one.kind() == other.kind()
                    && one.on() != null
                    && other.on() != null
                    && one.on().overlaps(other.on())
                    && mayBeOfOne(one.parties(), other.parties());
        }
        return draft instanceof Source one
                && known instanceof Source other
                && one.url() != null
                && one.url().equals(other.url());
    }

    private static boolean mayBeOfOne(List<String> some, List<String> others) {
        return some.isEmpty() || others.isEmpty() || !Collections.disjoint(some, others);
    }

    private static List<Object> numbers(Value value) {
        if (value instanceof Value.Amount amount) {
            return List.of(plain(amount.amount()));
        }
        if (value instanceof Value.Range range) {
            return List.of(plain(range.lower()), plain(range.upper()));
        }
        if (value instanceof Value.Fraction part) {
            return List.of(part.numerator(), part.denominator());
        }
        return value instanceof Value.OrderOfMagnitude size
                ? List.of(size.magnitude())
                : List.of(((Value.Worded) value).words());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
