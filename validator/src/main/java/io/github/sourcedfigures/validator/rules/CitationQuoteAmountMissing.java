package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.validator.quantity.Quantities;
import io.github.sourcedfigures.validator.quantity.QuantityReader;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The number that a citation gives is among those that its quote states. The language is the source's; without a table
 * of its words the rule is silent.
 */
final class CitationQuoteAmountMissing implements DatasetRule {
    private static final String PERCENT = "percent";

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
                Citation citation = figure.citations().get(i);
                Value value = given(figure, citation);
                Amount amount = value == null ? null : amount(value);
                if (amount != null) {
                    facts.use(
                            citation.source(),
                            "/citations/" + i + "/quote",
                            citation.quote(),
                            amount.form().name(),
                            amount.first(),
                            amount.second());
                }
            }
        }
    }

    /** What the page gives; null where the record does not say it. */
    private static @Nullable Value given(Figure figure, Citation citation) {
        Reported reported = citation.reported();
        if (reported != null && reported.value() != null) {
            return reported.value();
        }
        return citation.fidelity() == Fidelity.ROUNDED ? null : figure.value();
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact source = facts.next();
        QuantityReader reader =
                source.defines() ? QuantityReader.of(source.words().get(0)).orElse(null) : null;
        while (reader != null && facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()) {
                judge(fact, reader, judgement);
            }
        }
    }

    private static void judge(Fact fact, QuantityReader reader, Judgement judgement) {
        List<String> words = fact.words();
        Amount amount = new Amount(Form.valueOf(words.get(1)), words.get(2), words.get(3));
        Quantities stated = reader.read(words.get(0));
        if (!amount.isAmong(stated)) {
            judgement.fault(
                    fact.place(),
                    "the quote states " + stated + ", not " + amount
                            + "; correct the value or the quote, or give what the page says as the citation's reported value");
        }
    }

    private enum Form {
        NUMBER,
        PERCENT,
        RANGE,
        FRACTION,
        SIZE
    }

    /**
     * What must stand in a quote, as facts carry it.
     *
     * @param first the number, lower end, numerator or word of size
     * @param second the upper end or denominator; else empty
     */
    private record Amount(Form form, String first, String second) {
        boolean isAmong(Quantities stated) {
            return switch (form) {
                case NUMBER -> stated.state(new BigDecimal(first));
                case PERCENT -> stated.state(new BigDecimal(first)) || stated.stateAsFraction(new BigDecimal(first));
                case RANGE -> stated.stateRange(new BigDecimal(first), new BigDecimal(second));
                case FRACTION -> stated.state(new BigDecimal(first), new BigDecimal(second));
                case SIZE ->
                    Word.find(Magnitude.class, first).filter(stated::state).isPresent();
            };
        }

        @Override
        public String toString() {
            return switch (form) {
                case NUMBER, PERCENT -> Value.print(new BigDecimal(first));
                case RANGE -> Value.print(new BigDecimal(first)) + " to " + Value.print(new BigDecimal(second));
                case FRACTION -> first + "/" + second;
                case SIZE -> first;
            };
        }
    }

    /** What of a value must stand in a quote; null where nothing can be compared. */
    private static @Nullable Amount amount(Value value) {
        if (value instanceof Value.Amount one) {
            Form form = one.counted().unit().equals(PERCENT) ? Form.PERCENT : Form.NUMBER;
            return new Amount(form, one.amount().toPlainString(), "");
        }
        if (value instanceof Value.Range range) {
            // Else value-bounds-reversed reports it.
            return range.lower().compareTo(range.upper()) >= 0
                    ? null
                    : new Amount(
                            Form.RANGE,
                            range.lower().toPlainString(),
                            range.upper().toPlainString());
        }
        if (value instanceof Value.Fraction part) {
            return new Amount(Form.FRACTION, Long.toString(part.numerator()), Long.toString(part.denominator()));
        }
        return value instanceof Value.OrderOfMagnitude size
                ? new Amount(Form.SIZE, size.magnitude().word(), "")
                : null;
    }
}
