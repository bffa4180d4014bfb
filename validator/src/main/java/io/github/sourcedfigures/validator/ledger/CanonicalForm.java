package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import io.github.sourcedfigures.validator.json.JsonText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The one text of a record: its properties in the order of the schema, written as {@link JsonText} writes. How a
 * contributor writes the file makes no difference to it.
 */
public final class CanonicalForm {
    private CanonicalForm() {}

    /** The text of a record. */
    public static String of(DatasetRecord datasetRecord) {
        return JsonText.write(RecordWriter.write(datasetRecord));
    }

    /** The SHA-256 of that text, in lower-case hexadecimal. */
    public static String sha256(DatasetRecord datasetRecord) {
        return sha256(of(datasetRecord));
    }

    /** The SHA-256 of what the record says: its text without {@code version}, {@code published} and {@code modified}. */
    public static String contentSha256(DatasetRecord datasetRecord) {
        Map<String, Object> tree = RecordWriter.write(datasetRecord);
        tree.remove("version");
        tree.remove("published");
        tree.remove("modified");
        return sha256(JsonText.write(tree));
    }

    /** The SHA-256 of a text in UTF-8, in lower-case hexadecimal. */
    public static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
