package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.validator.quantity.Quantities;
import io.github.sourcedfigures.validator.quantity.Quantity;
import io.github.sourcedfigures.validator.quantity.QuantityReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a citation gives, and what its quote states.
 *
 * @param quote the quote
 * @param given what the page gives by the record
 * @param reader reads the quote's language
 * @param all every quantity that the quote states
 * @param same those that state the amount given; empty where the quote does not
 */
public record QuoteComparison(String quote, Given given, QuantityReader reader, Quantities all, List<Quantity> same) {
    /** Copies the list. */
    public QuoteComparison {
        same = List.copyOf(same);
    }

    /** Reads a quote. */
    public static QuoteComparison of(String quote, Given given, QuantityReader reader) {
        Quantities all = reader.read(quote);
        return new QuoteComparison(quote, given, reader, all, given.among(all));
    }

    /** What kind of amount is given. */
    public enum Form {
        /** One number. */
        NUMBER,
        /** A percentage, which may be said as a fraction. */
        PERCENT,
        /** Two numbers. */
        RANGE,
        /** A fraction. */
        FRACTION,
        /** A word of size. */
        SIZE
    }

    /**
     * What a citation gives, as facts carry it.
     *
     * @param form what kind of amount it is
     * @param first the number, lower end, numerator or word of size
     * @param second the upper end or denominator; else empty
     * @param qualifier how it is qualified
     * @param unit what is counted; empty where the record does not say
     * @param digits its significant digits; zero where the record does not say
     * @param per what it is per
     */
    public record Given(
            Form form, String first, String second, Qualifier qualifier, String unit, int digits, List<String> per) {
        private static final int FIXED = 6;

        /** Copies the list. */
        public Given {
            per = List.copyOf(per);
        }

        /** What a page gives; null where the record does not say it or nothing can be compared. */
        static @Nullable Given of(Figure figure, Citation citation) {
            Reported reported = citation.reported();
            if (reported != null && reported.value() != null) {
                return of(reported.value());
            }
            Given given = citation.fidelity() == Fidelity.ROUNDED ? null : of(figure.value());
            return given == null || reported == null || reported.measure() == null ? given : given.ofUnknownUnit();
        }

        /** More digits than the amount itself has are no claim to compare: value-digits-impossible reports them. */
        private static @Nullable Integer possible(@Nullable Integer digits, BigDecimal amount) {
            return digits == null || digits > amount.precision() ? null : digits;
        }

        /** Of another measure, the record does not say in what unit the page counts it. */
        private Given ofUnknownUnit() {
            return new Given(form, first, second, qualifier, "", digits, per);
        }

        private static @Nullable Given of(Value value) {
            if (value instanceof Value.Amount one) {
                Form form = one.counted().unit().equals(Unit.PERCENT) ? Form.PERCENT : Form.NUMBER;
                return of(
                        value, form, one.amount().toPlainString(), "", possible(one.significantDigits(), one.amount()));
            }
            if (value instanceof Value.Range range) {
                // Else value-bounds-reversed reports it.
                return range.lower().compareTo(range.upper()) >= 0
                        ? null
                        : of(
                                value,
                                Form.RANGE,
                                range.lower().toPlainString(),
                                range.upper().toPlainString(),
                                possible(range.significantDigits(), range.upper()));
            }
            if (value instanceof Value.Fraction part) {
                return of(
                        value, Form.FRACTION, Long.toString(part.numerator()), Long.toString(part.denominator()), null);
            }
            return value instanceof Value.OrderOfMagnitude size
                    ? of(value, Form.SIZE, size.magnitude().word(), "", null)
                    : null;
        }

        private static Given of(Value value, Form form, String first, String second, @Nullable Integer digits) {
            return new Given(
                    form,
                    first,
                    second,
                    value.qualifier(),
                    value.counted().unit(),
                    digits == null ? 0 : digits,
                    value.counted().per());
        }

        /** As the words of a fact. */
        List<String> words() {
            List<String> words = new ArrayList<>(
                    List.of(form.name(), first, second, qualifier.name(), unit, Integer.toString(digits)));
            words.addAll(per);
            return words;
        }

        /** From the words of a fact. */
        static Given of(List<String> words) {
            return new Given(
                    Form.valueOf(words.get(0)),
                    words.get(1),
                    words.get(2),
                    Qualifier.valueOf(words.get(3)),
                    words.get(4),
                    Integer.parseInt(words.get(5)),
                    words.subList(FIXED, words.size()));
        }

        private List<Quantity> among(Quantities stated) {
            return switch (form) {
                case NUMBER -> stated.stating(new BigDecimal(first));
                case PERCENT -> stated.statingPercent(new BigDecimal(first));
                case RANGE -> stated.statingRange(new BigDecimal(first), new BigDecimal(second));
                case FRACTION -> stated.stating(new BigDecimal(first), new BigDecimal(second));
                case SIZE ->
                    Word.find(Magnitude.class, first).map(stated::stating).orElse(List.of());
            };
        }

        /** The amount for people. */
        String amount() {
            return switch (form) {
                case NUMBER, PERCENT -> Value.print(new BigDecimal(first));
                case RANGE -> Value.print(new BigDecimal(first)) + " to " + Value.print(new BigDecimal(second));
                case FRACTION -> first + "/" + second;
                case SIZE -> first;
            };
        }
    }
}
