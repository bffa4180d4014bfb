package io.github.sourcedfigures.schema.history;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Records;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What leads from one state of the records to another: each changed record whole, before and after.
 *
 * @param all sorted by type and identifier, at most one for each
 */
public record Changes(List<Change> all) {
    private static final Comparator<Change> ORDER =
            Comparator.comparing(Change::type).thenComparing(Change::id);

    /** Copies and sorts the list. */
    public Changes {
        all = all.stream().sorted(ORDER).toList();
    }

    private record Key(RecordType type, String id) implements Comparable<Key> {
        static Key of(DatasetRecord datasetRecord) {
            return new Key(datasetRecord.type(), datasetRecord.id());
        }

        @Override
        public int compareTo(Key other) {
            int byType = type.compareTo(other.type);
            return byType != 0 ? byType : id.compareTo(other.id);
        }
    }

    /**
     * {@return what leads from one state to another}
     *
     * @param before the state before
     * @param after the state after
     */
    public static Changes between(Records before, Records after) {
        Map<Key, DatasetRecord> old = byKey(before);
        Map<Key, DatasetRecord> now = byKey(after);
        List<Change> changes = new ArrayList<>();
        old.forEach((key, was) -> {
            DatasetRecord is = now.get(key);
            if (!was.equals(is)) {
                changes.add(new Change(was, is));
            }
        });
        now.forEach((key, is) -> {
            if (!old.containsKey(key)) {
                changes.add(new Change(null, is));
            }
        });
        return new Changes(changes);
    }

    private static Map<Key, DatasetRecord> byKey(Records records) {
        Map<Key, DatasetRecord> byKey = new TreeMap<>();
        records.stream().forEach(each -> byKey.put(Key.of(each), each));
        return byKey;
    }

    /**
     * {@return the state to which they lead}
     *
     * @param before the state before
     * @throws IllegalArgumentException if they do not start from this state
     */
    public Records applyTo(Records before) {
        Map<Key, DatasetRecord> records = byKey(before);
        for (Change change : all) {
            Key key = new Key(change.type(), change.id());
            if (!Objects.equals(records.get(key), change.before())) {
                throw new IllegalArgumentException("the changes do not fit: the "
                        + change.type().word() + " \"" + change.id() + "\" is not what it was before them");
            }
            if (change.after() == null) {
                records.remove(key);
            } else {
                records.put(key, change.after());
            }
        }
        return Records.of(List.copyOf(records.values()));
    }

    /** {@return what leads back} */
    public Changes reversed() {
        return new Changes(all.stream().map(Change::reversed).toList());
    }

    /**
     * {@return the change that asks for most of the data's version, the first of several; empty where nothing changed}
     */
    public Optional<Change> heaviest() {
        return all.stream().reduce((a, b) -> b.increment().compareTo(a.increment()) > 0 ? b : a);
    }

    /** {@return what of the data's version they ask for} */
    public Increment increment() {
        return heaviest().map(Change::increment).orElse(Increment.NONE);
    }
}
