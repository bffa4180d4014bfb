package io.github.sourcedfigures.validator.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word or phrase of a table, with where it may stand.
 *
 * @param text the folded text
 * @param attached only directly behind a number ({@code +})
 * @param freeStart also inside a longer word ({@code *} before)
 * @param freeEnd with any ending ({@code *} behind)
 * @param exact as it must be written, where capitals matter ({@code =} before); else null
 * @param meanings what it can mean, the first of them unless the words around it want another
 */
record Form(
        String text,
        boolean attached,
        boolean freeStart,
        boolean freeEnd,
        @Nullable String exact,
        List<Meaning> meanings) {
    /** Copies the list. */
    Form {
        meanings = List.copyOf(meanings);
    }

    Kind kind() {
        return meanings.get(0).kind();
    }

    /** Whether another is the same form with another meaning. */
    boolean isSpelled(Form other) {
        return text.equals(other.text)
                && attached == other.attached
                && freeStart == other.freeStart
                && freeEnd == other.freeEnd
                && Objects.equals(exact, other.exact);
    }

    /** The same in another spelling. */
    Form spelled(String other) {
        return new Form(other, attached, freeStart, freeEnd, exact, meanings);
    }

    /** This form with the meanings of another after its own. */
    Form and(Form other) {
        List<Meaning> both = new ArrayList<>(meanings);
        both.addAll(other.meanings);
        return new Form(text, attached, freeStart, freeEnd, exact, both);
    }

    boolean standsAt(int index, FoldedText in, boolean behindNumber) {
        int end = index + text.length();
        return in.holds(text, index)
                && startsAt(index, in, behindNumber)
                && endsAt(end, in)
                && (exact == null || exact.equals(in.raw(index, end)));
    }

    /** Whether it stands at a place inside a word and ends it. */
    boolean endsWordAt(int index, FoldedText in) {
        return !attached && in.holds(text, index) && endsAt(index + text.length(), in);
    }

    private boolean startsAt(int index, FoldedText in, boolean behindNumber) {
        if (attached) {
            return behindNumber;
        }
        char first = text.charAt(0);
        char before = in.at(index - 1);
        if (freeStart || !Scripts.isLetter(first) || Scripts.isUnspaced(first)) {
            return true;
        }
        return Scripts.isHangul(first)
                ? !Scripts.isHangul(before) && !Scripts.isDigit(before)
                : !Scripts.isAlphabetic(before);
    }

    private boolean endsAt(int end, FoldedText in) {
        char last = text.charAt(text.length() - 1);
        char next = in.at(end);
        if (freeEnd || !Scripts.isLetter(last) || Scripts.isUnspaced(last)) {
            return true;
        }
        return Scripts.isHangul(last) ? attached || !Scripts.isHangul(next) : !Scripts.isAlphabetic(next);
    }
}
