package io.github.sourcedfigures.schema.history;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What leads back from one state of the records to the one before. It holds less than {@link Changes}, since what a
 * record is now need not be told to whoever has it.
 *
 * @param release the state to which it leads
 * @param before the records that changed or are gone, as they were, sorted as in {@link Changes}
 * @param added the identifiers of the records that were not there yet, sorted likewise
 */
public record Rollback(Release release, List<DatasetRecord> before, List<String> added) {
    /** Copies the lists. */
    public Rollback {
        before = List.copyOf(before);
        added = List.copyOf(added);
    }

    /**
     * {@return what leads back}
     *
     * @param release the state that the changes start from
     * @param changes what leads on from it
     */
    public static Rollback of(Release release, Changes changes) {
        List<DatasetRecord> before = new ArrayList<>();
        List<String> added = new ArrayList<>();
        for (Change change : changes.all()) {
            DatasetRecord was = change.before();
            if (was == null) {
                added.add(change.id());
            } else {
                before.add(was);
            }
        }
        return new Rollback(release, before, added);
    }

    /**
     * {@return the records as they were}
     *
     * @param after the state after
     */
    public Records applyTo(Records after) {
        Set<String> replaced = new HashSet<>(added);
        before.forEach(was -> replaced.add(was.id()));
        List<DatasetRecord> records = new ArrayList<>(before);
        after.stream().filter(is -> !replaced.contains(is.id())).forEach(records::add);
        return Records.of(records);
    }
}
