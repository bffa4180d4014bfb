package io.github.sourcedfigures.validator.edit;

import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.engine.SettingsReader;
import io.github.sourcedfigures.validator.json.JsonFaultException;
import io.github.sourcedfigures.validator.json.JsonText;
import io.github.sourcedfigures.validator.json.Position;
import io.github.sourcedfigures.validator.json.StrictJson;
import io.github.sourcedfigures.validator.ledger.CanonicalForm;
import io.github.sourcedfigures.validator.structure.Defect;
import io.github.sourcedfigures.validator.structure.SchemaCheck;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The one way to write the files of a dataset: a record in its {@linkplain CanonicalForm canonical form}, and settings
 * likewise.
 *
 * <p>Safe for several threads.
 */
public final class FileForm {
    private final SchemaCheck schemas = new SchemaCheck();

    /** What a text came to. */
    public sealed interface Result {
        /** The canonical form of what the text holds. */
        record Written(String text) implements Result {}

        /**
         * The text cannot be read as what it says it is, so nobody knows what it holds.
         *
         * @param message one sentence: what was seen and what to do
         */
        record Unreadable(Position position, String message) implements Result {}
    }

    /** The canonical form of a dataset's settings. */
    public static String of(Settings settings) {
        return JsonText.write(SettingsWriter.write(settings));
    }

    /** The canonical form of the record, or of the settings, that a text holds; it says the same, property by property. */
    public Result of(byte[] bytes) {
        try {
            var json = StrictJson.read(bytes, 1);
            Map<String, Object> tree = json.tree();
            String schema = String.valueOf(tree.get("$schema"));
            if (!schema.equals(Schemas.DATASET_ID)
                    && RecordType.ofSchema(schema).isEmpty()) {
                return new Result.Unreadable(
                        json.positions().ofValue("/$schema"), "\"$schema\" names no schema of a record or of settings");
            }
            List<Defect> defects = schemas.check(schema, tree);
            if (!defects.isEmpty()) {
                Defect first = defects.stream()
                        .min(Comparator.comparing(Defect::pointer).thenComparing(Defect::message))
                        .orElseThrow();
                return new Result.Unreadable(json.positions().ofValue(first.pointer()), first.message());
            }
            String written = schema.equals(Schemas.DATASET_ID)
                    ? of(SettingsReader.read(tree))
                    : CanonicalForm.of(RecordReader.read(tree));
            return saysTheSame(tree, written)
                    ? new Result.Written(written)
                    : new Result.Unreadable(new Position(1, 1), "something in it would be lost in the canonical form");
        } catch (JsonFaultException broken) {
            return new Result.Unreadable(
                    broken.fault().position(), broken.fault().message());
        }
    }

    private static boolean saysTheSame(Map<String, Object> tree, String written) throws JsonFaultException {
        return same(
                tree,
                StrictJson.read(written.getBytes(StandardCharsets.UTF_8), 1).tree());
    }

    private static boolean same(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Map<?, ?> members && other instanceof Map<?, ?> others) {
            return members.keySet().equals(others.keySet())
                    && members.entrySet().stream()
                            .allMatch(member -> same(member.getValue(), others.get(member.getKey())));
        }
        if (one instanceof List<?> elements && other instanceof List<?> others) {
            return elements.size() == others.size()
                    && IntStream.range(0, elements.size()).allMatch(i -> same(elements.get(i), others.get(i)));
        }
        if (one instanceof BigDecimal number && other instanceof BigDecimal otherNumber) {
            return number.compareTo(otherNumber) == 0;
        }
        return Objects.equals(one, other);
    }
}
