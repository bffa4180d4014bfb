package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.evidence.EvidenceFolder;
import io.github.sourcedfigures.validator.ledger.LedgerEntry;
import io.github.sourcedfigures.validator.ledger.LedgerHead;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A rule across records, in two steps: which keyed facts it takes from one record, and how it judges all facts of one
 * key. It never sees all records, so it runs the same on three files, on a million lines and on a cluster.
 *
 * <p>Pure functions, safe for several threads.
 */
public non-sealed interface DatasetRule extends Rule {
    /** Takes the facts of one record. */
    void collect(Subject subject, Facts facts);

    /**
     * Takes what little is known of a record that could not be read, so that its one fault does not alarm at every
     * record around it.
     *
     * @param names what it may define: its file's name and every text behind an {@code id}
     * @param mentions every text in it that could be an identifier
     */
    default void collectUnreadable(Iterable<String> names, Iterable<String> mentions, Facts facts) {}

    /**
     * Takes the facts of one record as the last release held it.
     *
     * @param release the release
     * @param entry the record in its ledger
     */
    default void collectReleased(LedgerHead release, LedgerEntry entry, Facts facts) {}

    /**
     * Judges all facts of one key.
     *
     * @param key the key
     * @param facts read once, in order: definitions first, then by place
     * @param judgement what is known beside them, and where to say what was found
     */
    void judge(String key, Iterator<Fact> facts, Judgement judgement);

    /** Where a rule puts the facts of a record. */
    interface Facts {
        /** Says that this record defines a key. */
        void define(String key, String pointer, String... words);

        /** Says that this record uses a key. */
        void use(String key, String pointer, String... words);

        /** Says that a key is used somewhere; costs next to nothing, however often it is said. */
        void mark(String key);
    }

    /**
     * One fact of a key.
     *
     * @param defines whether the record defines the key; else it uses it
     * @param place where, to report a fault at; opaque to rules
     * @param words what the rule noted with it
     */
    record Fact(boolean defines, Place place, List<String> words) {}

    /**
     * Where a fact stands.
     *
     * @param file the file
     * @param record the identifier of the record; empty where none could be read
     * @param pointer JSON Pointer to the property
     * @param line from 1; 0 for a mark, which stands nowhere
     * @param column from 1, in code points
     */
    record Place(String file, String record, String pointer, int line, int column) {
        @Override
        public String toString() {
            return file + ":" + line + ":" + column;
        }
    }

    /** What a judging rule may ask, and where it says what it found. */
    interface Judgement {
        /** Reports one fault at the place of a fact. */
        default void fault(Place place, String message) {
            fault(place, message, null);
        }

        /** Reports one fault at the place of a fact, and a safe way to mend it where there is one. */
        void fault(Place place, String message, @Nullable Repair repair);

        /** Reports one fault of another rule, for which this one has read. */
        default void fault(Rule rule, Place place, String message) {
            fault(rule, place, message, null);
        }

        /** The same, and a safe way to mend it where there is one. */
        void fault(Rule rule, Place place, String message, @Nullable Repair repair);

        /** A known name of a kind that is near to an unknown one, for "did you mean". */
        Optional<String> nearest(NameKind kind, String unknown);

        /** Whether the vocabulary has a unit; it is one short list, which every engine holds whole. */
        boolean isUnit(String name);

        /** The folder with the texts that were read, if there is one. */
        Optional<EvidenceFolder> evidence();

        /** The day as of which the dataset is judged. */
        LocalDate today();
    }
}
