package io.github.sourcedfigures.validator.quantity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language for what numbers count and per what. Immutable. */
final class Nouns {
    private final FormIndex index;
    private final Set<String> units = new HashSet<>();
    private final Set<String> spans = new HashSet<>();

    Nouns(List<Form> forms) {
        for (Form form : forms) {
            form.meanings().forEach(meaning -> units.addAll(meaning.units()));
            if (form.kind() == Kind.SPAN) {
                spans.addAll(form.meanings().get(0).units());
            }
        }
        List<Form> words = new ArrayList<>();
        forms.stream().filter(form -> form.kind().isNoun()).forEach(form -> Lexicon.put(form, words));
        this.index = new FormIndex(words);
    }

    /**
     * A word that was found.
     *
     * @param meanings what it means, what it counts before what it is per: bpd
     * @param start where it begins in the folded text
     * @param end where it ends, exclusive
     */
    record Noun(List<Meaning> meanings, int start, int end) {
        boolean is(Kind kind) {
            return meanings.get(0).kind() == kind;
        }

        Set<String> units() {
            return meanings.get(0).units();
        }

        /** What it says that a number is per; empty where it says nothing of that kind. */
        Set<String> per() {
            return meanings.stream()
                    .filter(meaning -> meaning.kind() == Kind.PER)
                    .findFirst()
                    .map(Meaning::units)
                    .orElse(Set.of());
        }
    }

    /** Whether the language has a word of a unit. */
    boolean name(String unit) {
        return units.contains(unit);
    }

    /** Whether a unit is a length of time. */
    boolean isSpan(String unit) {
        return spans.contains(unit);
    }

    /**
     * The noun in the word that starts at a place, or the phrase that starts there; null where none is known. Of two in
     * one word the one that ends last counts: Raketenwerfer, Containerschiff.
     */
    @Nullable
    Noun at(FoldedText in, int start, boolean behindNumber) {
        int end = start + 1;
        while (Scripts.isAlphabetic(in.at(start)) && Scripts.isAlphabetic(in.at(end))) {
            end++;
        }
        Noun found = null;
        int last = start;
        for (int i = start; i < end; i++) {
            Form form = standing(in, i, behindNumber && i == start);
            if (form != null && i + form.text().length() > last) {
                last = i + form.text().length();
                found = new Noun(form.meanings(), i, Math.max(end, last));
            }
        }
        return found;
    }

    private @Nullable Form standing(FoldedText in, int start, boolean behindNumber) {
        for (Form form : index.candidates(in, start)) {
            int end = start + form.text().length();
            boolean isName = Scripts.isNaming(in.at(end - 1)) && Scripts.isDigit(in.at(end)); // M1989.
            if (!isName && form.standsAt(start, in, behindNumber)) {
                return form;
            }
        }
        return null;
    }
}
