package io.github.sourcedfigures.validator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Value;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntervalTest {
    @Test
    void exactNumberIsTakenAsRounded() {
        assertEquals(
                "6,650 to 6,750", of(Qualifier.EXACTLY, "6700", "container").toString());
        assertEquals(
                "2,700,000 to 3,300,000",
                of(Qualifier.EXACTLY, "3000000", "shell").toString());
    }

    @Test
    void numberWithAnOpenEndReachesAsFarAsOneLikes() {
        assertEquals("900 or more", of(Qualifier.MORE_THAN, "1000", "container").toString());
        assertEquals("0 to 1,100", of(Qualifier.UP_TO, "1000", "container").toString());
    }

    @Test
    void wordOfSizeHasALowerEndAlone() {
        Value value = new Value.OrderOfMagnitude(Qualifier.MAGNITUDE, null, Magnitude.THOUSANDS, counted("container"));
        assertEquals("2,000 or more", Interval.of(value).toString());
    }

    @Test
    void containersTimesShellsPerContainerAreShells() {
        Interval shells =
                of(Qualifier.EXACTLY, "6700", "container").times(of(Qualifier.EXACTLY, "450", "shell", "container"));
        assertEquals(of(Qualifier.EXACTLY, "3000000", "shell").units(), shells.units());
        assertFalse(shells.isAbove(of(Qualifier.EXACTLY, "3000000", "shell")));
        assertTrue(shells.isAbove(of(Qualifier.EXACTLY, "2000000", "shell")));
    }

    @Test
    void barrelsOverBarrelsPerTonneAreTonnes() {
        Interval tonnes = of(Qualifier.EXACTLY, "790", "barrel").over(of(Qualifier.EXACTLY, "7.9", "barrel", "tonne"));
        assertEquals(of(Qualifier.EXACTLY, "100", "tonne").units(), tonnes.units());
        assertEquals("98.74 to 101.3", tonnes.toString());
    }

    @Test
    void nothingIsDividedByZero() {
        Interval none = of(Qualifier.EXACTLY, "0", "barrel", "tonne");
        assertEquals(
                "0 or more", of(Qualifier.EXACTLY, "790", "barrel").over(none).toString());
    }

    @Test
    void halfAndFiftyPercentAreNumbersWithoutAUnit() {
        Interval percent = of(Qualifier.EXACTLY, "50", "percent");
        Interval half = Interval.of(new Value.Fraction(Qualifier.EXACTLY, null, 1, 2, counted("fraction")));
        assertEquals(half.units(), percent.units());
        assertFalse(half.isAbove(percent) || percent.isAbove(half));
    }

    private static Interval of(Qualifier qualifier, String amount, String unit, String... per) {
        return Interval.of(new Value.Amount(qualifier, null, new BigDecimal(amount), null, counted(unit, per)));
    }

    private static Counted counted(String unit, String... per) {
        return new Counted(unit, List.of(per), null, null);
    }
}
