package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.json.JsonFault;
import io.github.sourcedfigures.validator.json.JsonFaultException;
import io.github.sourcedfigures.validator.json.JsonObject;
import io.github.sourcedfigures.validator.json.Pointers;
import io.github.sourcedfigures.validator.json.Position;
import io.github.sourcedfigures.validator.json.Positions;
import io.github.sourcedfigures.validator.json.Shown;
import io.github.sourcedfigures.validator.json.StrictJson;
import io.github.sourcedfigures.validator.ledger.LedgerHead;
import io.github.sourcedfigures.validator.rules.DatasetRule;
import io.github.sourcedfigures.validator.rules.DatasetRule.Fact;
import io.github.sourcedfigures.validator.rules.DatasetRule.Place;
import io.github.sourcedfigures.validator.rules.NameKind;
import io.github.sourcedfigures.validator.rules.ReadingRule;
import io.github.sourcedfigures.validator.rules.RecordRule;
import io.github.sourcedfigures.validator.rules.References;
import io.github.sourcedfigures.validator.rules.Rule;
import io.github.sourcedfigures.validator.rules.Rules;
import io.github.sourcedfigures.validator.rules.Subject;
import io.github.sourcedfigures.validator.structure.Defect;
import io.github.sourcedfigures.validator.structure.SchemaCheck;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one text, checks it against its schema and the record rules, and takes its facts. Safe for several threads. */
final class ItemCheck {
    private static final String SCHEMA = "$schema";
    private static final Pattern MENTION = Pattern.compile("\"([A-Za-z0-9-]{1,80})\"");
    private static final Pattern IDENTIFIER = Pattern.compile("\"id\"\\s*:\\s*\"([A-Za-z0-9-]{1,80})\"");

    private final SchemaCheck schemas;
    private final LocalDate today;
    private final @Nullable LedgerHead released;

    /**
     * Makes a check ready.
     *
     * @param today the day as of which records are judged
     * @param released the last release, where the dataset keeps the ledger of one
     */
    ItemCheck(SchemaCheck schemas, LocalDate today, @Nullable LedgerHead released) {
        this.schemas = schemas;
        this.today = today;
        this.released = released;
    }

    /** Checks one text; what is found goes into the yield. */
    void check(Item item, Yield yield) throws IOException {
        if (item.kind() == Item.Kind.STRAY) {
            yield.add(new Origin(item, "")
                    .finding(
                            Rules.find("record-misplaced").orElseThrow(),
                            "",
                            new Position(1, 1),
                            "only records live below data/, in plain files that end in .json; move this one or rename it",
                            null));
            return;
        }
        byte[] bytes = item.read();
        if (item.kind() == Item.Kind.RECORD) {
            yield.countRecord();
        }
        try {
            JsonObject json = StrictJson.read(bytes, item.firstLine());
            if (!check(item, json, yield)) {
                unreadable(item, bytes, yield);
            }
        } catch (JsonFaultException broken) {
            JsonFault fault = broken.fault();
            yield.add(new Origin(item, "").finding(ruleOf(fault.kind()), "", fault.position(), fault.message(), null));
            unreadable(item, bytes, yield);
        }
    }

    /** Whether the text holds a record of the form that it says. */
    private boolean check(Item item, JsonObject json, Yield yield) {
        Origin origin = Origin.of(item, json);
        String schema = schemaOf(origin, json, yield);
        if (schema == null) {
            return false;
        }
        List<Defect> defects = schemas.check(schema, json.tree());
        defects.forEach(defect -> add(defect, origin, json.positions(), yield));
        if (!defects.isEmpty()) {
            return false;
        }
        if (item.kind() == Item.Kind.SETTINGS) {
            yield.add(new Policy.Written(item.name(), SettingsReader.read(json.tree()), json.positions()));
            return true;
        }
        DatasetRecord typed = RecordReader.read(json.tree());
        judge(origin, new Subject(typed, json.tree(), item.path(), today, released), json.positions(), yield);
        yield.add(typed);
        return true;
    }

    private static void add(Defect defect, Origin origin, Positions positions, Yield yield) {
        Position position = defect.atName() ? positions.ofName(defect.pointer()) : positions.ofValue(defect.pointer());
        yield.add(origin.finding(defect.rule(), defect.pointer(), position, defect.message(), defect.repair()));
    }

    private static void judge(Origin origin, Subject subject, Positions positions, Yield yield) {
        for (RecordRule rule : Rules.recordRules()) {
            rule.check(
                    subject,
                    (pointer, message, repair) ->
                            yield.add(origin.finding(rule, pointer, positions.ofValue(pointer), message, repair)));
        }
        List<DatasetRule> rules = Rules.datasetRules();
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).collect(subject, new FactsOf(i, origin, positions, yield));
        }
        References.visit(subject.typed(), new References.Visitor() {
            @Override
            public void defines(NameKind kind, String name, String pointer) {
                yield.add(kind, name);
            }

            @Override
            public void uses(NameKind kind, String name, String pointer) {}
        });
    }

    private static void unreadable(Item item, byte[] bytes, Yield yield) {
        if (item.kind() == Item.Kind.SETTINGS) {
            return;
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        Set<String> mentions = found(MENTION, text);
        Set<String> names = found(IDENTIFIER, text);
        if (item.path() != null) {
            names.add(item.path().substring(item.path().lastIndexOf('/') + 1).replaceFirst("\\.json$", ""));
        }
        List<DatasetRule> rules = Rules.datasetRules();
        for (int i = 0; i < rules.size(); i++) {
            rules.get(i).collectUnreadable(names, mentions, new FactsOf(i, new Origin(item, ""), null, yield));
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static @Nullable String schemaOf(Origin origin, JsonObject json, Yield yield) {
        Item item = origin.item();
        List<String> known = item.kind() == Item.Kind.SETTINGS
                ? List.of(Schemas.DATASET_ID)
                : Arrays.stream(RecordType.values()).map(RecordType::schemaId).toList();
        Object schema = json.tree().get(SCHEMA);
        if (schema instanceof String id && known.contains(id)) {
            return id;
        }
        String near = json.tree().keySet().stream()
                .filter(name -> NearMiss.of(name, Stream.of(SCHEMA)).isPresent())
                .findFirst()
                .orElse(null);
        Defect defect;
        if (schema != null) {
            defect = wrongSchema(item, schema, known);
        } else if (near != null) {
            defect = unknownSchema(
                            "/" + Pointers.escape(near),
                            true,
                            "unknown property " + Shown.of(near) + "; did you mean \"" + SCHEMA + "\"?")
                    .meaning(SCHEMA);
        } else {
            defect = unknownSchema("", false, "\"" + SCHEMA + "\" is missing; add " + choice(item));
        }
        add(defect, origin, json.positions(), yield);
        return null;
    }

    private static Defect unknownSchema(String pointer, boolean atName, String message) {
        return new Defect(ReadingRule.SCHEMA_UNKNOWN, pointer, atName, message);
    }

    private static Defect wrongSchema(Item item, Object schema, List<String> known) {
        if (!(schema instanceof String id)) {
            String message = "a text belongs here, not " + Shown.of(schema) + "; write " + choice(item);
            return unknownSchema("/" + SCHEMA, false, message);
        }
        String no = Shown.of(id)
                + (item.kind() == Item.Kind.SETTINGS
                        ? " is not the schema of the settings"
                        : " is no schema of a record");
        String near = NearMiss.of(id, known.stream()).orElse(null);
        String advice = near == null ? "; write " + choice(item) : "; did you mean \"" + near + "\"?";
        return unknownSchema("/" + SCHEMA, false, no + advice).meaning(near);
    }

    /** What {@code $schema} may say: the address once, ready to be copied, and the words that may stand in it. */
    private static String choice(Item item) {
        if (item.kind() == Item.Kind.SETTINGS) {
            return "\"" + Schemas.DATASET_ID + "\"";
        }
        String others = Arrays.stream(RecordType.values())
                .filter(type -> type != RecordType.FIGURE)
                .map(RecordType::word)
                .collect(Collectors.joining(", "));
        return "\"" + RecordType.FIGURE.schemaId() + "\", or instead of " + RecordType.FIGURE.word() + " one of "
                + others;
    }

    private static ReadingRule ruleOf(JsonFault.Kind kind) {
        return switch (kind) {
            case ENCODING -> ReadingRule.JSON_ENCODING;
            case SYNTAX -> ReadingRule.JSON_SYNTAX;
            case DUPLICATE_NAME -> ReadingRule.JSON_NAME_DUPLICATE;
            case LIMIT -> ReadingRule.JSON_LIMIT;
        };
    }

    /**
     * Where a finding comes from.
     *
     * @param item the text
     * @param id the identifier of its record; empty where there is none to be read
     */
    private record Origin(Item item, String id) {
        static Origin of(Item item, JsonObject json) {
            return new Origin(item, json.tree().get("id") instanceof String id ? id : "");
        }

        Finding finding(Rule rule, String pointer, Position position, String message, @Nullable Repair repair) {
            return new Finding(
                    rule.info().id(),
                    rule.info().severity(),
                    item.name(),
                    id,
                    pointer,
                    position.line(),
                    position.column(),
                    message,
                    repair);
        }
    }

    /** Turns a rule's pointers into places. */
    private record FactsOf(
            int rule, Origin origin, @Nullable Positions positions, Yield yield) implements DatasetRule.Facts {
        @Override
        public void define(String key, String pointer, String... words) {
            yield.add(Entries.fact(rule, key, new Fact(true, place(pointer), List.of(words))));
        }

        @Override
        public void use(String key, String pointer, String... words) {
            yield.add(Entries.fact(rule, key, new Fact(false, place(pointer), List.of(words))));
        }

        @Override
        public void mark(String key) {
            yield.mark(Entries.fact(rule, key, new Fact(false, new Place("", "", "", 0, 0), List.of())));
        }

        private Place place(String pointer) {
            Position at = positions == null ? new Position(1, 1) : positions.ofValue(pointer);
            return new Place(origin.item().name(), origin.id(), pointer, at.line(), at.column());
        }
    }
}
