package io.github.sourcedfigures.validator.quantity;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a text into numerals, words of the table, other words and signs. White space is left out. */
final class Tokenizer {
    private final FoldedText in;
    private final Lexicon lexicon;
    private final NumeralSyntax numerals;
    private final List<Token> tokens = new ArrayList<>();

    private Tokenizer(FoldedText in, Lexicon lexicon) {
        this.in = in;
        this.lexicon = lexicon;
        this.numerals = new NumeralSyntax(in, lexicon);
    }

    static List<Token> tokens(FoldedText in, Lexicon lexicon) {
        Tokenizer tokenizer = new Tokenizer(in, lexicon);
        int index = 0;
        while (index < in.length()) {
            index = in.at(index) == ' ' ? index + 1 : tokenizer.take(index);
        }
        return List.copyOf(tokenizer.tokens);
    }

    /** Takes what stands at a place; returns where it ends. */
    private int take(int start) {
        char c = in.at(start);
        if (Scripts.isDigit(c)) {
            return add(withEnding(numeral(start)));
        }
        Token last = last();
        Form known = lexicon.longest(in, start, last != null && last.isNumeric() && last.end() == start);
        if (known != null) {
            return add(
                    known,
                    start,
                    known.freeEnd()
                            ? wordEnd(start + known.text().length())
                            : start + known.text().length());
        }
        Form prefix = lexicon.prefix(in, start);
        if (prefix != null) {
            return takePrefixed(prefix, start);
        }
        if (!Scripts.isLetter(c)) {
            return add(new Token(Token.Type.SIGN, start, start + 1, null, List.of()));
        }
        int end = Scripts.isAlphabetic(c) ? wordEnd(start) : start + 1;
        int part = start;
        for (Form form : Scripts.isAlphabetic(c) ? lexicon.parts(in, start, end) : List.<Form>of()) {
            part = add(form, part, part + form.text().length());
        }
        return part > start ? end : add(new Token(Token.Type.WORD, start, end, null, List.of()));
    }

    /** و and خمسين: a prefix is written on to a word of the table, which the lexicon has found there. */
    private int takePrefixed(Form prefix, int start) {
        int end = start + prefix.text().length();
        add(prefix, start, end);
        Form known = lexicon.inner(in, end);
        return known == null ? end : add(known, end, end + known.text().length());
    }

    private Token withEnding(Token numeral) {
        if (numeral.type() != Token.Type.NUMERAL) {
            return numeral;
        }
        Form ending = lexicon.longest(in, numeral.end(), true);
        return ending == null || ending.kind() != Kind.ENDING
                ? numeral
                : new Token(
                        Token.Type.NUMERAL,
                        numeral.start(),
                        numeral.end() + ending.text().length(),
                        numeral.number(),
                        List.of());
    }

    private int wordEnd(int start) {
        int end = start;
        while (Scripts.isAlphabetic(in.at(end))) {
            end++;
        }
        return end;
    }

    private int add(Form form, int start, int end) {
        return add(new Token(Token.Type.KNOWN, start, end, null, form.meanings()));
    }

    private int add(Token token) {
        tokens.add(token);
        return token.end();
    }

    private @Nullable Token last() {
        return tokens.isEmpty() ? null : tokens.get(tokens.size() - 1);
    }

    private Token numeral(int start) {
        return isNamed(start) ? new Token(Token.Type.NAME, start, nameEnd(start), null, List.of()) : numerals.at(start);
    }

    private int nameEnd(int start) {
        int end = start;
        while (Scripts.isDigit(in.at(end)) || Scripts.isNaming(in.at(end))) {
            end++;
        }
        return end;
    }

    /** Whether the digits at a place belong to a name: KN-23, M1989, 화성-11. */
    private boolean isNamed(int start) {
        boolean hyphen = in.at(start - 1) == '-';
        int before = hyphen ? start - 2 : start - 1;
        Token word = wordEndingAt(before + 1);
        if (before < 0 || word == null || word.is(Kind.UNIT)) {
            return false;
        }
        boolean number = word.isNumeric();
        return !number && (hyphen ? Scripts.isLetter(in.at(before)) : Scripts.isNaming(in.at(before)));
    }

    private @Nullable Token wordEndingAt(int end) {
        for (int i = tokens.size() - 1; i >= 0 && tokens.get(i).end() >= end; i--) {
            if (tokens.get(i).end() == end) {
                return tokens.get(i);
            }
        }
        return null;
    }
}
