package io.github.sourcedfigures.validator.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Forms by their first two characters, the longest first, so that few are tried at a place. Immutable. */
final class FormIndex {
    private static final Comparator<Form> LONGEST_FIRST = Comparator.comparingInt(
                    (Form form) -> form.text().length())
            .reversed()
            .thenComparing(form -> form.exact() == null)
            .thenComparing(form -> !form.attached());

    private final Map<Character, List<Form>> ofOne = new HashMap<>();
    private final Map<Integer, List<Form>> ofMore = new HashMap<>();

    FormIndex(List<Form> forms) {
        List<Form> sorted = forms.stream().sorted(LONGEST_FIRST).toList();
        for (Form form : sorted) {
            if (form.text().length() > 1) {
                ofMore.computeIfAbsent(key(form.text().charAt(0), form.text().charAt(1)), key -> new ArrayList<>())
                        .add(form);
            } else {
                ofOne.computeIfAbsent(form.text().charAt(0), first -> new ArrayList<>())
                        .add(form);
            }
        }
        ofMore.forEach((key, list) -> list.addAll(ofOne.getOrDefault((char) (key >> Character.SIZE), List.of())));
    }

    private static int key(char first, char second) {
        return first << Character.SIZE | second;
    }

    /** The forms that may stand at a place. */
    List<Form> candidates(FoldedText in, int index) {
        List<Form> more = ofMore.get(key(in.at(index), in.at(index + 1)));
        return more == null ? ofOne.getOrDefault(in.at(index), List.of()) : more;
    }

    /** The longest form that stands at a place, or null. */
    @Nullable
    Form longest(FoldedText in, int index, boolean behindNumber) {
        for (Form form : candidates(in, index)) {
            if (form.standsAt(index, in, behindNumber)) {
                return form;
            }
        }
        return null;
    }
}
