package io.github.sourcedfigures.validator;

import io.github.sourcedfigures.schema.Records;
import java.util.List;

/**
 * What loading a dataset came to: only what is valid can be published, and the type says which it is.
 *
 * <pre>{@code
 * LoadResult result = new Validator().load(new DatasetFolder(Path.of("dataset")));
 * if (result instanceof LoadResult.Invalid invalid) {
 *     invalid.findings().forEach(System.err::println);
 * }
 * }</pre>
 */
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

        /** {@return the dataset's settings} */
        public Settings settings() {
            return settings;
        }

        /** {@return all records} */
        public Records records() {
            return records;
        }

        /** {@return what somebody should look at, by file, line and column} */
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
