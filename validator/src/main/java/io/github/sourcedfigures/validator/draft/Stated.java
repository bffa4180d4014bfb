package io.github.sourcedfigures.validator.draft;

import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.validator.quantity.Quantity;
import io.github.sourcedfigures.validator.quantity.QuantityReader;
import io.github.sourcedfigures.validator.quantity.Reading;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A quantity that a quote states, in the words of records. */
record Stated(Quantity quantity) {
    /** What a quote states in the words of its language; empty where no table has that language. */
    static List<Stated> in(String quote, String language) {
        return QuantityReader.of(language).map(reader -> reader.read(quote).list()).orElse(List.of()).stream()
                .filter(quantity -> !quantity.article())
                .map(Stated::new)
                .toList();
    }

    /** Its number, as properties of a value. */
    Map<String, String> number() {
        Map<String, String> number = new LinkedHashMap<>();
        Reading reading = quantity.reading();
        if (reading instanceof Reading.One one) {
            number.put("amount", plain(one.number()));
        } else if (reading instanceof Reading.Range range) {
            number.put("lower", plain(range.lower()));
            number.put("upper", plain(range.upper()));
        } else if (reading instanceof Reading.Fraction part) {
            number.put("numerator", plain(part.numerator()));
            number.put("denominator", plain(part.denominator()));
        } else if (reading instanceof Reading.Size size) {
            number.put("magnitude", size.magnitude().word());
        }
        return number;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** How it may be qualified, sorted. */
    List<String> qualifiers() {
        return quantity.qualifiers().stream().map(Qualifier::word).sorted().toList();
    }

    /** The units of a vocabulary that it may count, sorted. */
    List<String> units(Set<String> vocabulary) {
        Quantity.Counted counted = quantity.counted();
        Set<String> units = new TreeSet<>(counted == null ? Set.of() : counted.units());
        if (quantity.unit() != null) {
            units.add(quantity.unit());
        }
        units.retainAll(vocabulary);
        return List.copyOf(units);
    }

    /** What it is per, where each word means one unit of a vocabulary. */
    List<String> per(Set<String> vocabulary) {
        return quantity.per().stream()
                .map(units ->
                        units.stream().filter(vocabulary::contains).sorted().toList())
                .filter(units -> units.size() == 1)
                .map(units -> units.get(0))
                .sorted()
                .toList();
    }

    /** For people. */
    @Override
    public String toString() {
        String number = number().values().stream()
                .map(part -> part.matches("[0-9.]+") ? Value.print(new BigDecimal(part)) : part)
                .collect(Collectors.joining(number().containsKey("numerator") ? "/" : " to "));
        Quantity.Counted counted = quantity.counted();
        return String.join(" or ", qualifiers()) + " " + number + (counted == null ? "" : " " + counted.word());
    }
}
