package io.github.sourcedfigures.validator;

import java.time.LocalDate;

/**
 * What a dataset as a whole is called and how it may be used, from its {@code sourced-figures.json}.
 *
 * @param name the machine-readable name
 * @param title the name for people
 * @param description a few sentences
 * @param version the version of the data (SemVer)
 * @param released the day from which this version is dated
 * @param licence the SPDX identifier of the data's licence
 * @param creator whom to name when citing the dataset
 */
public record Settings(
        String name,
        String title,
        String description,
        String version,
        LocalDate released,
        String licence,
        String creator) {
    /** The name of the file, in the dataset's folder. */
    public static final String FILE = "sourced-figures.json";
}
