package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.validator.quantity.QuantityReader;
import io.github.sourcedfigures.validator.rules.QuoteComparison.Given;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The number that a citation gives is among those that its quote states. The language is the source's; without a table
 * of its words the rule is silent.
 *
 * <p>Where the number is there, the rules about its unit, qualifier, per and digits are asked in its place.
 */
final class CitationQuoteAmountMissing implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-quote-amount-missing", "A quote does not state the amount that its citation gives.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source) {
            facts.define(source.id(), "/language", source.language());
        } else if (subject.typed() instanceof Figure figure) {
            for (int i = 0; i < figure.citations().size(); i++) {
                Given given = Given.of(figure, figure.citations().get(i));
                if (given != null) {
                    List<String> words =
                            new ArrayList<>(List.of(figure.citations().get(i).quote()));
                    words.addAll(given.words());
                    facts.use(
                            figure.citations().get(i).source(),
                            "/citations/" + i + "/quote",
                            words.toArray(String[]::new));
                }
            }
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact source = facts.next();
        QuantityReader reader =
                source.defines() ? QuantityReader.of(source.words().get(0)).orElse(null) : null;
        while (reader != null && facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()) {
                List<String> words = fact.words();
                Given given = Given.of(words.subList(1, words.size()));
                judge(QuoteComparison.of(words.get(0), given, reader), fact.place(), judgement);
            }
        }
    }

    private static void judge(QuoteComparison comparison, Place place, Judgement judgement) {
        if (comparison.same().isEmpty()) {
            judgement.fault(
                    place,
                    "the quote states " + comparison.all() + ", not "
                            + comparison.given().amount()
                            + "; correct the value or the quote, or give what the page says as the citation's reported value");
            return;
        }
        for (QuoteRule rule : Rules.quoteRules()) {
            String fault = rule.fault(comparison);
            if (fault != null) {
                judgement.fault(rule, place, fault);
            }
        }
    }
}
