package io.github.sourcedfigures.validator.draft;

import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a page says in place of a figure's value, as its quote has it. */
final class ReportedValue {
    private static final Set<Fidelity> OF_VALUE = EnumSet.of(
            Fidelity.ROUNDED, Fidelity.BOUND_CHANGED, Fidelity.UNIT_CHANGED, Fidelity.ALTERED, Fidelity.ERRONEOUS);

    private ReportedValue() {}

    /** Whether a report of this kind may give another value. */
    static boolean isOf(Fidelity fidelity) {
        return OF_VALUE.contains(fidelity);
    }

    /** The value that a quote states, as {@code NAME=TEXT}; empty where it states none or may mean several. */
    static List<String> in(String quote, String language, Value said, Set<String> vocabulary) {
        List<Stated> all = Stated.in(quote, language);
        if (all.size() != 1 || all.get(0).qualifiers().size() != 1) {
            return List.of();
        }
        Stated stated = all.get(0);
        Optional<String> unit = unit(stated.units(vocabulary), said.counted().unit());
        boolean isFraction = stated.number().containsKey("numerator");
        if (unit.isEmpty() && !isFraction) {
            return List.of();
        }
        List<String> value = new ArrayList<>();
        value.add("qualifier=" + stated.qualifiers().get(0));
        stated.number().forEach((name, number) -> value.add(name + "=" + number));
        if (!isFraction) {
            value.add("unit=" + unit.orElseThrow());
        }
        stated.per(vocabulary).forEach(per -> value.add("per=" + per));
        return value;
    }

    private static Optional<String> unit(List<String> units, String said) {
        if (units.isEmpty() || units.contains(said)) {
            return Optional.of(said);
        }
        return units.size() == 1 ? Optional.of(units.get(0)) : Optional.empty();
    }
}
