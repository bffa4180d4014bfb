package io.github.sourcedfigures.validator;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One fault in the data.
 *
 * @param rule the identifier of the rule that found it
 * @param severity how much it weighs
 * @param file the file, as the caller named it or relative to the working directory; {@code -} for standard input
 * @param record the identifier of the record; empty where none could be read, and for the settings
 * @param pointer JSON Pointer (RFC 6901) to the property; empty for the record as a whole
 * @param line from 1
 * @param column from 1, in code points
 * @param message one sentence with the value seen and what to do
 * @param repair a safe way to mend it; null where a person must decide
 */
public record Finding(
        String rule,
        Severity severity,
        String file,
        String record,
        String pointer,
        int line,
        int column,
        String message,
        @Nullable Repair repair)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line)
            .thenComparingInt(Finding::column)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::pointer)
            .thenComparing(Finding::message);

    /**
     * By file, line and column; what stands at one place by rule, pointer and message.
     *
     * @param other another finding
     * @return less than zero if this one comes first
     */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /**
     * The same with another weight.
     *
     * @param other the weight
     * @return another finding
     */
    public Finding withSeverity(Severity other) {
        return new Finding(rule, other, file, record, pointer, line, column, message, repair);
    }
}
