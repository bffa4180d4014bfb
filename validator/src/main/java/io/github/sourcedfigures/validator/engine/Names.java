package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.rules.NameKind;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names that records define, for "did you mean". A help for people with a dataset that people can read: beyond
 * {@value #MOST_NAMES} names, or after {@value #MOST_QUESTIONS} questions, it has no answer, so that it costs neither
 * memory nor time. Units are the exception: their vocabulary is short and known whole.
 */
final class Names {
    private static final int MOST_NAMES = 100_000;
    private static final int MOST_QUESTIONS = 500;

    private final Map<NameKind, SortedSet<String>> names = new EnumMap<>(NameKind.class);
    private final Map<String, Optional<String>> answers = new HashMap<>();
    private int count;

    void add(NameKind kind, String name) {
        if (count > MOST_NAMES && kind != NameKind.UNIT) {
            return;
        }
        if (names.computeIfAbsent(kind, first -> new TreeSet<>()).add(name)) {
            count++;
        }
    }

    boolean isUnit(String name) {
        SortedSet<String> units = names.get(NameKind.UNIT);
        return units != null && units.contains(name);
    }

    Optional<String> nearest(NameKind kind, String unknown) {
        SortedSet<String> known = names.get(kind);
        if (known == null || count > MOST_NAMES) {
            return Optional.empty();
        }
        String question = kind + " " + unknown;
        Optional<String> answer = answers.get(question);
        if (answer == null) {
            if (answers.size() >= MOST_QUESTIONS) {
                return Optional.empty();
            }
            answer = NearMiss.of(unknown, known.stream());
            answers.put(question, answer);
        }
        return answer;
    }
}
