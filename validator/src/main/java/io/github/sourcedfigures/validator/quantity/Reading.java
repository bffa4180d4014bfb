package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Magnitude;
import java.math.BigDecimal;

/** What a quantity in a text amounts to. Numbers are exact. */
public sealed interface Reading {
    /** One number: 6,700. */
    record One(BigDecimal number) implements Reading {}

    /** Two numbers, the lower first as it was said: 10,000 to 12,000. */
    record Range(BigDecimal lower, BigDecimal upper) implements Reading {}

    /** A word of size and no number: dozens, hundreds of thousands. */
    record Size(Magnitude magnitude) implements Reading {}

    /** A fraction: a third. */
    record Fraction(BigDecimal numerator, BigDecimal denominator) implements Reading {}
}
