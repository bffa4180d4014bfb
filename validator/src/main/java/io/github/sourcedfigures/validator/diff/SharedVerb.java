package io.github.sourcedfigures.validator.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Puts parts into one sentence: things of one kind that were added, or removed, share their noun and their verb. */
final class SharedVerb {
    static final String CITATION = "citation of ";
    static final String NAME = "form of the name ";
    static final String UNIT = "unit ";
    static final String ADDED = " added";
    static final String REMOVED = " removed";

    private static final Map<String, String> PLURALS =
            Map.of(CITATION, "citations of ", NAME, "forms of the name ", UNIT, "units ");

    private SharedVerb() {}

    /** What changed, as one sentence. */
    static String sentence(List<Part> parts) {
        List<String> sentences = new ArrayList<>();
        for (int i = 0; i < parts.size(); ) {
            String noun = noun(parts.get(i));
            String verb = verb(parts.get(i));
            int end = i + 1;
            while (!noun.isEmpty()
                    && !verb.isEmpty()
                    && end < parts.size()
                    && noun(parts.get(end)).equals(noun)
                    && verb(parts.get(end)).equals(verb)) {
                end++;
            }
            sentences.add(end - i == 1 ? parts.get(i).sentence() : together(parts.subList(i, end), noun, verb));
            i = end;
        }
        return String.join("; ", sentences);
    }

    private static String together(List<Part> parts, String noun, String verb) {
        List<String> things = parts.stream()
                .map(Part::sentence)
                .map(sentence -> sentence.substring(noun.length(), sentence.length() - verb.length()))
                .toList();
        return PLURALS.get(noun) + Phrases.and(things) + verb;
    }

    private static String noun(Part part) {
        return PLURALS.keySet().stream()
                .filter(part.sentence()::startsWith)
                .findFirst()
                .orElse("");
    }

    private static String verb(Part part) {
        if (part.before() == null && part.sentence().endsWith(ADDED)) {
            return ADDED;
        }
        return part.after() == null && part.sentence().endsWith(REMOVED) ? REMOVED : "";
    }
}
