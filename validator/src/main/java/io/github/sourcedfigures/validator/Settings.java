package io.github.sourcedfigures.validator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a dataset as a whole is called, how it may be used and what its rules weigh, from its {@code
 * sourced-figures.json}.
 *
 * @param name the machine-readable name
 * @param title the name for people
 * @param description a few sentences
 * @param version the version of the data (SemVer)
 * @param released the day from which this version is dated
 * @param licence the SPDX identifier of the data's licence
 * @param creator whom to name when citing the dataset
 * @param severities what the findings of a rule weigh, where it is not what the rule says
 * @param suppressions findings that are known and accepted
 */
public record Settings(
        String name,
        String title,
        String description,
        String version,
        LocalDate released,
        String licence,
        String creator,
        List<Weight> severities,
        List<Suppression> suppressions) {
    /** The name of the file, in the dataset's folder. */
    public static final String FILE = "sourced-figures.json";

    /** Copies the lists. */
    public Settings {
        severities = List.copyOf(severities);
        suppressions = List.copyOf(suppressions);
    }

    /**
     * What the findings of one rule weigh.
     *
     * @param rule the identifier of the rule
     * @param severity the weight; null where they are not reported at all
     */
    public record Weight(String rule, @Nullable Severity severity) {}

    /**
     * What a rule finds in a record and is not reported.
     *
     * @param rule the identifier of the rule
     * @param record the identifier of the record
     * @param reason why the finding is accepted
     * @param expires the last day on which it is
     */
    public record Suppression(String rule, String record, String reason, LocalDate expires) {}
}
