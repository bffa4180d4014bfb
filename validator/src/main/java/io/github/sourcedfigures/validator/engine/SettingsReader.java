package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads settings from a tree that satisfies their schema. */
public final class SettingsReader {
    private static final String OFF = "off";

    private SettingsReader() {}

    /** The settings that a tree holds. */
    public static Settings read(Map<String, Object> tree) {
        return new Settings(
                text(tree, "name"),
                text(tree, "title"),
                text(tree, "description"),
                text(tree, "version"),
                LocalDate.parse(text(tree, "released")),
                text(tree, "licence"),
                text(tree, "creator"),
                each(tree.get("severities"), SettingsReader::weight),
                each(tree.get("suppressions"), SettingsReader::suppression));
    }

    private static Settings.Weight weight(Map<?, ?> members) {
        String word = text(members, "severity");
        return new Settings.Weight(
                text(members, "rule"), word.equals(OFF) ? null : Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private static Settings.Suppression suppression(Map<?, ?> members) {
        return new Settings.Suppression(
                text(members, "rule"),
                text(members, "record"),
                text(members, "reason"),
                LocalDate.parse(text(members, "expires")));
    }

    private static <T> List<T> each(@Nullable Object written, Function<Map<?, ?>, T> read) {
        return written instanceof List<?> elements
                ? elements.stream()
                        .map(element -> read.apply((Map<?, ?>) element))
                        .toList()
                : List.of();
    }

    private static String text(Map<?, ?> tree, String name) {
        return String.valueOf(tree.get(name));
    }
}
