package io.github.sourcedfigures.validator.quantity;

import java.math.BigDecimal;
import java.util.List;

/**
 * Numbers in digits. Groups must be whole (three digits, or lakhs), so that no part of a longer number is taken for a
 * number.
 */
final class NumeralSyntax {
    private static final int GROUP = 3;
    private static final BigDecimal THOUSAND = new BigDecimal(1_000);

    private final FoldedText in;
    private final Lexicon lexicon;

    NumeralSyntax(FoldedText in, Lexicon lexicon) {
        this.in = in;
        this.lexicon = lexicon;
    }

    /** The numeral that starts with the digit at a place. */
    Token at(int start) {
        int whole = digitsEnd(start);
        int grouped = groupsEnd(start, whole);
        if (grouped < 0) {
            return new Token(Token.Type.NAME, start, chainEnd(whole), null, List.of());
        }
        int end = decimalsEnd(grouped, grouped > whole);
        String digits = in.part(start, grouped).replaceAll("[^0-9]", "")
                + (end > grouped ? "." + in.part(grouped, end).replaceAll("[^0-9]", "") : "");
        return isChained(end)
                ? new Token(Token.Type.NAME, start, chainEnd(end), null, List.of())
                : new Token(Token.Type.NUMERAL, start, end, new BigDecimal(digits), List.of());
    }

    private int digitsEnd(int index) {
        int end = index;
        while (Scripts.isDigit(in.at(end))) {
            end++;
        }
        return end;
    }

    /** Where the groups end; where the first digits end if there are none; -1 for 1,500,00. */
    private int groupsEnd(int start, int whole) {
        char sign = in.at(whole);
        int size = digitsEnd(whole + 1) - whole - 1;
        if (whole - start > GROUP || in.at(start) == '0' || size == 0) {
            return whole;
        }
        if (sign == ',' && size == 2 && lexicon.groups(',')) {
            return lakhsEnd(start, whole);
        }
        boolean repeated = size == GROUP && in.at(whole + 1 + GROUP) == sign;
        boolean zeros = sign == ',' && size == GROUP && in.holds("000", whole + 1); // Nobody writes decimals so.
        boolean groups = zeros || lexicon.groups(sign) || (repeated && (sign == ',' || sign == '.'));
        int end = whole;
        while (groups
                && in.at(end) == sign
                && digitsEnd(end + 1) - end - 1 == GROUP
                && !(sign == ' ' && isCalibre(end + 1))) {
            end += 1 + GROUP;
        }
        return end;
    }

    /** Indian groups: 1,00,000. */
    private int lakhsEnd(int start, int whole) {
        int end = whole;
        while (in.at(end) == ',' && digitsEnd(end + 1) - end - 1 == 2) {
            end += GROUP;
        }
        boolean closed = in.at(end) == ',' && digitsEnd(end + 1) - end - 1 == GROUP;
        return closed && whole - start <= 2 ? end + 1 + GROUP : whole;
    }

    /** 4 152-mm guns are not 4152. */
    private boolean isCalibre(int start) {
        int end = digitsEnd(start);
        int unit = in.at(end) == ' ' || in.at(end) == '-' ? end + 1 : end;
        Form form = lexicon.longest(in, unit, true);
        return form != null && form.kind() == Kind.CALIBRE;
    }

    private int decimalsEnd(int end, boolean grouped) {
        char sign = in.at(end);
        int after = digitsEnd(end + 1);
        int size = after - end - 1;
        if (size == 0 && isBroken(end)) {
            return digitsEnd(end + 2);
        }
        if (size == 0 || (grouped && lexicon.groups(sign) && !lexicon.pointsDecimals(sign))) {
            return end;
        }
        if (lexicon.pointsDecimals(sign)) {
            return after;
        }
        // The other sign, where it cannot group: 2.5 in a language that writes 2,5.
        return (sign == '.' || sign == ',') && size < GROUP ? after : end;
    }

    /** 2. 5 million. */
    private boolean isBroken(int end) {
        int after = digitsEnd(end + 2);
        if (!lexicon.pointsDecimals(in.at(end)) || in.at(end + 1) != ' ' || after == end + 2 || in.at(after) != ' ') {
            return false;
        }
        Form form = lexicon.longest(in, after + 1, true);
        return form != null
                && form.kind().isNumeric()
                && form.meanings().get(0).number().compareTo(THOUSAND) > 0;
    }

    /** Whether digits and signs go on: 04.10.2024, 10:30, 1.2.3. */
    private boolean isChained(int end) {
        char sign = in.at(end);
        return (sign == '.' || sign == ':' || sign == ',') && Scripts.isDigit(in.at(end + 1));
    }

    private int chainEnd(int start) {
        int end = start;
        while (Scripts.isDigit(in.at(end)) || isChained(end)) {
            end++;
        }
        return end;
    }
}
