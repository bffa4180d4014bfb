package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.Summary;
import java.io.PrintWriter;
import tools.jackson.core.JsonGenerator;

/**
 * One object, {@code {$schema, tool, findings, summary}}, as {@code findings.schema.json} describes it. A finding per
 * line, so that a reader that takes lines can follow along.
 */
final class JsonReport implements FindingWriter {
    /** What the report says of its form. */
    static final String SCHEMA = "https://sourcedfigures.github.io/schema/v1/findings.schema.json";

    private final PrintWriter out;
    private boolean begun;

    JsonReport(PrintWriter out, ReportOptions options) {
        this.out = out;
    }

    @Override
    public void write(Finding finding) {
        out.print(begun ? ",\n" : head());
        begun = true;
        JsonText.object(out, json -> {
            json.writeStringProperty("rule", finding.rule());
            json.writeStringProperty("severity", finding.severity().word());
            json.writeStringProperty("file", finding.file());
            json.writeStringProperty("record", finding.record());
            json.writeStringProperty("pointer", finding.pointer());
            json.writeNumberProperty("line", finding.line());
            json.writeNumberProperty("column", finding.column());
            json.writeStringProperty("message", finding.message());
            Repair repair = finding.repair();
            if (repair != null) {
                json.writeObjectPropertyStart("repair");
                json.writeStringProperty("description", repair.description());
                json.writeStringProperty("replacement", repair.replacement());
                json.writeEndObject();
            }
        });
    }

    private String head() {
        out.print("{\n\"$schema\": \"" + SCHEMA + "\",\n\"tool\": ");
        JsonText.object(out, json -> {
            json.writeStringProperty("name", Tool.NAME);
            if (Tool.VERSION != null) {
                json.writeStringProperty("version", Tool.VERSION);
            }
            json.writeStringProperty("schema_version", Tool.SCHEMA_VERSION);
        });
        return ",\n\"findings\": [\n";
    }

    @Override
    public void end(Summary summary) {
        out.print(begun ? "\n" : head());
        out.print("],\n\"summary\": ");
        JsonText.object(out, json -> counts(json, summary));
        out.print("\n}\n");
        out.flush();
    }

    /** The members of a summary. */
    static void counts(JsonGenerator json, Summary summary) {
        json.writeNumberProperty("records", summary.records());
        json.writeNumberProperty("errors", summary.errors());
        json.writeNumberProperty("warnings", summary.warnings());
        json.writeNumberProperty("notes", summary.notes());
        json.writeNumberProperty("suppressed", summary.suppressed());
        json.writeObjectPropertyStart("evidence");
        json.writeBooleanProperty("given", summary.evidence().given());
        json.writeNumberProperty("texts", summary.evidence().texts());
        json.writeNumberProperty("missing", summary.evidence().missing());
        json.writeNumberProperty("quotes", summary.evidence().quotes());
        json.writeEndObject();
        Summary.Since since = summary.since();
        if (since != null) {
            json.writeObjectPropertyStart("since");
            json.writeStringProperty("state", since.state());
            json.writeNumberProperty("older", since.older());
            json.writeEndObject();
        }
    }
}
