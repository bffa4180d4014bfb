package io.github.sourcedfigures.validator;

import java.util.Comparator;

/**
 * One fault in the data.
 *
 * @param rule the identifier of the rule that found it
 * @param severity whether it blocks
 * @param file the file, as the caller named it or relative to the working directory; {@code -} for standard input
 * @param pointer JSON Pointer (RFC 6901) to the property; empty for the record as a whole
 * @param line from 1
 * @param column from 1, in code points
 * @param message one sentence with the value seen and what to do
 */
public record Finding(String rule, Severity severity, String file, String pointer, int line, int column, String message)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::pointer)
            .thenComparing(Finding::message);

    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }
}
