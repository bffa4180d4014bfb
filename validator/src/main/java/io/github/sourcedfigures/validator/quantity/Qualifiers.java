package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Qualifier;
import java.util.ArrayList;
import java.util.List;
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
        List<Set<Qualifier>> all = stack(start, end);
        return all.isEmpty() ? Set.of() : all.get(all.size() - 1);
    }

    /** The same of every qualifying word, the last of which decides. */
    List<Set<Qualifier>> stack(int start, int end) {
        List<Set<Qualifier>> all = before(start);
        all.addAll(after(end));
        return all;
    }

    private List<Set<Qualifier>> before(int start) {
        List<Set<Qualifier>> found = new ArrayList<>();
        for (int i = start - 1; i >= 0; i--) {
            if (tokens.is(i, Kind.BEFORE)) {
                found.add(0, qualifiers(i, Kind.BEFORE));
            } else if (!mayStandBefore(i)) {
                break;
            }
        }
        return found;
    }

    private boolean mayStandBefore(int index) {
        return tokens.is(index, Kind.FILLER)
                || tokens.is(index, Kind.ARTICLE)
                || tokens.is(index, Kind.UNIT)
                || tokens.is(index, Kind.BETWEEN)
                || tokens.is(index, Kind.OF)
                || tokens.is(index, Kind.PREFIX)
                || tokens.isSign(index, '"')
                || tokens.isSign(index, '\u201C')
                || tokens.isSign(index, '(');
    }

    private List<Set<Qualifier>> after(int end) {
        List<Set<Qualifier>> found = new ArrayList<>();
        int words = 0;
        int characters = 0;
        for (int i = end; i < tokens.size() && words <= REACH && characters <= REACH_OF_CHARACTERS; i++) {
            if (tokens.isSign(i, '(') && tokens.is(i + 1, Kind.AFTER)) {
                continue;
            }
            if (tokens.is(i, Kind.AFTER)) {
                found.add(qualifiers(i, Kind.AFTER));
            } else if (tokens.isWord(i) && tokens.get(i).length() == 1) {
                characters++;
            } else if (tokens.isWord(i) || tokens.is(i, Kind.UNIT)) {
                words++;
            } else if (tokens.isSign(i, '(') && tokens.closing(i) > i) {
                i = tokens.closing(i); // What stands in brackets is said of the same number: 11억9천만달러(약 1조원)를 초과.
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
