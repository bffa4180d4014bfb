package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Qualifier;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One quantity that a quote states.
 *
 * @param reading the number, range, size or fraction
 * @param qualifiers how it is qualified; several where the word is ambiguous
 * @param stacked what other qualifying words around it say, which the last overrules
 * @param digits how many significant digits are written at most; of a range, of the end with more; zero where none are
 * @param start where its number begins in the quote, in UTF-16 units of its NFC form
 * @param end where its number ends, exclusive
 * @param unit the currency before it or the word after it, as written; null where neither stands there
 * @param counted what it counts; null where no known word stands beside it
 * @param per what it is said to be per, once or several times; of each the units that the word may mean
 * @param article whether it is the number one said with a word that may be a mere article
 */
public record Quantity(
        Reading reading,
        Set<Qualifier> qualifiers,
        Set<Qualifier> stacked,
        int digits,
        int start,
        int end,
        @Nullable String unit,
        @Nullable Counted counted,
        Set<Set<String>> per,
        boolean article) {
    /** Copies the sets. */
    public Quantity {
        qualifiers = Set.copyOf(qualifiers);
        stacked = Set.copyOf(stacked);
        per = per.stream().map(Set::copyOf).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a number counts.
     *
     * @param word as it is written
     * @param units the units of the vocabulary that it may mean
     */
    public record Counted(String word, Set<String> units) {
        /** Copies the set. */
        public Counted {
            units = Set.copyOf(units);
        }
    }
}
