package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.validator.report.ReportFormat;
import java.nio.file.Path;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A report that is wanted in a file, {@code FORMAT=FILE} on the command line. */
record ReportFile(ReportFormat format, Path file) {
    static final class Converter implements ITypeConverter<ReportFile> {
        @Override
        public ReportFile convert(String value) {
            int sign = value.indexOf('=');
            String format = value.substring(0, Math.max(0, sign));
            return Arrays.stream(ReportFormat.values())
                    .filter(known -> known.toString().equalsIgnoreCase(format))
                    .findFirst()
                    .map(known -> new ReportFile(known, Path.of(value.substring(sign + 1))))
                    .orElseThrow(() -> new TypeConversionException("expected FORMAT=FILE with one of "
                            + Arrays.toString(ReportFormat.values()) + " but was '" + value + "'"));
        }
    }
}
