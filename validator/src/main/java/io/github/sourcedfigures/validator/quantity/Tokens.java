package io.github.sourcedfigures.validator.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of one text, with questions about them; places beyond either end hold nothing. */
final class Tokens {
    private final FoldedText in;
    private final List<Token> list;

    Tokens(FoldedText in, Lexicon lexicon) {
        this.in = in;
        this.list = Tokenizer.tokens(in, lexicon);
    }

    FoldedText text() {
        return in;
    }

    int size() {
        return list.size();
    }

    @Nullable
    Token at(int index) {
        return index >= 0 && index < list.size() ? list.get(index) : null;
    }

    Token get(int index) {
        return list.get(index);
    }

    boolean is(int index, Kind kind) {
        Token token = at(index);
        return token != null && token.is(kind);
    }

    boolean isNumeral(int index) {
        Token token = at(index);
        return token != null && token.type() == Token.Type.NUMERAL;
    }

    boolean isWord(int index) {
        Token token = at(index);
        return token != null && token.type() == Token.Type.WORD;
    }

    boolean isSign(int index, char sign) {
        Token token = at(index);
        return token != null && token.type() == Token.Type.SIGN && in.at(token.start()) == sign;
    }

    /** Where a bracket closes; -1 where it does not. */
    int closing(int bracket) {
        for (int i = bracket + 1; i < list.size(); i++) {
            if (isSign(i, ')')) {
                return i;
            }
        }
        return -1;
    }

    boolean spaceBefore(int index) {
        Token token = at(index);
        return token != null && in.at(token.start() - 1) == ' ';
    }

    /** Whether a token, behind a hyphen or not, is the unit of calibres. */
    boolean isCalibre(int index) {
        return is(isSign(index, '-') ? index + 1 : index, Kind.CALIBRE);
    }

    /** The number of a numeral. */
    BigDecimal number(int index) {
        BigDecimal number = get(index).number();
        if (number == null) {
            throw new IllegalArgumentException("not a numeral: " + get(index));
        }
        return number;
    }

    /** What a token means as a word of a kind. */
    Meaning meaning(int index, Kind kind) {
        return get(index).meanings().stream()
                .filter(meaning -> meaning.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + kind + ": " + get(index)));
    }

    /** Whether a word of a unit stands anywhere. */
    boolean mention(String unit, Nouns nouns) {
        for (int i = 0; i < list.size(); i++) {
            Nouns.Noun noun = nouns.at(in, list.get(i).start(), isNumeral(i - 1) && !spaceBefore(i));
            if (noun != null && (noun.units().contains(unit) || noun.per().contains(unit))) {
                return true;
            }
        }
        return false;
    }

    /** The token as it was written. */
    String raw(int index) {
        Token token = get(index);
        return in.raw(token.start(), token.end());
    }
}
