package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Qualifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads quantities from tokens: sizes, fractions, ranges and numbers, each with what stands around it. */
final class QuantityGrammar {
    private static final BigDecimal LARGEST_PART = new BigDecimal(20);
    /** How many words an item of a list has beside its number. */
    private static final int LONGEST_ITEM = 4;

    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);

    private final Tokens tokens;
    private final NumberGrammar numbers;
    private final Dates dates;
    private final Qualifiers qualifiers;
    private final List<Draft> found = new ArrayList<>();

    private QuantityGrammar(FoldedText text, Lexicon lexicon) {
        this.tokens = new Tokens(text, lexicon);
        this.numbers = new NumberGrammar(tokens, lexicon);
        this.dates = new Dates(tokens, lexicon);
        this.qualifiers = new Qualifiers(tokens);
    }

    /**
     * A quantity before the words around it were looked at.
     *
     * @param said the qualifiers that decide
     * @param implied those of its number words
     * @param start its first token
     * @param end the token after it
     */
    record Draft(
            Reading reading,
            Set<Qualifier> said,
            Set<Qualifier> implied,
            int digits,
            int start,
            int end,
            boolean article) {}

    static List<Quantity> read(FoldedText text, Lexicon lexicon) {
        QuantityGrammar grammar = new QuantityGrammar(text, lexicon);
        int index = 0;
        while (index < grammar.tokens.size()) {
            index = Math.max(index + 1, grammar.take(index));
        }
        return grammar.quantities(new Surroundings(grammar.tokens, lexicon, grammar.found));
    }

    private List<Quantity> quantities(Surroundings surroundings) {
        List<Quantity> quantities = new ArrayList<>();
        FoldedText text = tokens.text();
        for (int i = 0; i < found.size(); i++) {
            Draft draft = found.get(i);
            quantities.add(new Quantity(
                    draft.reading(),
                    draft.said(),
                    stacked(i),
                    draft.digits(),
                    text.offset(tokens.get(draft.start()).start()),
                    text.endOffset(tokens.get(draft.end() - 1).end()),
                    unit(draft.start(), draft.end()),
                    surroundings.counted(i),
                    surroundings.per(i),
                    draft.article()));
        }
        return List.copyOf(quantities);
    }

    /** What is said beside what decides; empty where one word stands alone. */
    private Set<Qualifier> stacked(int index) {
        Draft draft = found.get(index);
        List<Set<Qualifier>> stack = qualifiers.stack(draft.start(), draft.end());
        Set<Qualifier> all = EnumSet.copyOf(draft.said());
        stack.forEach(all::addAll);
        if (stack.isEmpty() && isListed(index)) {
            all.addAll(found.get(index - 1).said());
            all.addAll(stacked(index - 1));
            return all;
        }
        return stack.size() > 1 || draft.implied().contains(Qualifier.ODD) ? all : Set.of();
    }

    /** Up to 300 cars and 2,850 people: whether a qualifier may hold for both. */
    private boolean isListed(int index) {
        int start = index == 0 ? tokens.size() : found.get(index - 1).end();
        int words = 0;
        boolean joined = false;
        for (int i = start; i < found.get(index).start(); i++) {
            joined |= tokens.is(i, Kind.AND) || tokens.isSign(i, ',');
            words += tokens.isWord(i) ? 1 : 0;
        }
        return joined && words <= LONGEST_ITEM;
    }

    /** Takes the quantity that starts with a token, if one does; returns the token after it. */
    private int take(int index) {
        int end = size(index);
        if (end == index) {
            end = fraction(index);
        }
        if (end == index) {
            end = numberOrRange(index);
        }
        return end;
    }

    /** Dozens; hundreds of thousands; several million; 수백만. */
    private int size(int start) {
        Meaning meaning = tokens.get(start).meaning();
        if (meaning == null || tokens.isNumeral(start - 1)) {
            return start;
        }
        if (meaning.magnitude() != null) {
            return add(new Reading.Size(meaning.magnitude()), Set.of(Qualifier.MAGNITUDE), 0, start, start + 1);
        }
        int index = start;
        BigDecimal product = BigDecimal.ONE;
        if (meaning.kind() == Kind.SEVERAL) {
            index = skip(index + 1, Kind.OF);
        } else if (!isPlural(start)) {
            return start;
        }
        int end = start;
        while (tokens.is(index, Kind.SCALE) || tokens.is(index, Kind.PLURAL) || tokens.is(index, Kind.EITHER)) {
            product = product.multiply(number(index));
            end = index + 1;
            index = skip(end, Kind.OF);
        }
        Magnitude magnitude = magnitude(product);
        return end == start || magnitude == null
                ? start
                : add(new Reading.Size(magnitude), Set.of(Qualifier.MAGNITUDE), 0, start, end);
    }

    private boolean isPlural(int index) {
        return tokens.is(index, Kind.PLURAL) || (tokens.is(index, Kind.EITHER) && !tokens.is(index - 1, Kind.BEFORE));
    }

    private static @Nullable Magnitude magnitude(BigDecimal scale) {
        BigDecimal least = scale.add(scale); // A plural means two at least.
        for (Magnitude magnitude : Magnitude.values()) {
            if (magnitude.least().compareTo(least) == 0) {
                return magnitude;
            }
        }
        return null;
    }

    private int fraction(int start) {
        Meaning meaning = tokens.get(start).meaning();
        if (meaning != null && meaning.kind() == Kind.FRACTION) {
            return fractionOrPartOfScale(start, meaning);
        }
        if (tokens.isNumeral(start) && tokens.isNumeral(start + 2)) {
            BigDecimal first = tokens.number(start);
            BigDecimal second = tokens.number(start + 2);
            if (tokens.is(start + 1, Kind.OVER)) {
                return part(second, first, start, start + 3);
            }
            if (tokens.isSign(start + 1, '/')
                    && first.compareTo(second) < 0
                    && second.compareTo(LARGEST_PART) <= 0
                    && !tokens.isSign(start + 3, '/')) {
                return part(first, second, start, start + 3);
            }
        }
        return start;
    }

    /** Half, or half a million; a third of a million has no end of digits and stays a third. */
    private int fractionOrPartOfScale(int start, Meaning meaning) {
        int of = skipHyphen(start + 1);
        boolean isOf = tokens.is(of, Kind.OF) && !tokens.is(of, Kind.FILLER);
        int scale = skipHyphen(skip(skip(isOf ? of + 1 : of, Kind.FILLER), Kind.ARTICLE));
        boolean isScale = tokens.is(scale, Kind.SCALE)
                || (!isOf && (tokens.is(scale, Kind.PLURAL) || tokens.is(scale, Kind.EITHER)));
        BigDecimal product = isScale ? meaning.number().multiply(number(scale)) : BigDecimal.ONE;
        if (isScale && product.remainder(meaning.room()).signum() == 0) {
            BigDecimal number = product.divide(meaning.room());
            return add(
                    new Reading.One(number),
                    qualifiersOrExactly(start, scale + 1, Set.of()),
                    digits(number, number),
                    start,
                    scale + 1);
        }
        return part(meaning.number(), meaning.room(), start, start + 1);
    }

    private int part(BigDecimal numerator, BigDecimal denominator, int start, int end) {
        return add(
                new Reading.Fraction(numerator, denominator), qualifiersOrExactly(start, end, Set.of()), 0, start, end);
    }

    private int numberOrRange(int start) {
        if (tokens.isNumeral(start) && dates.holds(start)) {
            return start;
        }
        boolean between = tokens.is(start - 1, Kind.BETWEEN) || isBetweenMoney(start);
        ParsedNumber first = numbers.at(start, !between);
        if (first == null || tokens.is(first.end(), Kind.ORDINAL) || tokens.is(start - 1, Kind.LABEL)) {
            return first == null ? start : first.end();
        }
        if (tokens.is(first.end(), Kind.DENOMINATOR)) {
            return part(
                    first.number(),
                    tokens.meaning(first.end(), Kind.DENOMINATOR).number(),
                    start,
                    first.end() + 1);
        }
        if (tokens.is(first.end(), Kind.OVER)) {
            ParsedNumber numerator = numbers.at(first.end() + 1, false);
            if (numerator != null) {
                return part(numerator.number(), first.number(), start, numerator.end());
            }
        }
        int end = range(start, first, between);
        if (end > start) {
            return end;
        }
        if (isTenths(first.end())) {
            return tenths(start, first);
        }
        boolean bare = first.article() && qualifiers.around(start, first.end()).isEmpty();
        found.add(new Draft(
                new Reading.One(first.number()),
                qualifiersOrExactly(start, first.end(), first.implied()),
                first.implied(),
                digits(first.number(), first.place()),
                start,
                first.end(),
                bare));
        return first.end();
    }

    /** 7割, 七成五, 七割五分. The word of tenths stays outside: it is the unit. */
    private int tenths(int start, ParsedNumber first) {
        int digit = first.end() + 1;
        BigDecimal hundredths = tokens.spaceBefore(digit) ? null : digit(digit);
        boolean goesOn = hundredths != null
                && !tokens.is(digit + 1, Kind.UNIT)
                && (tokens.is(digit + 1, Kind.TENTHS) || !tokens.is(digit + 1, Kind.COUNTER));
        return goesOn
                ? part(first.number().multiply(BigDecimal.TEN).add(hundredths), HUNDRED, start, digit + 1)
                : part(first.number(), BigDecimal.TEN, start, first.end());
    }

    private @Nullable BigDecimal digit(int index) {
        Meaning meaning = tokens.is(index, Kind.NUMBER) ? tokens.meaning(index, Kind.NUMBER) : null;
        BigDecimal number = tokens.isNumeral(index) ? tokens.number(index) : meaning == null ? null : meaning.number();
        return number == null || number.compareTo(BigDecimal.TEN) >= 0 ? null : number;
    }

    private boolean isTenths(int index) {
        return tokens.is(index, Kind.TENTHS)
                && tokens.meaning(index, Kind.TENTHS).number().compareTo(BigDecimal.TEN) == 0;
    }

    private boolean isBetweenMoney(int start) {
        return tokens.is(start - 1, Kind.UNIT) && tokens.is(start - 2, Kind.BETWEEN);
    }

    /** The range that starts with a number; its start where there is none. */
    private int range(int start, ParsedNumber first, boolean between) {
        int joint = first.end();
        if (tokens.is(joint, Kind.UNIT) || tokens.is(joint, Kind.COUNTER) || (between && !isJoint(joint, true))) {
            joint++;
        }
        if (!isJoint(joint, between) || first.article()) {
            return start;
        }
        int second = skip(skip(joint + 1, Kind.FILLER), Kind.UNIT);
        ParsedNumber last = tokens.isNumeral(second) && dates.holds(second) ? null : numbers.at(second, true);
        if (last == null || last.article() || tokens.is(last.end(), Kind.ORDINAL)) {
            return start;
        }
        if (isTenths(first.end()) || isTenths(last.end())) {
            return perCent(start, first, last);
        }
        BigDecimal shared = sharesGroup(first, last, joint) ? THOUSAND : BigDecimal.ONE;
        BigDecimal lower = first.number().multiply(sharesScale(first, last) ? last.lastScale() : shared);
        if (lower.compareTo(last.number()) > 0) {
            return start;
        }
        return add(
                new Reading.Range(lower, last.number()),
                qualifiersOfRange(start, last.end()),
                Math.max(digits(first.number(), first.place()), digits(last.number(), last.place())),
                start,
                last.end());
    }

    /** 8〜9割. */
    private int perCent(int start, ParsedNumber first, ParsedNumber last) {
        if (!isTenths(last.end()) || first.number().compareTo(last.number()) > 0) {
            return start;
        }
        return add(
                new Reading.Range(
                        first.number().multiply(BigDecimal.TEN), last.number().multiply(BigDecimal.TEN)),
                qualifiersOfRange(start, last.end()),
                1,
                start,
                last.end());
    }

    private Set<Qualifier> qualifiersOfRange(int start, int end) {
        boolean vague = qualifiers.around(start, end).contains(Qualifier.APPROXIMATELY);
        Set<Qualifier> all = EnumSet.of(vague ? Qualifier.APPROXIMATELY_BETWEEN : Qualifier.BETWEEN);
        boolean from = tokens.is(start - 1, Kind.WHEN) || tokens.is(start - 1, Kind.OF);
        if (from && !tokens.is(start - 1, Kind.BEFORE)) {
            all.add(Qualifier.EXACTLY); // It rose from 1,957 to 5,075.
        }
        return all;
    }

    /** 4 to 6 million: the scale word is said once. */
    private static boolean sharesScale(ParsedNumber first, ParsedNumber last) {
        return first.lastScale().compareTo(BigDecimal.ONE) == 0
                && last.lastScale().compareTo(BigDecimal.ONE) > 0
                && first.number().compareTo(THOUSAND) < 0
                && first.number().multiply(last.lastScale()).compareTo(last.number()) <= 0;
    }

    /** 10-12,000: the group of zeros is written once. */
    private boolean sharesGroup(ParsedNumber first, ParsedNumber last, int joint) {
        return tokens.isSign(joint, '-')
                && !tokens.spaceBefore(joint)
                && first.lastScale().compareTo(BigDecimal.ONE) == 0
                && last.lastScale().compareTo(BigDecimal.ONE) == 0
                && last.number().remainder(THOUSAND).signum() == 0
                && first.number().multiply(THOUSAND).compareTo(last.number()) < 0;
    }

    private boolean isJoint(int index, boolean between) {
        return tokens.is(index, Kind.TO) || tokens.isSign(index, '-') || (between && tokens.is(index, Kind.AND));
    }

    private Set<Qualifier> qualifiersOrExactly(int start, int end, Set<Qualifier> implied) {
        Set<Qualifier> said = qualifiers.around(start, end);
        if (!said.isEmpty() && !implied.contains(Qualifier.ODD)) { // 50여만: behind the digits, so it is said last.
            return said;
        }
        return implied.isEmpty() ? Set.of(Qualifier.EXACTLY) : implied;
    }

    private int skipHyphen(int index) {
        return tokens.isSign(index, '-') ? index + 1 : index;
    }

    private int skip(int index, Kind kind) {
        return tokens.is(index, kind) ? index + 1 : index;
    }

    private BigDecimal number(int index) {
        Meaning meaning = tokens.get(index).meaning();
        return meaning == null ? BigDecimal.ONE : meaning.number();
    }

    /** How many significant digits a number has that was written down to a place. */
    private static int digits(BigDecimal number, BigDecimal place) {
        int least = Math.max(1, number.stripTrailingZeros().precision());
        return number.signum() == 0
                ? 1
                : Math.max(
                        least,
                        number.divideToIntegralValue(place)
                                .toBigInteger()
                                .toString()
                                .length());
    }

    private int add(Reading reading, Set<Qualifier> said, int digits, int start, int end) {
        found.add(new Draft(reading, said, Set.of(), digits, start, end, false));
        return end;
    }

    /** The currency before a number, or the word after it. */
    private @Nullable String unit(int start, int end) {
        if (tokens.is(start - 1, Kind.UNIT)) {
            return tokens.raw(start - 1);
        }
        int index = end;
        while (tokens.isSign(index, '-') || tokens.is(index, Kind.AFTER) || tokens.is(index, Kind.OF)) {
            index++;
        }
        Token token = tokens.at(index);
        if (tokens.is(index, Kind.UNIT) || tokens.is(index, Kind.COUNTER) || tokens.is(index, Kind.CALIBRE)) {
            return tokens.raw(index);
        }
        return token == null || token.type() == Token.Type.SIGN || token.type() == Token.Type.NUMERAL
                ? null
                : tokens.text().word(token.start(), token.end());
    }
}
