package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Qualifier;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a word of a table means.
 *
 * @param kind what it does
 * @param number its number, numerator or denominator; zero where it has none
 * @param room for a number, below what another may be added to it; for a fraction, the denominator
 * @param qualifiers the qualifiers that the word says or implies
 * @param magnitude its size, where it is one
 * @param units the units of the vocabulary that it may mean; empty where it names none
 */
record Meaning(
        Kind kind,
        BigDecimal number,
        BigDecimal room,
        Set<Qualifier> qualifiers,
        @Nullable Magnitude magnitude,
        Set<String> units) {}
