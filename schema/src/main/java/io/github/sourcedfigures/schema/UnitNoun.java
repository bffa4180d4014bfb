package io.github.sourcedfigures.schema;

import java.util.Set;

/** A unit's identifier as an English text prints it: {@code artillery-system} is {@code artillery systems}. */
final class UnitNoun {
    private static final Set<String> INVARIABLE = Set.of("aircraft", "percent", "times");
    private static final String CONSONANT_AND_Y = ".*[^aeiou]y";
    private static final String SIBILANT = ".*(s|x|z|ch|sh)";

    private UnitNoun() {}

    static String singular(String unit) {
        return unit.replace('-', ' ');
    }

    static String plural(String unit) {
        String noun = singular(unit);
        if (isCode(unit) || INVARIABLE.contains(unit)) {
            return noun;
        }
        if (noun.matches(CONSONANT_AND_Y)) {
            return noun.substring(0, noun.length() - 1) + "ies";
        }
        return noun.matches(SIBILANT) ? noun + "es" : noun + "s";
    }

    /** A currency, {@code USD}: what stands in capitals is no noun. */
    private static boolean isCode(String unit) {
        return unit.chars().anyMatch(Character::isUpperCase);
    }
}
