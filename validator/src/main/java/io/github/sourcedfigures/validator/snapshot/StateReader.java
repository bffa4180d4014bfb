package io.github.sourcedfigures.validator.snapshot;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.tree.RecordReader;
import io.github.sourcedfigures.validator.DatasetFolder;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.engine.SettingsReader;
import io.github.sourcedfigures.validator.json.JsonFaultException;
import io.github.sourcedfigures.validator.json.StrictJson;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import io.github.sourcedfigures.validator.snapshot.DatasetState.LeftOut;
import io.github.sourcedfigures.validator.structure.Defect;
import io.github.sourcedfigures.validator.structure.SchemaCheck;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads what snapshots say, right or wrong: every record that has the form of one. A file that several snapshots hold
 * alike is checked once.
 */
public final class StateReader {
    private final SchemaCheck schemas = new SchemaCheck();
    private final Map<ByteBuffer, Content> known = new ConcurrentHashMap<>();

    /** What a file holds: a record, or none and why. */
    private record Content(@Nullable DatasetRecord read, String id, String why) {}

    private record Key(RecordType type, String id) {}

    /**
     * Reads all that can be read.
     *
     * @throws IOException if a file cannot be opened
     */
    public DatasetState read(Snapshot snapshot) throws IOException {
        DatasetFolder dataset = snapshot.folder();
        List<LeftOut> leftOut = new ArrayList<>();
        snapshot.leftOut().forEach(path -> leftOut.add(leftOut(path, "", "it is a link, not a file")));
        List<DatasetRecord> records = new ArrayList<>();
        Set<Key> keys = new HashSet<>();
        for (Path file : dataset.files()) {
            String path = dataset.root().relativize(file).toString().replace('\\', '/');
            Content content = content(file);
            DatasetRecord read = content.read();
            if (read == null) {
                leftOut.add(leftOut(path, content.id(), content.why()));
            } else if (keys.add(new Key(read.type(), read.id()))) {
                records.add(read);
            } else {
                leftOut.add(new LeftOut(path, Set.of(), "another file has a record with its identifier"));
            }
        }
        DatasetHeader header = snapshot.header().orElse(null);
        if (header == null && Files.isRegularFile(dataset.settings())) {
            header = header(dataset);
            if (header == null) {
                leftOut.add(new LeftOut(Settings.FILE, Set.of(), "these are no settings; check says why"));
            }
        }
        leftOut.sort(Comparator.comparing(LeftOut::file));
        return new DatasetState(snapshot.name(), header, Records.of(records), leftOut);
    }

    private static LeftOut leftOut(String path, String id, String why) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.json$", "");
        return new LeftOut(path, id.isEmpty() ? Set.of(name) : new HashSet<>(List.of(name, id)), why);
    }

    private Content content(Path file) throws IOException {
        if (!file.toString().endsWith(".json") || !Files.isRegularFile(file)) {
            return new Content(null, "", "it is no record's file");
        }
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new IOException("cannot read " + file + ": " + unreadable.getMessage(), unreadable);
        }
        return known.computeIfAbsent(ByteBuffer.wrap(bytes), text -> content(bytes));
    }

    private Content content(byte[] bytes) {
        try {
            Map<String, Object> tree = StrictJson.read(bytes, 1).tree();
            String id = tree.get("id") instanceof String text ? text : "";
            RecordType type =
                    RecordType.ofSchema(String.valueOf(tree.get("$schema"))).orElse(null);
            if (type == null) {
                return new Content(null, id, "its \"$schema\" names no type of record");
            }
            List<Defect> defects = schemas.check(type.schemaId(), tree);
            return defects.isEmpty()
                    ? new Content(RecordReader.read(tree), id, "")
                    : new Content(null, id, why(defects));
        } catch (JsonFaultException broken) {
            return new Content(null, "", broken.fault().message());
        }
    }

    private static String why(List<Defect> defects) {
        Defect first =
                defects.stream().min(Comparator.comparing(Defect::pointer)).orElseThrow();
        return (first.pointer().isEmpty() ? "" : first.pointer() + ": ") + first.message();
    }

    private @Nullable DatasetHeader header(DatasetFolder dataset) throws IOException {
        try {
            Map<String, Object> tree =
                    StrictJson.read(Files.readAllBytes(dataset.settings()), 1).tree();
            if (!schemas.check(Schemas.DATASET_ID, tree).isEmpty()) {
                return null;
            }
            Settings settings = SettingsReader.read(tree);
            return DatasetHeader.of(settings, settings.version());
        } catch (JsonFaultException broken) {
            return null;
        }
    }
}
