package io.github.sourcedfigures.schema.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Word;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BoundsTest {
    /** Value, significant digits, low, whether it is included, best, high, whether it is included. */
    private static final String TABLE = """
            exactly 43                           |   | 43             | [ | 43      | 43             | ]
            exactly 6700                         |   | 6700           | [ | 6700    | 6700           | ]
            exactly 3000000                      |   | 3000000        | [ | 3000000 | 3000000        | ]
            exactly 0                            |   | 0              | [ | 0       | 0              | ]
            exactly 2.5                          |   | 2.5            | [ | 2.5     | 2.5            | ]
            exactly 33.7                         |   | 33.7           | [ | 33.7    | 33.7           | ]
            exactly 43                           | 2 | 43             | [ | 43      | 43             | ]
            exactly 999999999999999              |   | 999999999999999 | [ | 999999999999999 | 999999999999999 | ]
            exactly 0.000001                     |   | 0.000001       | [ | 0.000001 | 0.000001      | ]
            exactly 1/2                          |   | 0.5            | [ | 0.5     | 0.5            | ]
            exactly 1/3                          |   | 0.333333333    | [ | 0.333333333 | 0.333333333 | ]
            exactly 2/3                          |   | 0.666666667    | [ | 0.666666667 | 0.666666667 | ]
            exactly 3/2                          |   | 1.5            | [ | 1.5     | 1.5            | ]
            exactly 1/999999999999999            |   | 0              | [ | 0       | 0              | ]
            exactly 999999999999999/1            |   | 999999999999999 | [ | 999999999999999 | 999999999999999 | ]

            approximately 3000000                |   | 2700000        | [ | 3000000 | 3300000        | ]
            approximately 7000                   |   | 6500           | [ | 7000    | 7500           | ]
            approximately 6700                   |   | 6650           | [ | 6700    | 6750           | ]
            approximately 3500000                |   | 3450000        | [ | 3500000 | 3550000        | ]
            approximately 15000                  |   | 14500          | [ | 15000   | 15500          | ]
            approximately 1000                   |   | 900            | [ | 1000    | 1100           | ]
            approximately 12                     |   | 11.5           | [ | 12      | 12.5           | ]
            approximately 10                     |   | 9              | [ | 10      | 11             | ]
            approximately 5                      |   | 4.5            | [ | 5       | 5.5            | ]
            approximately 9                      |   | 8.5            | [ | 9       | 9.5            | ]
            approximately 1                      |   | 0.9            | [ | 1       | 1.1            | ]
            approximately 4050                   |   | 4045           | [ | 4050    | 4055           | ]
            approximately 0.5                    |   | 0.45           | [ | 0.5     | 0.55           | ]
            approximately 2.5                    |   | 2.45           | [ | 2.5     | 2.55           | ]
            approximately 2.50                   |   | 2.45           | [ | 2.5     | 2.55           | ]
            approximately 2.50                   | 3 | 2.495          | [ | 2.5     | 2.505          | ]
            approximately 3000000                | 2 | 2950000        | [ | 3000000 | 3050000        | ]
            approximately 3000000                | 7 | 2999999.5      | [ | 3000000 | 3000000.5      | ]
            approximately 6700                   | 1 | 6200           | [ | 6700    | 7200           | ]
            approximately 50                     | 3 | 49.95          | [ | 50      | 50.05          | ]
            approximately 0.000001               |   | 0.0000009      | [ | 0.000001 | 0.0000011     | ]
            approximately 5                      | 15 | 4.9999995     | [ | 5       | 5.0000005      | ]
            approximately 28700000000000         |   | 28650000000000 | [ | 28700000000000 | 28750000000000 | ]
            approximately 0                      |   | 0              | [ | 0       | 0              | ]
            approximately 1/2                    |   | 0.45           | [ | 0.5     | 0.55           | ]
            approximately 1/3                    |   | 0.3            | [ | 0.333333333 | 0.366666666 | ]
            approximately 2/3                    |   | 0.6            | [ | 0.666666667 | 0.733333334 | ]

            nearly 16000                         |   | 15000          | [ | 16000   | 16000          | )
            nearly 15809                         |   | 15808          | [ | 15809   | 15809          | )
            nearly 50                            |   | 40             | [ | 50      | 50             | )
            nearly 9000000                       |   | 8000000        | [ | 9000000 | 9000000        | )
            nearly 1000000                       |   | 800000         | [ | 1000000 | 1000000        | )
            nearly 5                             |   | 4              | [ | 5       | 5              | )
            nearly 50                            | 2 | 49             | [ | 50      | 50             | )
            nearly 1/2                           |   | 0.4            | [ | 0.5     | 0.5            | )
            nearly 0                             |   | 0              | [ | 0       | 0              | ]

            odd 70                               |   | 70             | [ |         | 80             | )
            odd 100                              |   | 100            | [ |         | 120            | )
            odd 40                               |   | 40             | [ |         | 48             | )
            odd 3000                             |   | 3000           | [ |         | 3600           | )
            odd 1/2                              |   | 0.5            | [ |         | 0.6            | )
            odd 0                                |   | 0              | [ |         | 0              | ]

            more-than 1000000                    |   | 1000000        | ( |         |                |
            more-than 0                          |   | 0              | ( |         |                |
            more-than 1/2                        |   | 0.5            | ( |         |                |
            more-than 165000                     | 3 | 165000         | ( |         |                |
            at-least 600                         |   | 600            | [ |         |                |
            at-least 15809                       |   | 15809          | [ |         |                |
            at-least 3/4                         |   | 0.75           | [ |         |                |
            less-than 50                         |   |                |   |         | 50             | )
            less-than 1/4                        |   |                |   |         | 0.25           | )
            at-most 50                           |   |                |   |         | 50             | ]
            at-most 1/4                          |   |                |   |         | 0.25           | ]
            up-to 9000000                        |   |                |   |         | 9000000        | ]
            up-to 9/10                           |   |                |   |         | 0.9            | ]
            up-to 0                              |   |                |   |         | 0              | ]

            between 10000..12000                 |   | 10000          | [ |         | 12000          | ]
            between 4.2..5.8                     |   | 4.2            | [ |         | 5.8            | ]
            between 0..0                         |   | 0              | [ |         | 0              | ]
            between 7..7                         | 3 | 7              | [ |         | 7              | ]
            approximately-between 4000000..6000000 | | 3600000        | [ |         | 6500000        | ]
            approximately-between 4200000..5800000 | | 4150000        | [ |         | 5850000        | ]
            approximately-between 4000000..6000000 | 2 | 3950000      | [ |         | 6050000        | ]
            approximately-between 0..7000        |   | 0              | [ |         | 7500           | ]
            approximately-between 0.5..2.5       |   | 0.45           | [ |         | 2.55           | ]

            magnitude tens                       |   | 20             | [ |         |                |
            magnitude dozens                     |   | 24             | [ |         |                |
            magnitude hundreds                   |   | 200            | [ |         |                |
            magnitude thousands                  |   | 2000           | [ |         |                |
            magnitude tens-of-thousands          |   | 20000          | [ |         |                |
            magnitude hundreds-of-thousands      |   | 200000         | [ |         |                |
            magnitude millions                   |   | 2000000        | [ |         |                |
            magnitude tens-of-millions           |   | 20000000       | [ |         |                |
            magnitude hundreds-of-millions       |   | 200000000      | [ |         |                |
            magnitude billions                   |   | 2000000000     | [ |         |                |

            worded a large number                |   |                |   |         |                |
            worded upper 200,000s                |   |                |   |         |                |
            """;

    private static final Counted THINGS = new Counted("thing", List.of(), null, null);
    private static final int ROUNDS = 20_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void valueStandsForItsInterval(
            String value,
            @Nullable Integer significantDigits,
            @Nullable BigDecimal low,
            @Nullable String lowEnd,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            @Nullable String highEnd) {
        Bounds bounds = Bounds.of(Fixtures.value(value, significantDigits, THINGS));

        assertSame(low, bounds.low(), "low");
        assertEquals("[".equals(lowEnd), bounds.lowIncluded(), "low included");
        assertSame(best, bounds.best(), "best");
        assertSame(high, bounds.high(), "high");
        assertEquals("]".equals(highEnd), bounds.highIncluded(), "high included");
        assertEquals(low != null || high != null, bounds.isBounded());
    }

    @Test
    void everyQualifierAndEveryMagnitudeStandsInTheTable() {
        Set<String> words = TABLE.lines().map(line -> line.split(" ", -1)[0]).collect(Collectors.toSet());
        Set<String> magnitudes = TABLE.lines()
                .filter(line -> line.startsWith("magnitude "))
                .map(line -> line.split(" ", -1)[1])
                .collect(Collectors.toSet());

        assertEquals(
                words(Qualifier.values()),
                words.stream().filter(word -> !word.isEmpty()).collect(Collectors.toSet()));
        assertEquals(words(Magnitude.values()), magnitudes);
    }

    /** The fractions prove more: that each qualifier of the form that they share with amounts has one. */
    @Test
    void everyQualifierOfOneNumberStandsInTheTableWithAFraction() {
        Set<String> withFraction = TABLE.lines()
                .map(line -> line.split("\\|", -1)[0].trim())
                .filter(value -> value.contains("/"))
                .map(value -> value.split(" ", -1)[0])
                .collect(Collectors.toSet());

        assertEquals(
                words(Arrays.stream(Qualifier.values())
                        .filter(qualifier -> qualifier.form() == Qualifier.Form.AMOUNT)
                        .toArray(Word[]::new)),
                withFraction);
    }

    static Stream<Qualifier> qualifiersOfOtherForms() {
        return Arrays.stream(Qualifier.values()).filter(qualifier -> qualifier.form() != Qualifier.Form.AMOUNT);
    }

    @ParameterizedTest
    @MethodSource("qualifiersOfOtherForms")
    void qualifierOfAnotherFormIsRefusedForOneNumber(Qualifier qualifier) {
        Value odd = new Value.Amount(qualifier, null, BigDecimal.ONE, null, THINGS);

        assertEquals(
                qualifier.word() + " does not go with one number",
                assertThrows(IllegalArgumentException.class, () -> Bounds.of(odd))
                        .getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # a                    | b                  | relation     | gap
            exactly 6700           | exactly 6700       | meet         | 0
            exactly 6700           | exactly 6700.0     | meet         | 0
            exactly 67000          | exactly 6700       | a above b    | 60300
            more-than 10000        | exactly 10000      | a above b    | 0
            at-least 10000         | exactly 10000      | meet         | 0
            exactly 10000          | less-than 10000    | a above b    | 0
            exactly 10000          | at-most 10000      | meet         | 0
            exactly 10000          | up-to 10000        | meet         | 0
            more-than 10000        | less-than 10000    | a above b    | 0
            more-than 10000        | exactly 6700       | a above b    | 3300
            more-than 10000        | exactly 15000      | meet         | 0
            more-than 10000        | more-than 1        | meet         | 0
            less-than 5            | less-than 9        | meet         | 0
            exactly 50             | nearly 50          | a above b    | 0
            exactly 80             | odd 70             | a above b    | 0
            odd 70                 | exactly 70         | meet         | 0
            exactly 15279          | approximately 15000 | meet        | 0
            magnitude thousands    | up-to 1000         | a above b    | 1000
            magnitude thousands    | exactly 2000       | meet         | 0
            between 4.2..5.8       | exactly 5.9        | b above a    | 0.1
            between 4.2..5.8       | between 5.8..7     | meet         | 0
            worded a large number  | exactly 1          | meet         | 0
            worded a large number  | worded a few       | meet         | 0
            nearly 0               | nearly 0           | meet         | 0
            odd 0                  | exactly 0          | meet         | 0
            more-than 0            | exactly 0          | a above b    | 0
            """)
    void twoIntervalsMeetOrOneIsAbove(String a, String b, String relation, BigDecimal gap) {
        Bounds first = Bounds.of(Fixtures.value(a));
        Bounds second = Bounds.of(Fixtures.value(b));

        assertEquals(relation.equals("a above b"), first.isAbove(second));
        assertEquals(relation.equals("b above a"), second.isAbove(first));
        assertEquals(relation.equals("meet"), first.meets(second));
        assertEquals(relation.equals("meet"), second.meets(first));
        assertSame(gap, first.gapTo(second), "gap");
        assertSame(gap, second.gapTo(first), "gap");
    }

    @Test
    void fractionsTurnIntoPercentWithTheirEnds() {
        Bounds half = Bounds.of(Fixtures.value("more-than 1/2")).inPercent();
        assertSame(new BigDecimal(50), half.low(), "low");
        assertFalse(half.lowIncluded());
        assertNull(half.best());
        assertNull(half.high());

        Bounds third = Bounds.of(Fixtures.value("exactly 1/3")).inPercent();
        assertSame(new BigDecimal("33"), third.low(), "low");
        assertSame(new BigDecimal("33.3333333"), third.best(), "best");
        assertSame(new BigDecimal("34"), third.high(), "high");
        assertTrue(third.lowIncluded());
        assertTrue(third.highIncluded());

        assertFalse(Bounds.of(Fixtures.value("worded many")).inPercent().isBounded());
    }

    @Test
    void randomValuesKeepTheOrderOfTheirEnds(TestReporter reporter) {
        RandomValues random = RandomValues.reported(reporter);
        for (int round = 0; round < ROUNDS; round++) {
            Value value = random.next();
            Bounds bounds = Bounds.of(value);
            String told = random + ": " + value + " as " + bounds;

            assertOrdered(bounds.low(), bounds.best(), told);
            assertOrdered(bounds.best(), bounds.high(), told);
            assertOrdered(bounds.low(), bounds.high(), told);
            assertTrue(bounds.low() == null || bounds.low().signum() >= 0, told);
            assertTrue(bounds.low() != null || !bounds.lowIncluded(), told);
            assertTrue(bounds.high() != null || !bounds.highIncluded(), told);
            assertTrue(bounds.meets(bounds), told);
            for (Bounds each : List.of(bounds, bounds.inPercent())) {
                for (BigDecimal end : Arrays.asList(each.low(), each.best(), each.high())) {
                    assertTrue(end == null || end.stripTrailingZeros().scale() <= 9, told);
                }
            }
        }
    }

    @Test
    void randomBoundWordsExcludeWhatTheyShould(TestReporter reporter) {
        RandomValues random = RandomValues.reported(reporter);
        for (int round = 0; round < ROUNDS; round++) {
            BigDecimal amount = random.amount();
            String told = random + ": " + amount.toPlainString();
            Bounds exactly = bounds(Qualifier.EXACTLY, amount);

            assertFalse(bounds(Qualifier.MORE_THAN, amount).meets(exactly), told);
            assertFalse(bounds(Qualifier.LESS_THAN, amount).meets(exactly), told);
            assertTrue(bounds(Qualifier.AT_LEAST, amount).meets(exactly), told);
            assertTrue(bounds(Qualifier.AT_MOST, amount).meets(exactly), told);
            assertTrue(bounds(Qualifier.UP_TO, amount).meets(exactly), told);
            assertTrue(bounds(Qualifier.APPROXIMATELY, amount).meets(exactly), told);
            assertTrue(bounds(Qualifier.ODD, amount).meets(exactly), told);
            assertEquals(amount.signum() == 0, bounds(Qualifier.NEARLY, amount).meets(exactly), told);
        }
    }

    @Test
    void randomPairsRelateTheSameWayFromBothSides(TestReporter reporter) {
        RandomValues random = RandomValues.reported(reporter);
        int above = 0;
        int meeting = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Value first = random.next();
            Value second = random.next();
            Bounds a = Bounds.of(first);
            Bounds b = Bounds.of(second);
            String told = random + ": " + first + " and " + second;

            assertEquals(a.meets(b), b.meets(a), told);
            assertFalse(a.isAbove(b) && b.isAbove(a), told);
            assertEquals(!a.meets(b), a.isAbove(b) || b.isAbove(a), told);
            assertSame(a.gapTo(b), b.gapTo(a), told);
            assertEquals(a.meets(b) || touch(a, b), a.gapTo(b).signum() == 0, told);
            assertTrue(a.gapTo(b).signum() >= 0, told);
            above += a.isAbove(b) ? 1 : 0;
            meeting += a.meets(b) ? 1 : 0;
        }
        assertTrue(above > ROUNDS / 20 && meeting > ROUNDS / 20, above + " above, " + meeting + " meeting");
    }

    private static boolean touch(Bounds a, Bounds b) {
        return touchesFromAbove(a, b) || touchesFromAbove(b, a);
    }

    private static boolean touchesFromAbove(Bounds a, Bounds b) {
        return a.low() != null && b.high() != null && a.low().compareTo(b.high()) == 0;
    }

    private static Bounds bounds(Qualifier qualifier, BigDecimal amount) {
        return Bounds.of(new Value.Amount(qualifier, null, amount, null, THINGS));
    }

    private static Set<String> words(Word[] vocabulary) {
        return Arrays.stream(vocabulary).map(Word::word).collect(Collectors.toSet());
    }

    /** Same number, whatever its scale. */
    private static void assertSame(@Nullable BigDecimal expected, @Nullable BigDecimal actual, String what) {
        if (expected == null) {
            assertNull(actual, what);
        } else {
            assertNotNull(actual, what);
            assertEquals(0, expected.compareTo(actual), () -> what + ": " + expected + " but was " + actual);
        }
    }

    private static void assertOrdered(@Nullable BigDecimal first, @Nullable BigDecimal second, String told) {
        assertTrue(first == null || second == null || first.compareTo(second) <= 0, told);
    }

    /** Values as the schema allows them; {@code -Dtest.seed=…} repeats or varies a run. */
    private static final class RandomValues {
        private final long seed;
        private final Random random;

        private RandomValues(long seed) {
            this.seed = seed;
            this.random = new Random(seed);
        }

        static RandomValues reported(TestReporter reporter) {
            RandomValues values = new RandomValues(Long.getLong("test.seed", 20_261_120L));
            reporter.publishEntry("test.seed", Long.toString(values.seed));
            return values;
        }

        Value next() {
            Qualifier qualifier = any(Qualifier.values());
            Integer digits = random.nextInt(4) == 0 ? 1 + random.nextInt(15) : null;
            return switch (qualifier.form()) {
                case AMOUNT ->
                    random.nextInt(5) == 0
                            ? new Value.Fraction(qualifier, null, count(), count(), THINGS)
                            : new Value.Amount(qualifier, null, amount(), digits, THINGS);
                case RANGE -> {
                    BigDecimal one = amount();
                    BigDecimal other = amount();
                    yield new Value.Range(qualifier, null, one.min(other), one.max(other), null, digits, THINGS);
                }
                case MAGNITUDE -> new Value.OrderOfMagnitude(qualifier, null, any(Magnitude.values()), THINGS);
                case WORDS -> new Value.Worded(qualifier, null, "many", THINGS);
            };
        }

        /** At most 15 digits, at most six after the point; few enough different ones that some pairs touch. */
        BigDecimal amount() {
            return switch (random.nextInt(8)) {
                case 0 -> BigDecimal.ZERO;
                case 1 -> BigDecimal.valueOf(random.nextInt(30));
                case 2 -> BigDecimal.valueOf(random.nextLong(1_000_000_000_000_000L), random.nextInt(7));
                case 3 -> BigDecimal.valueOf(random.nextInt(100), 6);
                default -> BigDecimal.valueOf(1 + random.nextInt(20)).movePointRight(random.nextInt(7));
            };
        }

        private <T> T any(T[] constants) {
            return constants[random.nextInt(constants.length)];
        }

        private long count() {
            return random.nextInt(10) == 0 ? 1 + random.nextLong(999_999_999_999_999L) : 1 + random.nextInt(10);
        }

        @Override
        public String toString() {
            return "test.seed " + seed;
        }
    }
}
