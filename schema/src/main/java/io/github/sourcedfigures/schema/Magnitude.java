package io.github.sourcedfigures.schema;

import java.math.BigDecimal;

/** A word of size, said in place of a number. */
public enum Magnitude implements Word {
    /** Tens: 20 or more. */
    TENS(20),
    /** Dozens: 24 or more. */
    DOZENS(24),
    /** Hundreds: 200 or more. */
    HUNDREDS(200),
    /** Thousands: 2,000 or more. */
    THOUSANDS(2_000),
    /** Tens of thousands: 20,000 or more. */
    TENS_OF_THOUSANDS(20_000),
    /** Hundreds of thousands: 200,000 or more. */
    HUNDREDS_OF_THOUSANDS(200_000),
    /** Millions: 2,000,000 or more. */
    MILLIONS(2_000_000),
    /** Tens of millions: 20,000,000 or more. */
    TENS_OF_MILLIONS(20_000_000),
    /** Hundreds of millions: 200,000,000 or more. */
    HUNDREDS_OF_MILLIONS(200_000_000),
    /** Billions (10⁹): 2,000,000,000 or more. */
    BILLIONS(2_000_000_000);

    private final BigDecimal least;

    Magnitude(long least) {
        this.least = BigDecimal.valueOf(least);
    }

    /** {@return the least number that the word can mean: a plural means two at least} */
    public BigDecimal least() {
        return least;
    }
}
