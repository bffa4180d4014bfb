package io.github.sourcedfigures.validator.snapshot;

import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.validator.ledger.DatasetHeader;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a snapshot says, as far as it can be read.
 *
 * @param name what people call the snapshot
 * @param header what it says of the dataset as a whole, or null where that cannot be read
 * @param records the records that can be read, no two of a type with one identifier
 * @param leftOut the files that cannot, sorted by path
 */
public record DatasetState(String name, @Nullable DatasetHeader header, Records records, List<LeftOut> leftOut) {
    /**
     * A file that is not compared.
     *
     * @param file its path from the dataset's folder
     * @param ids the identifiers that its record may have
     * @param why what is wrong with it, as the end of a sentence
     */
    public record LeftOut(String file, Set<String> ids, String why) {
        /** Copies the set. */
        public LeftOut {
            ids = Set.copyOf(ids);
        }
    }

    /** Copies the list. */
    public DatasetState {
        leftOut = List.copyOf(leftOut);
    }
}
