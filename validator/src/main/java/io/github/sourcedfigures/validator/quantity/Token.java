package io.github.sourcedfigures.validator.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a text.
 *
 * @param type what it is
 * @param start where it begins in the folded text
 * @param end where it ends, exclusive
 * @param number the number of a numeral; else null
 * @param meanings what the table says; empty for all that is not in it
 */
record Token(Type type, int start, int end, @Nullable BigDecimal number, List<Meaning> meanings) {
    /** Copies the list. */
    Token {
        meanings = List.copyOf(meanings);
    }

    enum Type {
        /** A number in digits. */
        NUMERAL,
        /** Digits that count nothing: KN-23, 10:30, 04.10.2024. */
        NAME,
        /** A word or phrase of the table. */
        KNOWN,
        /** Another word; of scripts without spaces, another character. */
        WORD,
        /** Another character. */
        SIGN
    }

    boolean is(Kind kind) {
        return meanings.stream().anyMatch(meaning -> meaning.kind() == kind);
    }

    /** What it means first of all; null where the table does not have it. */
    @Nullable
    Meaning meaning() {
        return meanings.isEmpty() ? null : meanings.get(0);
    }

    boolean isNumeric() {
        return type == Type.NUMERAL
                || (!meanings.isEmpty() && meanings.get(0).kind().isNumeric());
    }

    int length() {
        return end - start;
    }
}
