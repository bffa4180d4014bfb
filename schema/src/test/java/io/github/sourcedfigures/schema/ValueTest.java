package io.github.sourcedfigures.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValueTest {
    private static final Counted SHELLS_A_YEAR = new Counted("shell", List.of("year"), null, null);
    private static final Counted SHARE = new Counted(Unit.FRACTION, List.of(), Counted.UNSPECIFIED, null);

    @Test
    void everyFormIsPrintedForPeople() {
        assertEquals(
                "approximately 3,000,000 shells per year",
                new Value.Amount(Qualifier.APPROXIMATELY, null, new BigDecimal("3000000"), null, SHELLS_A_YEAR)
                        .toString());
        assertEquals(
                "more than 0.000001 shells per year",
                new Value.Amount(Qualifier.MORE_THAN, null, new BigDecimal("0.000001"), null, SHELLS_A_YEAR)
                        .toString());
        assertEquals(
                "exactly 999,999,999,999,999 shells per year",
                new Value.Amount(Qualifier.EXACTLY, null, new BigDecimal("999999999999999"), null, SHELLS_A_YEAR)
                        .toString());
        assertEquals("exactly 1/3", new Value.Fraction(Qualifier.EXACTLY, null, 1, 3, SHARE).toString());
        assertEquals(
                "between 2.5 and 4 shells per year",
                new Value.Range(
                                Qualifier.BETWEEN,
                                null,
                                new BigDecimal("2.50"),
                                new BigDecimal("4"),
                                null,
                                null,
                                SHELLS_A_YEAR)
                        .toString());
        assertEquals(
                "tens of thousands of shells per year",
                new Value.OrderOfMagnitude(Qualifier.MAGNITUDE, null, Magnitude.TENS_OF_THOUSANDS, SHELLS_A_YEAR)
                        .toString());
        assertEquals(
                "\"a large number\" (shells per year)",
                new Value.Worded(Qualifier.WORDED, null, "a large number", SHELLS_A_YEAR).toString());
    }
}
