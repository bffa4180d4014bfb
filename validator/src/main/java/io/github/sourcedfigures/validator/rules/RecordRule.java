package io.github.sourcedfigures.validator.rules;

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
        void fault(String pointer, String message);
    }
}
