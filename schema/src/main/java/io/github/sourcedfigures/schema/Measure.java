package io.github.sourcedfigures.schema;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, once, in one sentence.
 *
 * @param id the identifier
 * @param version 1 at first publication
 * @param name a short name in English
 * @param definition what is counted and what is not
 * @param kind total, rate, stock, price, share, ratio, change or attribute
 * @param units the units in which its figures may be given; unit identifiers
 * @param per what its figures are counted per; unit identifiers, empty where nothing
 * @param from the party that hands the thing over, or null
 * @param to the party that receives it, or null
 * @param between the two parties where the thing goes both ways, else empty
 * @param published the day it first appeared in the dataset
 * @param modified the day it last changed in the dataset
 * @param withdrawn why it no longer counts, or null
 */
public record Measure(
        String id,
        int version,
        String name,
        String definition,
        MeasureKind kind,
        List<String> units,
        List<String> per,
        @Nullable String from,
        @Nullable String to,
        List<String> between,
        LocalDate published,
        LocalDate modified,
        @Nullable Withdrawal withdrawn)
        implements DatasetRecord {
    /** Copies the lists. */
    public Measure {
        units = List.copyOf(units);
        per = List.copyOf(per);
        between = List.copyOf(between);
    }

    /** For people: {@code shells-supplied: Artillery shells supplied}. */
    @Override
    public String toString() {
        return id + ": " + name;
    }
}
