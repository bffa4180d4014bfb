package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Nature;
import java.util.EnumSet;
import java.util.Set;

/** Groups of natures. */
final class Natures {
    private static final Set<Nature> OF_THE_PAST =
            EnumSet.of(Nature.ASSERTED, Nature.OBSERVED, Nature.ESTIMATED, Nature.DECLARED, Nature.NOTIFIED);

    private Natures() {}

    /** Whether it speaks of what has been or is, not of what may come. */
    static boolean isOfThePast(Nature nature) {
        return OF_THE_PAST.contains(nature);
    }
}
