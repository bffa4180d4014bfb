package io.github.sourcedfigures.schema.tree;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Records in one stream of bytes that needs no JSON library to read: how they travel inside the dataset's jar.
 *
 * <p>The writer serves the dataset's build and the reader its jar; both stand here, since a format has one home. It is
 * private to one version of the code: nothing else may read it.
 */
public final class RecordPack {
    private RecordPack() {}

    /**
     * Writes records; the stream stays open.
     *
     * @param records the records
     * @param stream where they stand
     * @throws IOException if the stream cannot be written
     */
    public static void write(Records records, OutputStream stream) throws IOException {
        TreePack.write(records.stream().map(RecordWriter::write).toList(), stream);
    }

    /**
     * Reads what {@link #write} wrote, to the end of the stream, which stays open.
     *
     * @param stream where they stand
     * @return what was read
     * @throws IOException if the bytes are no pack, or end early
     */
    public static Records read(InputStream stream) throws IOException {
        return records(TreePack.read(stream));
    }

    static Records records(List<Map<String, Object>> trees) {
        Dates dates = new Dates();
        List<DatasetRecord> records = new ArrayList<>(trees.size());
        trees.forEach(tree -> records.add(RecordReader.read(new Node(tree, dates))));
        return Records.of(records);
    }
}
