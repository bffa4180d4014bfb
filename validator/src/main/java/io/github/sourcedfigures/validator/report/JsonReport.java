package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Summary;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * A JSON array with one object per finding: rule, severity, file, record, pointer, line, column, message. A member per line, so
 * that a reader that takes lines can follow along.
 */
public final class JsonReport implements FindingWriter {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final PrintWriter out;
    private boolean any;

    /** Writes to a stream, which stays open. */
    public JsonReport(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void write(Finding finding) {
        out.print(any ? ",\n" : "[\n");
        any = true;
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("severity", finding.severity().word());
            json.writeStringProperty("file", finding.file());
            json.writeStringProperty("record", finding.record());
            json.writeStringProperty("pointer", finding.pointer());
            json.writeNumberProperty("line", finding.line());
            json.writeNumberProperty("column", finding.column());
            json.writeStringProperty("message", finding.message());
            json.writeEndObject();
        }
    }

    @Override
    public void end(Summary summary) {
        out.print(any ? "\n]\n" : "[]\n");
        out.flush();
    }
}
