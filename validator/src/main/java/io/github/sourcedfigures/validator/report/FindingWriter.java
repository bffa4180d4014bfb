package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Summary;

/** Writes findings as they come, and what they came to at the end. */
public interface FindingWriter {
    /** Writes one finding. */
    void write(Finding finding);

    /** Ends the report. */
    void end(Summary summary);
}
