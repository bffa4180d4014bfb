package io.github.sourcedfigures.schema;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a number counts: its unit, and what it is counted per, of and against.
 *
 * @param unit a unit's identifier; {@link Unit#FRACTION} for a fraction
 * @param per what the amount is counted per, in the order said; unit identifiers, empty where nothing
 * @param of for a share, the measure that is the whole or {@link #UNSPECIFIED}; else null
 * @param base for a ratio or a change, what it is measured against; else null
 */
public record Counted(
        String unit,
        List<String> per,
        @Nullable String of,
        @Nullable Base base) {
    /** The denominator of a share whose whole nobody named. */
    public static final String UNSPECIFIED = "unspecified";

    /** Copies the list. */
    public Counted {
        per = List.copyOf(per);
    }
}
