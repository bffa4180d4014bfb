package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.PagePart;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What changed among the citations of a record. */
final class CitationChanges {
    private static final String PROPERTY = "citations";

    /** When two citations are one, the surest first. */
    private static final List<BiPredicate<Citation, Citation>> LIKENESS = List.of(
            Citation::equals,
            (a, b) -> a.source().equals(b.source()) && a.quote().equals(b.quote()),
            (a, b) -> a.source().equals(b.source()));

    private final Naming naming;
    private final ValueWords values;

    CitationChanges(Naming naming) {
        this.naming = naming;
        this.values = new ValueWords(naming);
    }

    List<Part> of(List<Citation> before, List<Citation> after) {
        Map<Integer, Integer> pairs = pairs(before, after);
        Set<String> ambiguous = ambiguous(before, after);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            if (!pairs.containsKey(i)) {
                Citation gone = before.get(i);
                parts.add(new Part(PROPERTY, quoted(gone), null, name(gone, ambiguous) + SharedVerb.REMOVED));
            }
        }
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Integer place = pairs.get(i);
            if (place != null) {
                places.add(place);
                changed(before.get(i), after.get(place), ambiguous, parts);
            }
        }
        for (int i = 0; i < after.size(); i++) {
            if (!pairs.containsValue(i)) {
                Citation added = after.get(i);
                parts.add(new Part(
                        PROPERTY, null, quoted(added), name(added, ambiguous) + deviation(added) + SharedVerb.ADDED));
            }
        }
        if (!places.equals(places.stream().sorted().toList())) {
            parts.add(new Part(PROPERTY, null, null, "citations in another order"));
        }
        return parts;
    }

    /** The pages of citations, each once, in their order. */
    List<String> pages(List<Citation> citations) {
        return citations.stream()
                .map(citation -> naming.page(citation.source()))
                .distinct()
                .toList();
    }

    private static Map<Integer, Integer> pairs(List<Citation> before, List<Citation> after) {
        Map<Integer, Integer> pairs = new LinkedHashMap<>();
        for (BiPredicate<Citation, Citation> likeness : LIKENESS) {
            for (int i = 0; i < before.size(); i++) {
                for (int j = 0; j < after.size() && !pairs.containsKey(i); j++) {
                    if (!pairs.containsValue(j) && likeness.test(before.get(i), after.get(j))) {
                        pairs.put(i, j);
                    }
                }
            }
        }
        return pairs;
    }

    /** The publishers of which several pages are cited. */
    private Set<String> ambiguous(List<Citation> before, List<Citation> after) {
        return Stream.concat(before.stream(), after.stream())
                .map(Citation::source)
                .distinct()
                .collect(Collectors.groupingBy(naming::page, Collectors.counting()))
                .entrySet()
                .stream()
                .filter(page -> page.getValue() > 1)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private String name(Citation citation, Set<String> ambiguous) {
        String page = naming.page(citation.source());
        return SharedVerb.CITATION + (ambiguous.contains(page) ? naming.pageWithTitle(citation.source()) : page);
    }

    private static String quoted(Citation citation) {
        return Excerpts.of(citation.quote());
    }

    private String deviation(Citation citation) {
        Reported reported = citation.reported();
        if (citation.fidelity() == Fidelity.FAITHFUL) {
            return "";
        }
        String value = reported == null || reported.value() == null ? "" : ": " + values.whole(reported.value());
        return " (" + words(citation.fidelity()) + value + ")";
    }

    private void changed(Citation before, Citation after, Set<String> ambiguous, List<Part> parts) {
        if (before.equals(after)) {
            return;
        }
        List<Part> inside = new ArrayList<>();
        if (!before.quote().equals(after.quote())) {
            inside.add(Phrases.ofTexts("quote", "quote", before.quote(), after.quote()));
        }
        add("part", "part of the page", word(before.part()), word(after.part()), inside);
        add("fidelity", "fidelity", words(before.fidelity()), words(after.fidelity()), inside);
        Map<String, String> was = reported(before.reported());
        Map<String, String> is = reported(after.reported());
        Stream.concat(was.keySet().stream(), is.keySet().stream())
                .distinct()
                .forEach(name -> add("reported", "reported " + name, was.get(name), is.get(name), inside));
        add("relays", "handed on by", pages(before), pages(after), inside);
        String sentence = inside.isEmpty()
                ? " written in another form"
                : ": " + inside.stream().map(Part::sentence).collect(Collectors.joining(", "));
        parts.add(new Part(PROPERTY, quoted(before), quoted(after), name(after, ambiguous) + sentence));
    }

    private static void add(
            String property, String label, @Nullable String before, @Nullable String after, List<Part> parts) {
        if (!Objects.equals(before, after)) {
            parts.add(Phrases.part(property, label, before, after));
        }
    }

    private @Nullable String pages(Citation citation) {
        return citation.relays().isEmpty()
                ? null
                : Phrases.and(citation.relays().stream().map(naming::page).toList());
    }

    private Map<String, String> reported(@Nullable Reported reported) {
        Map<String, String> words = new LinkedHashMap<>();
        if (reported == null) {
            return words;
        }
        Value value = reported.value();
        if (value != null) {
            words.put("value", values.whole(value));
        }
        if (reported.measure() != null) {
            words.put("measure", naming.measure(reported.measure()));
        }
        if (reported.nature() != null) {
            words.put("nature", words(reported.nature()));
        }
        date("period", reported.period(), words);
        date("as-of date", reported.asOf(), words);
        date("date", reported.on(), words);
        if (!reported.assertedBy().isEmpty()) {
            words.put(
                    "claimant",
                    Phrases.and(
                            reported.assertedBy().stream().map(naming::party).toList()));
        }
        return words;
    }

    private static void date(String name, @Nullable PartialDate date, Map<String, String> words) {
        if (date != null) {
            words.put(name, DateWords.of(date.toString()));
        }
    }

    private static @Nullable String word(@Nullable PagePart part) {
        return part == null ? null : words(part);
    }

    private static String words(Word word) {
        return word.word().replace('-', ' ');
    }
}
