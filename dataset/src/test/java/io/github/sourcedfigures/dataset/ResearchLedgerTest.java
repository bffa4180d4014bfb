package io.github.sourcedfigures.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code research-ledger.csv} says of every line of the research where it ended: in records, or why in none. */
class ResearchLedgerTest {
    private record Line(String id, List<String> records, String reason) {
        static Line of(String row) {
            String[] cells = row.split(",", 3);
            assertEquals(3, cells.length, row);
            return new Line(cells[0], cells[1].isEmpty() ? List.of() : List.of(cells[1].split("\\|")), cells[2]);
        }
    }

    private final Dataset dataset = Dataset.load();

    @Test
    void everyLineOfTheResearchIsThereOnce() throws IOException {
        List<String> ids = lines().stream().map(Line::id).toList();

        assertEquals(ids.stream().distinct().sorted().toList(), ids, "sorted, each once");
        assertEquals(526, ids.stream().filter(id -> id.matches("[ab]\\d{3}")).count(), "reports of figures");
        assertEquals(112, ids.stream().filter(id -> id.matches("be\\d{2,3}")).count(), "reports of events");
        assertEquals(638, ids.size());
    }

    @Test
    void everyRecordOfALineIsInTheDataset() throws IOException {
        for (Line line : lines()) {
            for (String id : line.records()) {
                assertTrue(dataset.figure(id).isPresent() || dataset.event(id).isPresent(), line.id() + ": " + id);
            }
        }
    }

    @Test
    void aLineWithoutARecordHasAReason() throws IOException {
        for (Line line : lines()) {
            assertFalse(line.records().isEmpty() && line.reason().isBlank(), line.id());
        }
    }

    private static List<Line> lines() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("research-ledger.csv"));
        assertEquals("line,record_ids,reason", rows.get(0));
        return rows.stream().skip(1).map(Line::of).toList();
    }
}
