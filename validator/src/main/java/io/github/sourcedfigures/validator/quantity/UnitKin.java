package io.github.sourcedfigures.validator.quantity;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which units the same things may be counted in, whatever the language: {@code units.txt} lists them. */
final class UnitKin {
    private static final Map<String, Set<String>> KIN = read();

    private UnitKin() {}

    /** Whether a unit of one set can count what a unit of the other does. */
    static boolean areCompatible(Set<String> some, Set<String> others) {
        return some.stream().anyMatch(one -> others.stream().anyMatch(other -> areCompatible(one, other)));
    }

    static boolean areCompatible(String one, String other) {
        return one.equals(other) || KIN.getOrDefault(one, Set.of()).contains(other);
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kin = new HashMap<>();
        List<String> lines = Tables.lines("units").orElseThrow(() -> new IllegalStateException("no list of units"));
        for (String line : lines) {
            int colon = line.indexOf(" : ");
            if (colon < 0 || line.startsWith("#")) {
                continue;
            }
            String unit = line.substring(0, colon);
            for (String other : line.substring(colon + 3).split(" +", -1)) {
                kin.computeIfAbsent(unit, key -> new HashSet<>()).add(other);
                kin.computeIfAbsent(other, key -> new HashSet<>()).add(unit);
            }
        }
        return Collections.unmodifiableMap(kin);
    }
}
