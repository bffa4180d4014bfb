package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code changes.json} and {@code CHANGES.md}: what a release changed against the one before, each changed record whole.
 * Before the first release there is nothing, so there every record is an addition.
 */
public final class Changes {
    private Changes() {}

    /** The changes of a first release, as a tree. */
    public static Map<String, @Nullable Object> ofFirstRelease(String version, Records records) {
        List<Map<String, Object>> changes = new ArrayList<>();
        records.stream().forEach(added -> {
            Map<String, Object> change = new LinkedHashMap<>();
            change.put("type", added.type().word());
            change.put("id", added.id());
            change.put("change", "added");
            change.put("after", RecordWriter.write(added));
            changes.add(change);
        });
        Map<String, @Nullable Object> document = new LinkedHashMap<>();
        document.put("from", null);
        document.put("to", version);
        document.put("changes", changes);
        return document;
    }

    /** The same in words. */
    public static String textOfFirstRelease(String version, Records records) {
        return "# Changes in " + version + "\n\nThe first release: "
                + records.figures().size() + " figures, "
                + records.events().size() + " events, "
                + records.sources().size() + " sources, "
                + records.measures().size() + " measures and "
                + records.parties().size() + " parties.\n`changes.json` holds each of them whole.\n";
    }
}
