package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Qualifier;
import java.util.Set;

/** Finds the qualifying words before and after a number. Where several are stacked, the last decides. */
final class Qualifiers {
    /** How many other tokens may stand between a number and the qualifier behind it: its unit. */
    private static final int REACH = 2;

    /** The same in scripts of which each character is a token. */
    private static final int REACH_OF_CHARACTERS = 6;

    private final Tokens tokens;

    Qualifiers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The qualifiers of what stands from one token to another, exclusive; empty where none is said. */
    Set<Qualifier> around(int start, int end) {
        Set<Qualifier> after = after(end);
        return after.isEmpty() ? before(start) : after;
    }

    private Set<Qualifier> before(int start) {
        for (int i = start - 1; i >= 0; i--) {
            if (tokens.is(i, Kind.BEFORE)) {
                return qualifiers(i, Kind.BEFORE);
            }
            if (!mayStandBefore(i)) {
                break;
            }
        }
        return Set.of();
    }

    private boolean mayStandBefore(int index) {
        return tokens.is(index, Kind.FILLER)
                || tokens.is(index, Kind.ARTICLE)
                || tokens.is(index, Kind.UNIT)
                || tokens.is(index, Kind.BETWEEN)
                || tokens.is(index, Kind.OF)
                || tokens.isSign(index, '"')
                || tokens.isSign(index, '\u201C')
                || tokens.isSign(index, '(');
    }

    private Set<Qualifier> after(int end) {
        Set<Qualifier> found = Set.of();
        int words = 0;
        int characters = 0;
        for (int i = end; i < tokens.size() && words <= REACH && characters <= REACH_OF_CHARACTERS; i++) {
            if (tokens.is(i, Kind.AFTER)) {
                found = qualifiers(i, Kind.AFTER);
            } else if (tokens.isWord(i) && tokens.get(i).length() == 1) {
                characters++;
            } else if (tokens.isWord(i) || tokens.is(i, Kind.UNIT)) {
                words++;
            } else if (!tokens.is(i, Kind.COUNTER) && !tokens.is(i, Kind.CALIBRE) && !tokens.is(i, Kind.OF)) {
                break;
            }
        }
        return found;
    }

    private Set<Qualifier> qualifiers(int index, Kind kind) {
        return tokens.meaning(index, kind).qualifiers();
    }
}
