package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.validator.ledger.CanonicalForm;
import io.github.sourcedfigures.validator.ledger.LedgerEntry;
import java.time.LocalDate;
import java.util.List;

/**
 * What tells one state of a record from another.
 *
 * @param type the word of its type
 * @param version its version
 * @param published the day it first appeared
 * @param modified the day it last changed
 * @param withdrawn whether it is withdrawn
 * @param content the hash of what it says
 */
record RecordState(
        String type, int version, LocalDate published, LocalDate modified, boolean withdrawn, String content) {
    static RecordState of(DatasetRecord typed) {
        return new RecordState(
                typed.type().word(),
                typed.version(),
                typed.published(),
                typed.modified(),
                typed.withdrawn() != null,
                CanonicalForm.contentSha256(typed));
    }

    static RecordState of(LedgerEntry entry) {
        return new RecordState(
                entry.type().word(),
                entry.version(),
                entry.published(),
                entry.modified(),
                entry.withdrawn() != null,
                entry.contentSha256());
    }

    /** As words of a fact. */
    List<String> words() {
        return List.of(
                type,
                Integer.toString(version),
                published.toString(),
                modified.toString(),
                Boolean.toString(withdrawn),
                content);
    }

    static RecordState of(List<String> words) {
        return new RecordState(
                words.get(0),
                Integer.parseInt(words.get(1)),
                LocalDate.parse(words.get(2)),
                LocalDate.parse(words.get(3)),
                Boolean.parseBoolean(words.get(4)),
                words.get(5));
    }
}
