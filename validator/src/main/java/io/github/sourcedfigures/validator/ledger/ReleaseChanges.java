package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.history.Change;
import io.github.sourcedfigures.schema.history.Changes;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import io.github.sourcedfigures.validator.json.JsonText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code changes.json}: what leads from the {@code dataset.json} of one release to that of the next, byte for byte.
 *
 * @param before the header of the release before; null where there is none
 * @param after the header of this release
 * @param changes each changed record whole, before and after
 */
public record ReleaseChanges(@Nullable DatasetHeader before, DatasetHeader after, Changes changes) {

    /** The text of the file. */
    public String text() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("$schema", Schemas.CHANGES_ID);
        Map<String, Object> headers = new LinkedHashMap<>();
        if (before != null) {
            document.put("from", before.version());
            headers.put("before", before.tree());
        }
        headers.put("after", after.tree());
        document.put("to", after.version());
        document.put("dataset", headers);
        document.put("changes", changes.all().stream().map(ReleaseChanges::tree).toList());
        return JsonText.write(document);
    }

    private static Map<String, Object> tree(Change change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("type", change.type().word());
        tree.put("id", change.id());
        tree.put("change", change.kind().name().toLowerCase(Locale.ROOT));
        DatasetRecord was = change.before();
        if (was != null) {
            tree.put("before", RecordWriter.write(was));
        }
        DatasetRecord is = change.after();
        if (is != null) {
            tree.put("after", RecordWriter.write(is));
        }
        return tree;
    }

    /**
     * Reads the changes of a release.
     *
     * @throws IOException if they cannot be read
     */
    public static ReleaseChanges read(Path file) throws IOException {
        try {
            Members members = Members.of(
                    JsonText.read(file.toString(), Files.readString(file, StandardCharsets.UTF_8)), "the file");
            Members headers = members.object("dataset");
            List<Change> changes = new ArrayList<>();
            for (Object element : members.required("changes", List.class)) {
                changes.add(change(Members.of(element, "a change")));
            }
            return new ReleaseChanges(
                    headers.has("before") ? DatasetHeader.of(headers.object("before")) : null,
                    DatasetHeader.of(headers.object("after")),
                    new Changes(changes));
        } catch (NoSuchFileException gone) {
            throw new IOException("there is no " + file + "; put back the file of that release", gone);
        } catch (IllegalArgumentException broken) {
            throw new IOException(
                    file + " does not say what changed: " + broken.getMessage() + "; put back the file of that release",
                    broken);
        }
    }

    private static Change change(Members members) {
        return new Change(read(members, "before"), read(members, "after"));
    }

    private static @Nullable DatasetRecord read(Members members, String name) {
        return members.has(name) ? RecordReader.read(members.object(name).texts()) : null;
    }

    /**
     * The {@code dataset.json} to which they lead.
     *
     * @param old the {@code dataset.json} of the release before
     * @throws IllegalArgumentException if they do not start from it
     */
    public String applyTo(String old) {
        Members members = Members.of(JsonText.read("the old dataset", old), "the old dataset");
        if (!DatasetHeader.of(members).equals(before)) {
            throw new IllegalArgumentException("the changes do not fit: they do not start from the dataset "
                    + DatasetHeader.of(members).version());
        }
        return after.document(changes.applyTo(DatasetDocument.records(members)));
    }
}
