package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a release held: the hash of each record, so that nothing changes silently afterwards.
 *
 * @param head of the release as a whole
 * @param records sorted by type and identifier
 */
public record Ledger(LedgerHead head, List<LedgerEntry> records) {
    /** Copies the list. */
    public Ledger {
        records = List.copyOf(records);
    }

    /** The ledger of records under the schemas of this program. */
    public static Ledger of(DatasetHeader header, Records records) {
        LedgerHead head = new LedgerHead(
                header.dataVersion(),
                header.released(),
                header.schemaVersion(),
                CanonicalForm.sha256(Schemas.ids().stream().map(Schemas::text).collect(Collectors.joining())),
                CanonicalForm.sha256(header.document(records)));
        return new Ledger(head, entries(records));
    }

    /** The entries of records. */
    public static List<LedgerEntry> entries(Records records) {
        return records.stream().map(LedgerEntry::of).toList();
    }

    /** The text of the file: one record on a line, so that two ledgers are compared with any tool. */
    public String text() {
        StringBuilder text = new StringBuilder("{\n  \"$schema\": \"")
                .append(Schemas.LEDGER_ID)
                .append("\",\n");
        for (Map.Entry<String, Object> member : head.tree().entrySet()) {
            text.append("  \"").append(member.getKey()).append("\": ");
            text.append(JsonText.line(member.getValue())).append(",\n");
        }
        text.append("  \"records\": [");
        String before = "\n    ";
        for (LedgerEntry entry : records) {
            text.append(before).append(JsonText.line(entry.tree()));
            before = ",\n    ";
        }
        return text.append(records.isEmpty() ? "]\n}\n" : "\n  ]\n}\n").toString();
    }

    /**
     * Reads a ledger.
     *
     * @throws IOException if it cannot be read or is no ledger
     */
    public static Ledger read(Path file) throws IOException {
        try (LedgerReader reader = new LedgerReader(file)) {
            List<LedgerEntry> records = new ArrayList<>();
            for (LedgerReader.Placed placed = reader.next(); placed != null; placed = reader.next()) {
                records.add(placed.entry());
            }
            return new Ledger(reader.head(), records);
        }
    }
}
