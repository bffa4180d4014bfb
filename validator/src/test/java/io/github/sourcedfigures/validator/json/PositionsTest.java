package io.github.sourcedfigures.validator.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PositionsTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lineEndsInAnyFormCountOnce(String end) throws JsonFaultException {
        String text = String.join(end, "{", "", "  \"a\": 1,", "  \"b\": [", "    2", "  ]", "}", "");
        Positions positions = positions(text, 1);
        assertEquals(new Position(3, 3), positions.ofName("/a"));
        assertEquals(new Position(3, 8), positions.ofValue("/a"));
        assertEquals(new Position(4, 8), positions.ofValue("/b"));
        assertEquals(new Position(5, 5), positions.ofValue("/b/0"));
    }

    @Test
    void columnsCountCodePoints() throws JsonFaultException {
        Positions positions = positions("{\"𝄞\": \"é𝄞\", \"b\": 1}", 1);
        assertEquals(new Position(1, 2), positions.ofName("/𝄞"));
        assertEquals(new Position(1, 7), positions.ofValue("/𝄞"));
        assertEquals(new Position(1, 13), positions.ofName("/b"));
        assertEquals(new Position(1, 18), positions.ofValue("/b"));
    }

    @Test
    void whatIsNotThereStandsAtTheNearestValueAround() throws JsonFaultException {
        Positions positions = positions(" {\"a\": {\"b\": 1}}", 1);
        assertEquals(new Position(1, 8), positions.ofValue("/a/c/d"));
        assertEquals(new Position(1, 2), positions.ofValue("/x"));
        assertEquals(new Position(1, 2), positions.ofName(""));
    }

    @Test
    void namesWithSlashAndTildeAreFoundByTheirEscapes() throws JsonFaultException {
        assertEquals(new Position(1, 2), positions("{\"a/b~c\": 1}", 1).ofName("/a~1b~0c"));
    }

    @Test
    void linesCountFromTheFirstOne() throws JsonFaultException {
        assertEquals(new Position(41, 2), positions("{\"a\": 1}", 41).ofName("/a"));
    }

    private static Positions positions(String text, int firstLine) throws JsonFaultException {
        return StrictJson.read(text.getBytes(UTF_8), firstLine).positions();
    }
}
