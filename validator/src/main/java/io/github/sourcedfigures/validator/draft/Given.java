package io.github.sourcedfigures.validator.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is known of a new record so far, by field, and what is still missing. Not safe for two threads. */
final class Given {
    private static final int MOST_LISTED = 12;

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> missing = new LinkedHashMap<>();
    private final List<String> remarks = new ArrayList<>();
    private final Answers answers;

    Given(List<Field> fields, Map<String, List<String>> said, Answers answers) {
        fields.forEach(field -> this.fields.put(field.name(), field));
        this.values.putAll(said);
        this.answers = answers;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable
    String one(String name) {
        List<String> given = values.get(name);
        return given == null || given.isEmpty() ? null : given.get(0);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    void put(String name, List<String> value) {
        values.put(name, value);
    }

    void drop(String name) {
        values.remove(name);
    }

    /** Asks for what must be known. */
    void need(String name, List<String> words, String proposal) {
        if (!has(name) && !isAnswered(name, words, proposal)) {
            List<String> choice = choice(name, words);
            missing.putIfAbsent(name, "--" + name.replace('_', '-') + listed(choice));
        }
    }

    private static String listed(List<String> choice) {
        if (choice.isEmpty()) {
            return "";
        }
        String first = String.join(", ", choice.subList(0, Math.min(MOST_LISTED, choice.size())));
        return choice.size() <= MOST_LISTED ? " (" + first + ")" : " (one of " + choice.size() + ": " + first + ", …)";
    }

    /** Asks for what a record can do without. */
    void want(String name, List<String> words) {
        if (!has(name)) {
            isAnswered(name, words, "");
        }
    }

    /** Asks for what is likely, and takes it where nobody answers. */
    void propose(String name, String proposal) {
        if (!has(name) && !isAnswered(name, List.of(), proposal)) {
            take(name, List.of(proposal), "");
        }
    }

    /** Takes what was worked out, and says so. */
    void take(String name, List<String> value, String why) {
        put(name, value);
        remarks.add("--" + name.replace('_', '-') + " " + String.join(", ", value) + why);
    }

    private boolean isAnswered(String name, List<String> words, String proposal) {
        Field field = fields.get(name);
        String question = name.replace('_', ' ') + ": " + (field == null ? "" : field.description());
        List<String> answer = answers.ask(question, choice(name, words), proposal)
                .map(text -> split(text, field))
                .orElse(List.of(""));
        if (answer.contains("")) {
            return false;
        }
        put(name, answer);
        return true;
    }

    private static List<String> split(String answer, @Nullable Field field) {
        String comma = field == null
                ? "$^"
                : switch (field.shape()) {
                    case TEXTS -> ",";
                    case NAMED -> ",(?=\\s*[\\w-]+=)";
                    case TEXT, NUMBER, FILE -> "$^";
                };
        return Stream.of(answer.split(comma, -1)).map(String::strip).toList();
    }

    private List<String> choice(String name, List<String> words) {
        Field field = fields.get(name);
        return words.isEmpty() && field != null ? field.words() : words;
    }

    boolean agrees(String question) {
        return answers.ask(question, List.of("yes", "no"), "no")
                .filter("yes"::equals)
                .isPresent();
    }

    List<String> missing() {
        return List.copyOf(missing.values());
    }

    List<String> remarks() {
        return remarks;
    }
}
