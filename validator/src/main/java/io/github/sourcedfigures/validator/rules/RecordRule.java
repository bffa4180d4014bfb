package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import org.jspecify.annotations.Nullable;

/** A rule that one record satisfies or not, whatever the others say. A pure function, safe for several threads. */
public non-sealed interface RecordRule extends Rule {
    /** Reports each fault of a record. */
    void check(Subject subject, Report report);

    /** Where a record rule says what it found. */
    @FunctionalInterface
    interface Report {
        /**
         * Reports one fault.
         *
         * @param pointer JSON Pointer to the property at fault
         * @param message one sentence with the value seen and what to do
         */
        default void fault(String pointer, String message) {
            fault(pointer, message, null);
        }

        /**
         * Reports one fault and a safe way to mend it.
         *
         * @param pointer JSON Pointer to the property at fault
         * @param message one sentence with the value seen and what to do
         * @param repair what the value at the pointer is to be; null where a person must decide
         */
        void fault(String pointer, String message, @Nullable Repair repair);
    }
}
