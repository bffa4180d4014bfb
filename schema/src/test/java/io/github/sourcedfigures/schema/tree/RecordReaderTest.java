package io.github.sourcedfigures.schema.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.RecordType;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RecordReaderTest {
    private static final Map<String, Object> PARTY = Map.of(
            "$schema", RecordType.PARTY.schemaId(),
            "id", "nis",
            "version", BigDecimal.ONE,
            "name", "National Intelligence Service",
            "kind", "body",
            "names", List.of(Map.of("text", "국정원", "language", "ko")),
            "published", "2026-11-20",
            "modified", "2026-11-20");

    @Test
    void treeThatThePartySchemaAllowsIsRead() {
        Party party = (Party) RecordReader.read(PARTY);

        assertEquals("nis", party.id());
        assertEquals("국정원", party.names().get(0).text());
        assertEquals(PARTY, RecordWriter.write(party));
    }

    static Stream<Arguments> forbidden() {
        return Stream.of(
                arguments("$schema", "https://example.org/", "no record type has the schema https://example.org/"),
                arguments("$schema", null, "\"$schema\" is missing"),
                arguments("id", null, "\"id\" is missing"),
                arguments("id", BigDecimal.ONE, "\"id\" is not a String"),
                arguments("version", "1", "\"version\" is not a BigDecimal"),
                arguments("version", new BigDecimal("1.5"), "\"version\" is not a whole number: 1.5"),
                arguments("version", new BigDecimal("1E+30"), "\"version\" is not a whole number: 1E+30"),
                arguments("version", new BigDecimal("2147483648"), "\"version\" is out of range: 2147483648"),
                arguments("kind", null, "\"kind\" is missing"),
                arguments("kind", "BODY", "\"BODY\" is not a PartyKind"),
                arguments("kind", List.of("body"), "\"kind\" is not a String"),
                arguments("names", Map.of(), "\"names\" is not a List"),
                arguments("names", List.of("국정원"), "\"names\" holds something other than a Map"),
                arguments("names", List.of(Map.of("text", "국정원")), "\"language\" is missing"),
                arguments("published", "2026-11", "\"published\" is not a day: 2026-11"),
                arguments("published", "2026-02-30", "\"published\" is not a day: 2026-02-30"),
                arguments("withdrawn", "no", "\"withdrawn\" is not a Map"));
    }

    @ParameterizedTest
    @MethodSource("forbidden")
    void treeThatTheSchemaForbidsIsRefused(String property, Object instead, String message) {
        Map<String, Object> tree = new HashMap<>(PARTY);
        tree.put(property, instead);

        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> RecordReader.read(tree))
                        .getMessage());
    }
}
