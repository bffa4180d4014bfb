package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Severity;

/**
 * What reports need to know beside the findings.
 *
 * @param lines the lines on which the findings stand, shared by all reports of one check
 * @param blocking the least severity that fails the check
 * @param colour whether a terminal shows the text in colour
 */
public record ReportOptions(SourceLines lines, Severity blocking, boolean colour) {}
