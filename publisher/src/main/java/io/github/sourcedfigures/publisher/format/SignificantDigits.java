package io.github.sourcedfigures.publisher.format;

import java.math.BigDecimal;
import java.math.MathContext;

/** Which decimals survive in formats whose numbers are binary doubles (IEEE 754). */
final class SignificantDigits {
    /** Every decimal of so many digits comes back from the double next to it; of more digits, not every one. */
    private static final int OF_DOUBLE = 15;

    private SignificantDigits() {}

    /** Whether a double gives the number back. */
    static boolean fitDouble(BigDecimal number) {
        return number.stripTrailingZeros().precision() <= OF_DOUBLE;
    }

    /** The number that was written as a double. */
    static BigDecimal of(double number) {
        return plain(new BigDecimal(number).round(new MathContext(OF_DOUBLE)));
    }

    /** Without trailing zeros and without exponent, as the cells of tables are. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
