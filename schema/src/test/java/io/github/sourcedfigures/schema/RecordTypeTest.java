package io.github.sourcedfigures.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RecordTypeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest
    @EnumSource
    void typeIsFoundByItsSchemaAndHasOneInTheJar(RecordType type) {
        assertEquals(Optional.of(type), RecordType.ofSchema(type.schemaId()));
        assertTrue(Schemas.text(type.schemaId()).contains('"' + type.schemaId() + '"'));
    }

    @Test
    void schemaOfNoRecordHasNoType() {
        assertEquals(Optional.empty(), RecordType.ofSchema(Schemas.DATASET_ID));
        assertEquals(Optional.empty(), RecordType.ofSchema("figure"));
        assertEquals(Optional.empty(), RecordType.ofSchema(""));
    }

    @Test
    void everyRecordTypeOfJavaIsATypeOfRecord() {
        Set<Class<?>> leaves = new HashSet<>();
        collect(DatasetRecord.class, leaves);

        assertEquals(
                leaves,
                Arrays.stream(RecordType.values()).map(RecordType::javaType).collect(Collectors.toSet()));
    }

    @Test
    void foldersAreThoseOfTheHouse() {
        Map<RecordType, String> folders =
                Arrays.stream(RecordType.values()).collect(Collectors.toMap(type -> type, RecordType::folder));

        assertEquals(
                Map.of(
                        RecordType.FIGURE, "figures",
                        RecordType.EVENT, "events",
                        RecordType.SOURCE, "sources",
                        RecordType.MEASURE, "measures",
                        RecordType.PARTY, "parties",
                        RecordType.UNITS, ""),
                folders);
    }

    @Test
    void unknownSchemaIsRefusedByName() {
        String id = Schemas.BASE + "figures.schema.json";

        assertEquals(
                "no schema " + id,
                assertThrows(IllegalArgumentException.class, () -> Schemas.text(id))
                        .getMessage());
    }

    @Test
    void recordsAreSortedIntoTheirListsByIdentifier() {
        Party b = party("b");
        Party a = party("a");
        Units units = new Units(Units.ID, 1, List.of(), DAY, DAY);

        Records records = Records.of(List.of(units, b, a));

        assertEquals(List.of(a, b), records.parties());
        assertEquals(List.of(units), records.units());
        assertEquals(List.of(), records.figures());
        assertEquals(List.of(a, b, units), records.stream().toList());
        assertEquals(RecordType.PARTY, a.type());
        assertEquals(RecordType.UNITS, units.type());
    }

    private static Party party(String id) {
        return new Party(id, 1, id, PartyKind.STATE, null, null, List.of(), DAY, DAY, null);
    }

    private static void collect(Class<?> type, Set<Class<?>> leaves) {
        if (type.isSealed()) {
            for (Class<?> permitted : type.getPermittedSubclasses()) {
                collect(permitted, leaves);
            }
        } else {
            leaves.add(type);
        }
    }
}
