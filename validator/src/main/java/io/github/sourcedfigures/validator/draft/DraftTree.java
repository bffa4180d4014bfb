package io.github.sourcedfigures.validator.draft;

import io.github.sourcedfigures.schema.RecordType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the tree of a record of what is known of it, faulty or not: the check says what is wrong. */
final class DraftTree {
    private DraftTree() {}

    static Map<String, Object> of(RecordType type, Given given, LocalDate today) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("$schema", type.schemaId());
        tree.put("id", "");
        tree.put("version", BigDecimal.ONE);
        for (Field field : Field.of(type)) {
            put(field, given, field.group().isEmpty() ? tree : group(field.group(), tree));
        }
        tree.put("published", today.toString());
        tree.put("modified", today.toString());
        return tree;
    }

    /** The citation alone. */
    static Map<String, Object> citation(RecordType type, Given given) throws IOException {
        Map<String, Object> tree = new LinkedHashMap<>();
        for (Field field : Field.of(type)) {
            if (field.group().equals("citations")) {
                put(field, given, tree);
            }
        }
        return tree;
    }

    @SuppressWarnings("unchecked") // Both are put here and nowhere else.
    private static Map<String, Object> group(String name, Map<String, Object> tree) {
        if (name.equals("citations")) {
            List<Map<String, Object>> list =
                    (List<Map<String, Object>>) tree.computeIfAbsent(name, first -> new ArrayList<>());
            if (list.isEmpty()) {
                list.add(new LinkedHashMap<>());
            }
            return list.get(0);
        }
        return (Map<String, Object>) tree.computeIfAbsent(name, first -> new LinkedHashMap<>());
    }

    private static void put(Field field, Given given, Map<String, Object> tree) throws IOException {
        List<String> said = given.all(field.name());
        if (said.isEmpty()) {
            if (field.required() && isList(field)) {
                tree.put(field.name(), List.of());
            }
            return;
        }
        tree.put(
                field.name(),
                switch (field.shape()) {
                    case TEXT -> said.get(0);
                    case NUMBER -> number(said.get(0));
                    case TEXTS -> said;
                    case NAMED -> named(field.name(), said);
                    case FILE -> evidence(Path.of(said.get(0)));
                });
    }

    private static boolean isList(Field field) {
        return field.shape() == Field.Shape.TEXTS || field.shape() == Field.Shape.NAMED;
    }

    private static Object number(String text) {
        try {
            return new BigDecimal(text.replace(",", ""));
        } catch (NumberFormatException none) {
            return text;
        }
    }

    private static Object named(String field, List<String> said) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        List<Map<String, Object>> list = new ArrayList<>();
        for (String text : said) {
            int sign = text.indexOf('=');
            String name = text.substring(0, Math.max(0, sign));
            String value = text.substring(sign + 1);
            all.computeIfAbsent(name.replace('-', '_'), first -> new ArrayList<>())
                    .add(value);
            Map<String, Object> entry = new LinkedHashMap<>();
            if (field.equals("names")) {
                entry.put("text", value);
                entry.put("language", name);
            } else {
                entry.put("type", name);
                entry.put("target", value);
            }
            list.add(entry);
        }
        return switch (field) {
            case "date_basis", "base" -> first(all);
            case "reported" -> reported(all);
            default -> list;
        };
    }

    private static Map<String, Object> first(Map<String, List<String>> all) {
        Map<String, Object> tree = new LinkedHashMap<>();
        all.forEach((name, texts) -> tree.put(name, texts.get(0)));
        return tree;
    }

    /** What a page says instead: the properties of its value in a value, the others beside it. */
    private static Map<String, Object> reported(Map<String, List<String>> all) {
        Map<String, Object> value = new LinkedHashMap<>();
        Map<String, Object> tree = new LinkedHashMap<>();
        Map<String, Field> ofValue = new LinkedHashMap<>();
        Field.of(RecordType.FIGURE).stream()
                .filter(field -> field.group().equals("value"))
                .forEach(field -> ofValue.put(field.name(), field));
        all.forEach((name, texts) -> {
            Field field = ofValue.get(name);
            if (field != null) {
                value.put(
                        name,
                        switch (field.shape()) {
                            case NUMBER -> number(texts.get(0));
                            case TEXTS -> texts;
                            case TEXT, NAMED, FILE -> texts.get(0);
                        });
            } else {
                tree.put(name, name.equals("asserted_by") ? texts : texts.get(0));
            }
        });
        if (!value.isEmpty()) {
            tree.put("value", value);
        }
        return tree;
    }

    private static Map<String, Object> evidence(Path file) throws IOException {
        Map<String, Object> evidence = new LinkedHashMap<>();
        evidence.put("file", String.valueOf(file.getFileName()));
        evidence.put("sha256", sha256(file));
        evidence.put("extent", "full");
        return evidence;
    }

    private static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        } catch (IOException unreadable) {
            throw new IOException("cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
    }
}
