package io.github.sourcedfigures.validator;

import io.github.sourcedfigures.schema.Records;
import java.util.List;

/** What loading a dataset came to: only what is valid can be published, and the type says which it is. */
public sealed interface LoadResult {
    /** A dataset without errors; only {@link Validator#load} makes one. */
    final class Valid implements LoadResult {
        private final Settings settings;
        private final Records records;
        private final List<Finding> warnings;

        Valid(Settings settings, Records records, List<Finding> warnings) {
            this.settings = settings;
            this.records = records;
            this.warnings = List.copyOf(warnings);
        }

        /** The dataset's settings. */
        public Settings settings() {
            return settings;
        }

        /** All records. */
        public Records records() {
            return records;
        }

        /** What somebody should look at. */
        public List<Finding> warnings() {
            return warnings;
        }
    }

    /**
     * A dataset with errors.
     *
     * @param findings errors and warnings, by file, line and column
     */
    record Invalid(List<Finding> findings) implements LoadResult {
        /** Copies the list. */
        public Invalid {
            findings = List.copyOf(findings);
        }
    }
}
