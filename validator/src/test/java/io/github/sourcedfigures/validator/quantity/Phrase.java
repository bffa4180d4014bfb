package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Word;
import io.github.sourcedfigures.validator.rules.QuoteComparison;
import io.github.sourcedfigures.validator.rules.QuoteComparison.Form;
import io.github.sourcedfigures.validator.rules.QuoteComparison.Given;
import io.github.sourcedfigures.validator.rules.QuoteRule;
import io.github.sourcedfigures.validator.rules.Rules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * One phrase with what it states, as people read it.
 *
 * @param id of the line that it comes from
 * @param part the part of its corpus that it belongs to
 * @param language its language
 * @param amount what it states: number, lower..upper, numerator/denominator or word of size
 * @param qualifiers how that is qualified; several where the label does not tell; none where it says nothing
 * @param unit what it counts
 * @param per what it is per
 * @param quote the phrase
 */
record Phrase(
        String id,
        String part,
        String language,
        String amount,
        List<String> qualifiers,
        String unit,
        List<String> per,
        String quote) {
    static final String QUALIFIER = "citation-quote-qualifier-differs";
    static final String UNIT = "citation-quote-unit-differs";
    static final String PER = "citation-quote-per-differs";

    /** Stands for nothing in a column. */
    static final String NONE = "-";

    private static final int ROUNDS = 3;

    static Phrase of(String[] row) {
        return new Phrase(
                row[0],
                row[1],
                row[2],
                row[3],
                row[4].equals(NONE) ? List.of() : List.of(row[4].split("\\|", -1)),
                row[5],
                row[6].equals(NONE) ? List.of() : List.of(row[6].split(",", -1)),
                row[7]);
    }

    Phrase qualified(String qualifier) {
        return new Phrase(id, part, language, amount, List.of(qualifier), unit, per, quote);
    }

    boolean isFound() {
        return states(amount);
    }

    boolean states(String number) {
        return !compare(number, Qualifier.EXACTLY).same().isEmpty();
    }

    Quantities read() {
        return reader().read(quote);
    }

    /** Whether the vocabulary has its unit, so that the tables are to have words of it. */
    boolean isOfVocabulary() {
        return QuantityReader.of("en").orElseThrow().hasWordOf(unit);
    }

    /** The rules that alarm although nothing is spoilt. */
    Set<String> alarms() {
        Set<String> alarms = new TreeSet<>(alarms(amount, Qualifier.EXACTLY));
        alarms.remove(QUALIFIER);
        if (!qualifiers.isEmpty() && qualifiers.stream().allMatch(this::isDoubted)) {
            alarms.add(QUALIFIER);
        }
        return alarms;
    }

    private boolean isDoubted(String qualifier) {
        return alarms(amount, Word.find(Qualifier.class, qualifier).orElseThrow())
                .contains(QUALIFIER);
    }

    /** The rules that alarm where the record gives another number of the quote, with this phrase's unit. */
    Set<String> alarmsAt(String otherNumber) {
        return alarms(otherNumber, Qualifier.EXACTLY);
    }

    private Set<String> alarms(String number, Qualifier qualifier) {
        QuoteComparison comparison = compare(number, qualifier);
        Set<String> alarms = new TreeSet<>();
        for (QuoteRule rule : Rules.quoteRules()) {
            if (!comparison.same().isEmpty() && rule.fault(comparison) != null) {
                alarms.add(rule.info().id());
            }
        }
        return alarms;
    }

    private QuantityReader reader() {
        return QuantityReader.of(language).orElseThrow();
    }

    private QuoteComparison compare(String number, Qualifier qualifier) {
        String[] ends = number.split("\\.\\.|/", -1);
        Form form = Form.NUMBER;
        if (number.contains("..")) {
            form = Form.RANGE;
        } else if (number.contains("/")) {
            form = Form.FRACTION;
        } else if (!isNumber(number)) {
            form = Form.SIZE;
        } else if (unit.equals(Unit.PERCENT)) {
            form = Form.PERCENT;
        }
        String second = ends.length > 1 ? ends[1] : "";
        return QuoteComparison.of(quote, new Given(form, ends[0], second, qualifier, unit, 0, false, per), reader());
    }

    boolean isNumber() {
        return isNumber(amount);
    }

    private static boolean isNumber(String amount) {
        return Character.isDigit(amount.charAt(0));
    }

    /** What slips of the pen make of the amount: a digit changed, a zero more or less. */
    List<String> spoiltAmounts(Random random) {
        List<String> all = new ArrayList<>();
        for (int round = 0; round < ROUNDS && isNumber(); round++) {
            int digit = random.nextInt(amount.length());
            while (!Character.isDigit(amount.charAt(digit))) {
                digit = (digit + 1) % amount.length();
            }
            char other = (char) ('0' + (amount.charAt(digit) - '0' + 1 + random.nextInt(9)) % 10);
            all.add(amount.substring(0, digit) + other + amount.substring(digit + 1));
            if (!amount.contains("/") && !amount.contains(".") && !amount.equals("0")) {
                all.add(amount + "0");
            }
            if (amount.endsWith("0") && amount.length() > 1) {
                all.add(amount.substring(0, amount.length() - 1));
            }
        }
        return all;
    }

    /** Other qualifiers that a record might give to the same form of amount. */
    List<String> spoiltQualifiers(Random random) {
        List<String> others = new ArrayList<>();
        if (!qualifiers.isEmpty()) {
            Qualifier.Form form =
                    Word.find(Qualifier.class, qualifiers.get(0)).orElseThrow().form();
            Arrays.stream(Qualifier.values())
                    .filter(other -> other.form() == form && !qualifiers.contains(other.word()))
                    .forEach(other -> others.add(other.word()));
        }
        while (others.size() > ROUNDS) {
            others.remove(random.nextInt(others.size()));
        }
        return others;
    }

    /** Whether a rule alarms at a spoilt qualifier. */
    boolean isCaught(String spoiltQualifier) {
        return isDoubted(spoiltQualifier);
    }
}
