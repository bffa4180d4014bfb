package io.github.sourcedfigures.validator;

import java.util.Locale;

/** How much a finding weighs, the heaviest first. */
public enum Severity {
    /** The dataset is not valid. */
    ERROR,
    /** The dataset is valid; somebody should look. */
    WARNING,
    /** Nothing is wrong; somebody may want to know. */
    NOTE;

    /** {@return the word that reports print} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
