package io.github.sourcedfigures.schema.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.sourcedfigures.schema.NameForm;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.Records;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RecordPackTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @Test
    void packIsReadAsItWasWritten() throws IOException {
        Records records = Records.of(List.of(party("b", 2), party("a", 0)));

        assertEquals(records, read(bytes(records)));
        assertArrayEquals(bytes(records), bytes(read(bytes(records))));
    }

    @Test
    void noRecordsAreAPackToo() throws IOException {
        Records none = Records.of(List.of());

        assertEquals(none, read(bytes(none)));
    }

    @Test
    void listLongerThanAShortCountsIsKeptWhole() throws IOException {
        Records records = Records.of(List.of(party("a", 70_000)));

        assertEquals(records, read(bytes(records)));
    }

    @Test
    void bytesOfAnotherKindAreRefused() {
        assertEquals(
                "not a pack of records",
                assertThrows(IOException.class, () -> read("PK\3\4 and more".getBytes(StandardCharsets.UTF_8)))
                        .getMessage());
    }

    @Test
    void bytesThatEndEarlyAreRefused() throws IOException {
        byte[] whole = bytes(Records.of(List.of(party("a", 1))));
        for (int length = 0; length < whole.length; length++) {
            byte[] part = Arrays.copyOf(whole, length);

            assertThrows(EOFException.class, () -> read(part), () -> part.length + " of " + whole.length + " bytes");
        }
    }

    private static Party party(String id, int names) {
        List<NameForm> forms = IntStream.range(0, names)
                .mapToObj(i -> new NameForm("국정원 " + i, "ko"))
                .toList();
        return new Party(id, 1, id, PartyKind.BODY, null, null, forms, DAY, DAY, null);
    }

    private static byte[] bytes(Records records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordPack.write(records, out);
        return out.toByteArray();
    }

    private static Records read(byte[] bytes) throws IOException {
        return RecordPack.read(new ByteArrayInputStream(bytes));
    }
}
