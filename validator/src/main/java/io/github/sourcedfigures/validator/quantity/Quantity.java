package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Qualifier;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One quantity that a quote states.
 *
 * @param reading the number, range, size or fraction
 * @param qualifiers how it is qualified; several where the word is ambiguous
 * @param start where its number begins in the quote, in UTF-16 units of its NFC form
 * @param end where its number ends, exclusive
 * @param unit the currency before it or the word after it, as written; null where neither stands there
 * @param article whether it is the number one said with a word that may be a mere article
 */
public record Quantity(
        Reading reading,
        Set<Qualifier> qualifiers,
        int start,
        int end,
        @Nullable String unit,
        boolean article) {
    /** Copies the set. */
    public Quantity {
        qualifiers = Set.copyOf(qualifiers);
    }
}
