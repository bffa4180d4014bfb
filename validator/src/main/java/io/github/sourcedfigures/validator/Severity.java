package io.github.sourcedfigures.validator;

import java.util.Locale;

/** Whether a finding blocks a release. */
public enum Severity {
    /** The dataset is not valid. */
    ERROR,
    /** The dataset is valid; somebody should look. */
    WARNING;

    /** The word that reports print. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
