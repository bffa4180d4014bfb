package io.github.sourcedfigures.schema;

import org.jspecify.annotations.Nullable;

/**
 * A unit of measurement, a currency or a counted thing.
 *
 * @param id how records name it
 * @param name in English, singular
 * @param ucum the case-sensitive UCUM code, or null where there is none
 * @param currency the ISO 4217 code where it is money, or null
 */
public record Unit(
        String id,
        String name,
        @Nullable String ucum,
        @Nullable String currency) {
    /** The unit of every {@link Value.Fraction}; its records do not write it. */
    public static final String FRACTION = "fraction";

    /** The unit of shares that were given in percent. */
    public static final String PERCENT = "percent";

    /** The name. */
    @Override
    public String toString() {
        return name;
    }
}
