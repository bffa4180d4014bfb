package io.github.sourcedfigures.schema.tree;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.history.Release;
import io.github.sourcedfigures.schema.history.Rollback;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A dataset as it travels inside its jar: {@value #RECORDS}, which every reader needs, and {@value #HISTORY}, which
 * only those need who ask for an earlier state. Private to one version of the code, like {@link RecordPack}.
 */
public final class DatasetPack {
    /** The name of the file that holds a state and its records. */
    public static final String RECORDS = "records.pack";

    /** The name of the file that holds what leads back from it. */
    public static final String HISTORY = "history.pack";

    /**
     * A state and its records.
     *
     * @param release the state
     * @param records all its records
     */
    public record State(Release release, Records records) {}

    private DatasetPack() {}

    /**
     * Writes a state; the stream stays open.
     *
     * @param state the state
     * @param stream where they stand
     * @throws IOException if the stream cannot be written
     */
    public static void write(State state, OutputStream stream) throws IOException {
        List<Map<String, Object>> trees = new ArrayList<>();
        trees.add(tree(state.release()));
        state.records().stream().map(RecordWriter::write).forEach(trees::add);
        TreePack.write(trees, stream);
    }

    /**
     * Reads a state, to the end of the stream, which stays open.
     *
     * @param stream where they stand
     * @return what was read
     * @throws IOException if the bytes are no pack, or end early
     */
    public static State read(InputStream stream) throws IOException {
        List<Map<String, Object>> trees = TreePack.read(stream);
        if (trees.isEmpty()) {
            throw new IOException("a pack without a version");
        }
        Release release = release(new Node(trees.get(0), new Dates()));
        return new State(release, RecordPack.records(trees.subList(1, trees.size())));
    }

    /**
     * Writes what leads back, the newest release first; the stream stays open.
     *
     * @param history what leads back, the newest release first
     * @param stream where they stand
     * @throws IOException if the stream cannot be written
     */
    public static void writeHistory(List<Rollback> history, OutputStream stream) throws IOException {
        TreePack.write(history.stream().map(DatasetPack::tree).toList(), stream);
    }

    /**
     * Reads what leads back, to the end of the stream, which stays open.
     *
     * @param stream where they stand
     * @return what was read
     * @throws IOException if the bytes are no pack, or end early
     */
    public static List<Rollback> readHistory(InputStream stream) throws IOException {
        Dates dates = new Dates();
        return TreePack.read(stream).stream()
                .map(tree -> rollback(new Node(tree, dates)))
                .toList();
    }

    private static Map<String, Object> tree(Rollback rollback) {
        Map<String, Object> tree = tree(rollback.release());
        tree.put("before", rollback.before().stream().map(RecordWriter::write).toList());
        tree.put("added", rollback.added());
        return tree;
    }

    private static Rollback rollback(Node node) {
        List<DatasetRecord> before = node.objects("before", RecordReader::read);
        return new Rollback(release(node), before, node.texts("added"));
    }

    private static Map<String, Object> tree(Release release) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", release.version());
        tree.put("released", release.released().toString());
        tree.put("schema_version", release.schemaVersion());
        tree.put("sha256", release.sha256());
        return tree;
    }

    private static Release release(Node node) {
        return new Release(
                node.text("version"), node.day("released"), node.text("schema_version"), node.text("sha256"));
    }
}
