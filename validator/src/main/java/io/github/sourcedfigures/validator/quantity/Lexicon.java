package io.github.sourcedfigures.validator.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of one language, and how it writes numbers in digits. Immutable. */
final class Lexicon {
    /** What a language may declare of itself. */
    enum Habit {
        /** Number words are written together: zweihunderttausend. */
        COMPOUNDS,
        /** Ones stand before tens: einundzwanzig. */
        ONESFIRST,
        /** Days stand behind months: March 20. */
        MONTHFIRST,
        /** A single number word or bare scale word counts only before a counter: 一艘, but not 一部. */
        COUNTED,
        /** Digits go on after a scale word: 1万3000. */
        RUNSON,
        /** What is counted may stand before the number: コンテナ2000個. */
        NOUNFIRST
    }

    private final String groupSigns;
    private final String decimalSigns;
    private final Set<Habit> habits;
    private final FormIndex index;
    private final Nouns nouns;
    private final List<Form> prefixes;

    Lexicon(String groupSigns, String decimalSigns, Set<Habit> habits, List<Form> forms) {
        this.groupSigns = groupSigns;
        this.decimalSigns = decimalSigns;
        this.habits = Set.copyOf(habits);
        List<Form> words = new ArrayList<>();
        forms.stream()
                .filter(form -> !form.kind().isNoun() && form.kind() != Kind.PREFIX)
                .forEach(form -> put(form, words));
        this.prefixes = prefixes(forms, words);
        this.index = new FormIndex(words);
        this.nouns = new Nouns(forms);
    }

    /** The longest first; each means what the same word means that stands alone. */
    private static List<Form> prefixes(List<Form> forms, List<Form> words) {
        return forms.stream()
                .filter(form -> form.kind() == Kind.PREFIX)
                .sorted(Comparator.comparingInt((Form form) -> form.text().length())
                        .reversed())
                .map(prefix ->
                        words.stream().filter(prefix::isSpelled).findFirst().orElse(prefix))
                .toList();
    }

    Nouns nouns() {
        return nouns;
    }

    /** Adds a form, or its meaning to the same form. */
    static void put(Form form, List<Form> forms) {
        for (int i = 0; i < forms.size(); i++) {
            if (forms.get(i).isSpelled(form)) {
                forms.set(i, forms.get(i).and(form));
                return;
            }
        }
        forms.add(form);
    }

    boolean groups(char sign) {
        return groupSigns.indexOf(sign) >= 0;
    }

    boolean pointsDecimals(char sign) {
        return decimalSigns.indexOf(sign) >= 0;
    }

    boolean has(Habit habit) {
        return habits.contains(habit);
    }

    /** The longest form that stands at a place, or null. */
    @Nullable
    Form longest(FoldedText in, int start, boolean behindNumber) {
        return index.longest(in, start, behindNumber);
    }

    /** What is written on to the word of a number or qualifier that starts behind it, or null. */
    @Nullable
    Form prefix(FoldedText in, int start) {
        if (prefixes.isEmpty() || Scripts.isAlphabetic(in.at(start - 1))) {
            return null;
        }
        for (Form form : prefixes) {
            if (in.holds(form.text(), start) && inner(in, start + form.text().length()) != null) {
                return form;
            }
        }
        return null;
    }

    /** The word of a number or qualifier that starts inside a longer word and ends it, or null. */
    @Nullable
    Form inner(FoldedText in, int start) {
        for (Form form : prefixes.isEmpty() ? List.<Form>of() : index.candidates(in, start)) {
            if (form.kind().takesPrefix() && form.endsWordAt(start, in)) {
                return form;
            }
        }
        return null;
    }

    /** The parts of a word that is number words and nothing else, or an empty list. */
    List<Form> parts(FoldedText in, int start, int end) {
        if (!has(Habit.COMPOUNDS)) {
            return List.of();
        }
        for (Form form : index.candidates(in, start)) {
            int next = start + form.text().length();
            if (next > end || !isPart(form) || !in.holds(form.text(), start)) {
                continue;
            }
            if (next == end) {
                return List.of(form);
            }
            List<Form> rest = parts(in, next, end);
            if (!rest.isEmpty()) {
                List<Form> all = new ArrayList<>(List.of(form));
                all.addAll(rest);
                return all;
            }
        }
        return List.of();
    }

    private static boolean isPart(Form form) {
        return !form.attached()
                && switch (form.kind()) {
                    case NUMBER, SCALE, PLURAL, EITHER, AND, PLUSHALF, ARTICLE ->
                        form.text().indexOf(' ') < 0;
                    default -> false;
                };
    }
}
