package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One property that a page is said to give otherwise than the record.
 *
 * @param name the property's name in {@code reported}
 * @param given what the page gives
 * @param own what the record says itself; null where it says nothing, or of another measure
 */
record Deviation(String name, Object given, @Nullable Object own) {
    /** All that a page is said to give otherwise, in the order of the schema. */
    static List<Deviation> of(Statement statement, Reported reported) {
        Figure figure = statement instanceof Figure one ? one : null;
        List<Deviation> all = new ArrayList<>();
        add(all, "value", reported.value(), figure != null && reported.measure() == null ? figure.value() : null);
        add(all, "measure", reported.measure(), figure == null ? null : figure.measure());
        add(all, "nature", reported.nature(), figure == null ? null : figure.nature());
        add(all, "period", reported.period(), figure == null ? null : figure.period());
        add(all, "as_of", reported.asOf(), figure == null ? null : figure.asOf());
        add(all, "on", reported.on(), statement instanceof Event event ? event.on() : null);
        add(all, "asserted_by", reported.assertedBy().isEmpty() ? null : reported.assertedBy(), statement.assertedBy());
        return all;
    }

    private static void add(List<Deviation> all, String name, @Nullable Object given, @Nullable Object own) {
        if (given != null) {
            all.add(new Deviation(name, given, own));
        }
    }

    /** Whether the page gives what the record says itself. */
    boolean isNone() {
        return own != null && comparable(given).equals(comparable(own));
    }

    /** The same for what means the same: 43 and 43.0, and claimants in any order. */
    private static Object comparable(Object said) {
        if (said instanceof Value.Amount one) {
            return new Value.Amount(
                    one.qualifier(), one.qualifierWords(), plain(one.amount()), one.significantDigits(), one.counted());
        }
        if (said instanceof Value.Range range) {
            return new Value.Range(
                    range.qualifier(),
                    range.qualifierWords(),
                    plain(range.lower()),
                    plain(range.upper()),
                    range.rangeBasis(),
                    range.significantDigits(),
                    range.counted());
        }
        return said instanceof List<?> list ? Set.copyOf(list) : said;
    }

    private static BigDecimal plain(BigDecimal amount) {
        return amount.stripTrailingZeros();
    }

    /** What the page gives, for people. */
    String shown() {
        if (given instanceof List<?> list) {
            return String.join(", ", list.stream().map(String::valueOf).toList());
        }
        return given instanceof Word word ? word.word() : given.toString();
    }
}
