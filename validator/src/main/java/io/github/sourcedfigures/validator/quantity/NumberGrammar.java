package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.validator.quantity.Lexicon.Habit;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one number, in digits, words or both: 28조7000억, four-thousand-100, двести пятьдесят тысяч. */
final class NumberGrammar {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);
    private static final BigDecimal TEN_THOUSAND = new BigDecimal(10_000);

    private final Tokens tokens;
    private final Lexicon lexicon;

    NumberGrammar(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /**
     * The number that starts with a token, or null.
     *
     * @param joined whether "and" may join its words; not so between the ends of a range
     */
    @Nullable
    ParsedNumber at(int start, boolean joined) {
        return new Reading(joined).read(start);
    }

    /** One number in the making. */
    private final class Reading {
        private final boolean joined;
        private final Sum sum = new Sum();
        private final Set<Qualifier> implied = EnumSet.noneOf(Qualifier.class);
        private BigDecimal lastScale = BigDecimal.ONE;
        private BigDecimal spoken = BigDecimal.ONE;
        private BigDecimal place = BigDecimal.ONE;
        private boolean scaled;
        private boolean article;
        private boolean inDigits;

        Reading(boolean joined) {
            this.joined = joined;
        }

        @Nullable
        ParsedNumber read(int start) {
            int index = start;
            while (take(index)) {
                index = decimals(index + 1);
                int next = glue(index);
                if (next > index && !canTake(next)) {
                    break;
                }
                index = next;
            }
            return sum.isEmpty() || isBare(start, index)
                    ? null
                    : new ParsedNumber(sum.total(), place, spoken, implied, article && index == start + 1, index);
        }

        /** Skips a hyphen or an "and" between two words of one number. */
        private int glue(int index) {
            boolean hyphen = tokens.isSign(index, '-') && !tokens.spaceBefore(index) && !tokens.spaceBefore(index + 1);
            boolean and = joined
                    && tokens.is(index, Kind.AND)
                    && !inDigits
                    && tokens.at(index + 1) != null
                    && (!tokens.isNumeral(index + 1) || isSmallerScale(index + 2) || isWrittenOn(index + 1));
            return (hyphen && (!inDigits || isScale(index + 1))) || and ? index + 1 : index;
        }

        /** 3 آلاف و500. */
        private boolean isWrittenOn(int index) {
            return !tokens.spaceBefore(index) && endsLongNumber(index, tokens.number(index));
        }

        private boolean isScale(int index) {
            return tokens.is(index, Kind.SCALE) || tokens.is(index, Kind.PLURAL);
        }

        /** One point six, one-point-six: adds the decimals, which are said digit by digit. */
        private int decimals(int start) {
            int index = skipHyphen(start);
            if (!tokens.is(index, Kind.POINT) || inDigits || lastScale.compareTo(BigDecimal.ONE) > 0) {
                return start;
            }
            StringBuilder digits = new StringBuilder("0.");
            int end = start;
            for (int digit = skipHyphen(index + 1); isDigitWord(digit); digit = skipHyphen(digit + 1)) {
                digits.append(tokens.meaning(digit, Kind.NUMBER).number());
                end = digit + 1;
            }
            if (end > start) {
                sum.add(new BigDecimal(digits.toString()), BigDecimal.ZERO);
                place = new BigDecimal(digits.toString()).ulp();
            }
            return end;
        }

        private int skipHyphen(int index) {
            return tokens.isSign(index, '-') ? index + 1 : index;
        }

        private boolean isDigitWord(int index) {
            return tokens.is(index, Kind.NUMBER)
                    && tokens.meaning(index, Kind.NUMBER).number().compareTo(BigDecimal.TEN) < 0;
        }

        private boolean canTake(int index) {
            Token token = tokens.at(index);
            if (token == null) {
                return false;
            }
            if (token.number() != null) {
                return canAddNumeral(index, token.number());
            }
            Meaning meaning = token.meaning();
            return meaning != null
                    && switch (meaning.kind()) {
                        case NUMBER -> canAdd(index, meaning.number());
                        case ARTICLE -> canAdd(index, BigDecimal.ONE) && !sum.isEmpty();
                        case SCALE -> canScale(meaning.number());
                        case PLURAL -> !sum.isEmpty() && canScale(meaning.number());
                        case EITHER ->
                            (!sum.isEmpty() || tokens.is(index - 1, Kind.BEFORE)) && canScale(meaning.number());
                        case MONEYSCALE -> tokens.is(index - 2, Kind.UNIT) && canScale(meaning.number());
                        case PLUSHALF -> !sum.isEmpty();
                        default -> false;
                    };
        }

        private boolean canScale(BigDecimal scale) {
            return sum.canScale(scale);
        }

        private boolean canAdd(int index, BigDecimal number) {
            if (inDigits) {
                return false;
            }
            return sum.hasRoom(number) || isTensBehindOnes(index, number);
        }

        private boolean isTensBehindOnes(int index, BigDecimal number) {
            return lexicon.has(Habit.ONESFIRST)
                    && tokens.is(index - 1, Kind.AND)
                    && sum.endsInOnes()
                    && number.compareTo(BigDecimal.TEN) > 0
                    && number.compareTo(new BigDecimal(100)) < 0;
        }

        /** Digits go on after a scale word where the language does so, behind a hyphen, or before a smaller scale word. */
        private boolean canAddNumeral(int index, BigDecimal number) {
            if (sum.isEmpty()) {
                return true;
            }
            if (!sum.hasRoom(number) || inDigits) {
                return false;
            }
            Token next = tokens.at(index + 1);
            if (isSmallerScale(index + 1) || endsLongNumber(index, number)) {
                return true;
            }
            boolean calibre = tokens.isCalibre(index + 1);
            boolean runsOn =
                    lexicon.has(Habit.RUNSON) && (!tokens.spaceBefore(index) || lastScale.compareTo(TEN_THOUSAND) <= 0);
            boolean hyphen = tokens.isSign(index - 1, '-') && (next == null || !next.isNumeric());
            return !calibre && (runsOn || hyphen);
        }

        private boolean isSmallerScale(int index) {
            Token token = tokens.at(index);
            Meaning meaning = token == null ? null : token.meaning();
            return meaning != null
                    && meaning.kind().isNumeric()
                    && meaning.number().compareTo(lastScale) < 0;
        }

        /** 12 million 757 thousand 522; 387 thousand 300, where every place below the scale word is written. */
        private boolean endsLongNumber(int index, BigDecimal number) {
            boolean filled = number.scale() == 0
                    && lastScale.compareTo(THOUSAND) >= 0
                    && number.precision() == lastScale.precision() - 1
                    && !tokens.isSign(index + 1, '-');
            boolean last = sum.isLong() && lastScale.compareTo(THOUSAND) == 0 && number.compareTo(THOUSAND) < 0;
            return (filled || last) && !tokens.isCalibre(index + 1);
        }

        private boolean take(int index) {
            if (!canTake(index)) {
                return startsWithArticle(index);
            }
            Token token = tokens.get(index);
            Meaning meaning = token.meaning();
            if (meaning == null) {
                BigDecimal number = tokens.number(index);
                sum.add(number, lastScale);
                place = number.ulp();
                inDigits = true;
                scaled = false;
                return true;
            }
            implied.addAll(meaning.qualifiers());
            scaled &= isScale(index);
            switch (meaning.kind()) {
                case SCALE, PLURAL, EITHER, MONEYSCALE -> scale(meaning.number());
                case PLUSHALF -> {
                    sum.addPart(meaning.number().signum() == 0 ? HALF : meaning.number());
                    place = lastPlace(sum.total());
                }
                case ARTICLE -> sum.add(BigDecimal.ONE, BigDecimal.ONE);
                default -> add(index, meaning);
            }
            return true;
        }

        private void add(int index, Meaning meaning) {
            place = lastPlace(meaning.number());
            if (sum.isEmpty() || sum.hasRoom(meaning.number())) {
                sum.add(meaning.number(), meaning.room());
            } else if (isTensBehindOnes(index, meaning.number())) {
                sum.addTens(meaning.number());
            }
        }

        private static BigDecimal lastPlace(BigDecimal number) {
            return number.signum() == 0
                    ? BigDecimal.ONE
                    : number.stripTrailingZeros().ulp();
        }

        private void scale(BigDecimal scale) {
            place = sum.isEmpty() ? scale : place.multiply(scale);
            sum.scale(scale);
            spoken = scaled ? spoken.multiply(scale) : scale;
            scaled = true;
            lastScale = scale;
            inDigits = false;
        }

        private boolean startsWithArticle(int index) {
            if (sum.isEmpty() && tokens.is(index, Kind.ARTICLE)) {
                article = true;
                sum.add(BigDecimal.ONE, BigDecimal.ONE);
                return true;
            }
            return false;
        }

        /** A single word that is a number only before a counter: 一艘, but not 一部 or 万一. */
        private boolean isBare(int start, int end) {
            Token token = tokens.get(start);
            return lexicon.has(Habit.COUNTED)
                    && end == start + 1
                    && token.meaning() != null
                    && !tokens.is(end, Kind.COUNTER)
                    && !tokens.is(end, Kind.TENTHS)
                    && !tokens.is(end, Kind.AFTER)
                    && !tokens.is(end, Kind.UNIT);
        }
    }
}
