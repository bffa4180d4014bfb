package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.validator.quantity.Lexicon.Habit;
import io.github.sourcedfigures.validator.quantity.Nouns.Noun;
import io.github.sourcedfigures.validator.quantity.Quantity.Counted;
import io.github.sourcedfigures.validator.quantity.QuantityGrammar.Draft;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the quantities of one text count, and per what, by the words around each up to the next. */
final class Surroundings {
    /** How many words that are unknown may stand between a number and what it counts. */
    private static final int REACH = 5;

    /** The same in scripts of which each character is a token. */
    private static final int REACH_OF_CHARACTERS = 14;

    /** How many characters may stand between what is counted and a number behind it. */
    private static final int GAP = 3;

    private final Tokens tokens;
    private final FoldedText text;
    private final Nouns nouns;
    private final boolean nounFirst;
    private final List<Draft> drafts;
    private final @Nullable Noun[] found;
    private final boolean[] looked;

    Surroundings(Tokens tokens, Lexicon lexicon, List<Draft> drafts) {
        this.tokens = tokens;
        this.text = tokens.text();
        this.nouns = lexicon.nouns();
        this.nounFirst = lexicon.has(Habit.NOUNFIRST);
        this.drafts = drafts;
        this.found = new Noun[tokens.size()];
        this.looked = new boolean[tokens.size()];
    }

    /** The noun that starts in a token, looked up once. */
    private @Nullable Noun noun(int index) {
        if (!looked[index]) {
            boolean behindNumber = index > 0 && tokens.get(index - 1).isNumeric() && !tokens.spaceBefore(index);
            found[index] = nouns.at(text, tokens.get(index).start(), behindNumber);
            looked[index] = true;
        }
        return found[index];
    }

    /** What a quantity counts, or null. */
    @Nullable
    Counted counted(int draft) {
        int start = drafts.get(draft).start();
        Counted sign = sign(start - 1, Kind.UNIT);
        if (sign != null) {
            return sign;
        }
        Behind behind = behind(draft);
        Counted before = nounFirst && behind.isVague() ? before(draft) : null;
        if (before != null
                && (behind.counted() == null
                        || UnitKin.areCompatible(
                                before.units(), behind.counted().units()))) {
            return before;
        }
        return behind.counted();
    }

    private @Nullable Counted sign(int index, Kind kind) {
        if (!tokens.is(index, kind)) {
            return null;
        }
        Set<String> units = tokens.meaning(index, kind).units();
        return units.isEmpty() ? null : new Counted(tokens.raw(index), units);
    }

    /**
     * What stands behind a number.
     *
     * @param counted what it counts, or null
     * @param isVague whether that is a mere counter, or nothing
     */
    private record Behind(@Nullable Counted counted, boolean isVague) {}

    private Behind behind(int draft) {
        Walk walk = new Walk(draft);
        Noun counter = null;
        while (walk.next()) {
            Counted unit = walk.unit();
            if (unit != null) {
                return counter == null ? new Behind(unit, false) : new Behind(counted(counter), true);
            }
            Noun noun = walk.current();
            if (noun == null || noun.is(Kind.PER) || noun.is(Kind.OTHER) || isFarLetter(noun, walk)) {
                continue;
            }
            if (noun.is(Kind.EACH) || (noun.is(Kind.SPAN) && (walk.words > 0 || counter != null))) {
                break;
            }
            if (counter != null) {
                return isSame(counter, noun) ? new Behind(counted(noun), false) : new Behind(counted(counter), true);
            }
            if (!noun.is(Kind.COUNTS)) {
                return new Behind(run(noun, walk), false);
            }
            counter = noun;
        }
        return new Behind(counter == null ? null : counted(counter), true);
    }

    /** A word of one character stands right behind its number; elsewhere it is part of another word. */
    private static boolean isFarLetter(Noun noun, Walk walk) {
        return noun.end() - noun.start() == 1 && walk.words + walk.characters > 0;
    }

    private static boolean isSame(Noun counter, Noun noun) {
        return UnitKin.areCompatible(counter.units(), noun.units());
    }

    /** Nouns that follow one another are one word: tanker voyages. */
    private Counted run(Noun first, Walk walk) {
        Set<String> units = new TreeSet<>(first.units());
        int end = first.end();
        while (walk.next()
                && walk.current() != null
                && walk.current().is(Kind.THING)
                && walk.current().start() <= end + 1) {
            units.addAll(walk.current().units());
            end = walk.current().end();
        }
        return new Counted(text.raw(first.start(), end), units);
    }

    private Counted counted(Noun noun) {
        return new Counted(text.raw(noun.start(), noun.end()), noun.units());
    }

    /** What stands before the number and is counted by it: コンテナ約6700個. */
    private @Nullable Counted before(int draft) {
        int first = draft == 0 ? 0 : drafts.get(draft - 1).end();
        int gap = 0;
        for (int i = drafts.get(draft).start() - 1; i >= first && gap <= GAP; i--) {
            Noun noun = noun(i);
            if (noun != null && noun.is(Kind.THING) && noun.end() - noun.start() > 1) {
                return counted(longest(noun, i, first));
            }
            if (tokens.get(i).type() == Token.Type.SIGN && !tokens.isSign(i, '"')) {
                return null;
            }
            gap += tokens.isWord(i) ? tokens.get(i).length() : 0;
        }
        return null;
    }

    /** The noun that ends where another does and starts before it: 観光客 for 客. */
    private Noun longest(Noun noun, int index, int first) {
        Noun longest = noun;
        for (int i = index - 1; i >= first && i >= index - GAP; i--) {
            Noun longer = noun(i);
            if (longer != null && longer.is(Kind.THING) && longer.end() >= noun.end()) {
                longest = longer;
            }
        }
        return longest;
    }

    /** What a quantity is said to be per: behind it, or right before it. */
    Set<Set<String>> per(int draft) {
        Set<Set<String>> per = new HashSet<>();
        Walk walk = new Walk(draft);
        boolean each = false;
        while (walk.next()) {
            Noun noun = walk.current();
            if (noun == null) {
                continue;
            }
            Set<String> said = each && !noun.is(Kind.OTHER) && !noun.is(Kind.EACH) ? noun.units() : noun.per();
            if (!said.isEmpty() && !walk.reachesNext()) {
                per.add(said);
            }
            each = noun.is(Kind.EACH);
        }
        perBefore(
                drafts.get(draft).start(),
                draft == 0 ? 0 : drafts.get(draft - 1).end(),
                per);
        return per;
    }

    private void perBefore(int start, int first, Set<Set<String>> per) {
        int reach = first == 0 ? 1 : 0;
        int words = 0;
        for (int i = start - 1; i >= first && words <= reach; i--) {
            Noun noun = noun(i);
            if (noun != null && !noun.per().isEmpty()) {
                per.add(noun.per());
            }
            if (tokens.get(i).type() == Token.Type.SIGN) {
                return;
            }
            words += tokens.isWord(i) ? 1 : 0;
        }
    }

    /** The tokens behind a quantity, up to the next quantity or the end of the clause. */
    private final class Walk {
        private final int limit;
        private final int from;
        private int index;
        private int words;
        private int characters;
        private @Nullable Noun noun;

        Walk(int draft) {
            this.from = drafts.get(draft).end();
            this.index = from - 1;
            this.limit = limit(draft);
        }

        private int limit(int draft) {
            for (int next = draft + 1; next < drafts.size(); next++) {
                if (!tokens.isCalibre(drafts.get(next).end())) {
                    return drafts.get(next).start();
                }
            }
            return tokens.size();
        }

        boolean next() {
            Noun last = noun;
            noun = null;
            do {
                index++;
            } while (index < limit && last != null && tokens.get(index).start() < last.end());
            if (index >= limit || ends() || words > REACH || characters > REACH_OF_CHARACTERS) {
                return false;
            }
            Token token = tokens.get(index);
            noun = Surroundings.this.noun(index);
            if (noun == null && token.type() == Token.Type.WORD) {
                if (Scripts.isAlphabetic(text.at(token.start()))) {
                    words++;
                } else {
                    characters++;
                }
            }
            return true;
        }

        /** Whether the noun stands right before the next quantity: it belongs to that. */
        boolean reachesNext() {
            return noun != null && limit < tokens.size() && tokens.get(limit).start() <= noun.end() + 1;
        }

        private boolean ends() {
            Token token = tokens.get(index);
            return switch (token.type()) {
                case SIGN -> "-\"'/\u201C\u201D\u201E\u00AB\u00BB".indexOf(text.at(token.start())) < 0;
                case KNOWN -> isOpening(token) && Surroundings.this.noun(index) == null;
                default -> false;
            };
        }

        private boolean isOpening(Token token) {
            return (token.is(Kind.WHEN) && !token.is(Kind.OF))
                    || token.is(Kind.BETWEEN)
                    || token.is(Kind.BEFORE)
                    || token.is(Kind.MONTH);
        }

        @Nullable
        Noun current() {
            return noun;
        }

        /** The currency, percent sign or calibre's unit right behind the number. */
        @Nullable
        Counted unit() {
            if (words > 0) {
                return null;
            }
            Counted unit = sign(index, Kind.UNIT);
            boolean adjoins = index == from || (index == from + 1 && tokens.isSign(from, '-'));
            return unit == null && adjoins ? sign(index, Kind.CALIBRE) : unit;
        }
    }
}
