package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Withdrawal;
import io.github.sourcedfigures.schema.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One record in the ledger of a release.
 *
 * @param type the type
 * @param id the identifier
 * @param version its version in that release
 * @param published the day it first appeared in the dataset
 * @param modified the day it last changed
 * @param withdrawn the day it was withdrawn, or null
 * @param sha256 of its {@linkplain CanonicalForm canonical form}
 * @param contentSha256 of the same without version, published and modified
 */
public record LedgerEntry(
        RecordType type,
        String id,
        int version,
        LocalDate published,
        LocalDate modified,
        @Nullable LocalDate withdrawn,
        String sha256,
        String contentSha256) {

    /** The entry of a record. */
    public static LedgerEntry of(DatasetRecord released) {
        Withdrawal withdrawal = released.withdrawn();
        return new LedgerEntry(
                released.type(),
                released.id(),
                released.version(),
                released.published(),
                released.modified(),
                withdrawal == null ? null : withdrawal.on(),
                CanonicalForm.sha256(released),
                CanonicalForm.contentSha256(released));
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", type.word());
        tree.put("id", id);
        tree.put("version", version);
        tree.put("published", published);
        tree.put("modified", modified);
        if (withdrawn != null) {
            tree.put("withdrawn", withdrawn);
        }
        tree.put("sha256", sha256);
        tree.put("content_sha256", contentSha256);
        return tree;
    }

    /** Reads what {@link #tree} made; whatever is wrong with it ends in an {@link IllegalArgumentException}. */
    static LedgerEntry of(Members members) {
        String type = members.text("type");
        return new LedgerEntry(
                Word.find(RecordType.class, type)
                        .orElseThrow(() -> new IllegalArgumentException("there is no type of record " + type)),
                members.text("id"),
                members.required("version", BigDecimal.class).intValueExact(),
                members.day("published"),
                members.day("modified"),
                members.has("withdrawn") ? members.day("withdrawn") : null,
                members.text("sha256"),
                members.text("content_sha256"));
    }
}
