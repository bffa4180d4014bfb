package io.github.sourcedfigures.validator.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void textsAreQuotedAndCutByCharacters() {
        assertEquals("\"Corée\"", Shown.of("Corée"));
        assertEquals("\"" + "𝄞".repeat(80) + "\"", Shown.of("𝄞".repeat(80)));
        assertEquals("\"" + "𝄞".repeat(80) + "…\"", Shown.of("𝄞".repeat(81)));
    }

    @Test
    void whatNobodySeesIsAnEscape() {
        assertEquals("\"a b\\u00a0c\\u000ad\\u202ee\"", Shown.of("a b\u00a0c\nd\u202ee"));
        assertEquals("\"\\udb40\\udc41\"", Shown.of("\udb40\udc41"), "a tag character beyond the BMP");
    }

    @Test
    void otherValuesAreNamedOrWrittenOut() {
        assertEquals("1000000", Shown.of(new BigDecimal("1000000")));
        assertEquals("1000", Shown.of(new BigDecimal("1E+3")));
        assertEquals("an object", Shown.of(Map.of("a", 1)));
        assertEquals("a list", Shown.of(List.of()));
        assertEquals("true", Shown.of(true));
        assertEquals("null", Shown.of(JsonObject.NULL));
    }
}
