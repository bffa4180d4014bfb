package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import io.github.sourcedfigures.validator.ledger.DatasetDocument;
import io.github.sourcedfigures.validator.ledger.ReleasesFolder;
import io.github.sourcedfigures.validator.snapshot.DatasetState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The records of the first release, which never change again, to be edited in memory. */
final class FirstRelease {
    private static final DatasetDocument DOCUMENT = read();

    private final Map<String, DatasetRecord> records = new TreeMap<>();

    FirstRelease() {
        DOCUMENT.records().stream().forEach(each -> records.put(each.id(), each));
    }

    private static DatasetDocument read() {
        try {
            return DatasetDocument.rebuilt(
                    new ReleasesFolder(Path.of("..", "dataset", "releases")), DataVersion.parse("0.1.0"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static DatasetState state() {
        return new DatasetState("old", DOCUMENT.header(), DOCUMENT.records(), List.of());
    }

    /** Edits the tree of a record; a new identifier adds it, and the old one stays. */
    FirstRelease edit(String id, Consumer<Map<String, Object>> edit) {
        DatasetRecord record = records.get(id);
        if (record == null) {
            throw new IllegalArgumentException(id);
        }
        Map<String, Object> tree = RecordWriter.write(record);
        edit.accept(tree);
        DatasetRecord edited = RecordReader.read(tree);
        records.put(edited.id(), edited);
        return this;
    }

    FirstRelease remove(String id) {
        records.remove(id);
        return this;
    }

    Records records() {
        return Records.of(List.copyOf(records.values()));
    }

    /** What the edits changed. */
    Differences differences() {
        return Differences.between(state(), new DatasetState("new", DOCUMENT.header(), records(), List.of()));
    }
}
