package io.github.sourcedfigures.validator.quantity;

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
        this.index = new FormIndex(
                forms.stream().filter(form -> form.kind().isNoun()).toList());
    }

    /**
     * A word that was found.
     *
     * @param meaning what it means
     * @param start where it begins in the folded text
     * @param end where it ends, exclusive
     */
    record Noun(Meaning meaning, int start, int end) {
        boolean is(Kind kind) {
            return meaning.kind() == kind;
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
     * one word the last counts: Raketenwerfer, Containerschiff.
     */
    @Nullable
    Noun at(FoldedText in, int start, boolean behindNumber) {
        int end = start + 1;
        while (Scripts.isAlphabetic(in.at(start)) && Scripts.isAlphabetic(in.at(end))) {
            end++;
        }
        Noun found = null;
        for (int i = start; i < end; i++) {
            Form form = standing(in, i, behindNumber && i == start);
            if (form != null) {
                found = new Noun(form.meanings().get(0), i, Math.max(end, i + form.text().length()));
                if (i + form.text().length() >= end) {
                    return found;
                }
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
