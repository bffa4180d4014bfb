package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.validator.quantity.Quantity;
import io.github.sourcedfigures.validator.quantity.QuantityReader;
import io.github.sourcedfigures.validator.quantity.Reading;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A quote says what is counted, not the number alone. A word that can be left out without changing the number or its
 * qualifier says something; where there is none, the quote is bare.
 */
final class CitationQuoteTooShort implements DatasetRule {
    /** A word; of scripts that run on without spaces, one character. */
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]|\\p{L}[\\p{L}\\p{M}]*");

    /** A sign that is a unit. */
    private static final Pattern UNIT_SIGN = Pattern.compile("[\\p{Sc}%‰％°]");

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("citation-quote-too-short", "A quote gives a number without what is counted.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source) {
            facts.define(source.id(), "/language", source.language());
        } else if (subject.typed() instanceof Statement statement) {
            for (int i = 0; i < statement.citations().size(); i++) {
                facts.use(
                        statement.citations().get(i).source(),
                        "/citations/" + i + "/quote",
                        statement.citations().get(i).quote());
            }
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact source = facts.next();
        if (!source.defines()) {
            return; // citation-source-unknown reports it.
        }
        QuantityReader reader = QuantityReader.of(source.words().get(0)).orElse(null);
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines() && isBare(fact.words().get(0), reader)) {
                judgement.fault(
                        fact.place(),
                        "the quote \"" + fact.words().get(0)
                                + "\" does not say what is counted; quote the words around the number too");
            }
        }
    }

    private static boolean isBare(String quote, @Nullable QuantityReader reader) {
        Matcher word = WORD.matcher(quote);
        if (UNIT_SIGN.matcher(quote).find()) {
            return false;
        }
        if (!word.find()) {
            return quote.codePoints().anyMatch(Character::isDigit);
        }
        List<Quantity> quantities =
                reader == null ? List.of() : reader.read(quote).list();
        // The reader calls the word after a number its unit, which spares looking for others.
        if (reader == null
                || quantities.isEmpty()
                || quantities.stream().anyMatch(quantity -> quantity.unit() != null)) {
            return false;
        }
        List<Stated> stated = stated(quantities);
        do {
            String rest = quote.substring(0, word.start()) + quote.substring(word.end());
            if (stated(reader.read(rest).list()).equals(stated)) {
                return false;
            }
        } while (word.find());
        return true;
    }

    private static List<Stated> stated(List<Quantity> quantities) {
        return quantities.stream()
                .map(quantity -> new Stated(quantity.reading(), quantity.qualifiers()))
                .toList();
    }

    /** A number as it was said, wherever it stands. */
    private record Stated(Reading reading, Set<Qualifier> qualifiers) {}
}
