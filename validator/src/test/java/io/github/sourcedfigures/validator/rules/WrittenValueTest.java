package io.github.sourcedfigures.validator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenValueTest {
    private static final Counted SHELLS = new Counted("shell", List.of(), null, null);
    private static final Counted RATE = new Counted("USD", List.of("soldier", "month"), null, null);

    static Stream<Value> values() {
        return Stream.of(
                amount("0.000001", null),
                amount("999999999999999", 3),
                new Value.Fraction(Qualifier.NEARLY, null, 1, 3, SHELLS),
                new Value.Range(Qualifier.BETWEEN, null, BigDecimal.ZERO, new BigDecimal("2.5"), null, 2, RATE),
                new Value.OrderOfMagnitude(Qualifier.MAGNITUDE, null, Magnitude.DOZENS, SHELLS),
                new Value.Worded(Qualifier.WORDED, null, "a large number, it is said", SHELLS));
    }

    @ParameterizedTest
    @MethodSource("values")
    void whatIsWrittenIsReadBack(Value value) {
        assertEquals(value, WrittenValue.read(WrittenValue.write(value)));
    }

    @Test
    void zerosThatMeanNothingMakeNoDifference() {
        assertEquals(WrittenValue.write(amount("2.5", null)), WrittenValue.write(amount("2.50", null)));
    }

    private static Value amount(String amount, @Nullable Integer digits) {
        return new Value.Amount(Qualifier.AT_LEAST, null, new BigDecimal(amount), digits, RATE);
    }
}
