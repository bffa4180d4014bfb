package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.json.Token;
import io.github.sourcedfigures.validator.rules.Rule;
import io.github.sourcedfigures.validator.rules.RuleInfo;
import io.github.sourcedfigures.validator.rules.Rules;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** SARIF 2.1.0 (OASIS): one run, with all rules and the findings as results, one per line. */
final class SarifReport implements FindingWriter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";
    private static final List<RuleInfo> RULES =
            Rules.all().stream().map(Rule::info).toList();

    private final PrintWriter out;
    private final SourceLines lines;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Occurrences occurrences = new Occurrences();
    private boolean begun;

    SarifReport(PrintWriter out, ReportOptions options) {
        this.out = out;
        this.lines = options.lines();
        for (int i = 0; i < RULES.size(); i++) {
            indexes.put(RULES.get(i).id(), i);
        }
    }

    @Override
    public void write(Finding finding) {
        out.print(begun ? ",\n" : head());
        begun = true;
        Optional<Token> token = lines.token(finding);
        JsonText.object(out, json -> {
            json.writeStringProperty("ruleId", finding.rule());
            Integer index = indexes.get(finding.rule());
            if (index != null) {
                json.writeNumberProperty("ruleIndex", index);
            }
            json.writeStringProperty("level", finding.severity().word());
            text(json, "message", finding.message());
            json.writeArrayPropertyStart("locations");
            json.writeStartObject();
            json.writeObjectPropertyStart("physicalLocation");
            artifact(json, finding);
            region(json, "region", finding, token);
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeObjectPropertyStart("partialFingerprints");
            json.writeStringProperty("sourcedFigures/v1", occurrences.fingerprint(finding));
            json.writeEndObject();
            Repair repair = finding.repair();
            if (repair != null && token.isPresent() && token.get().isReplaceable()) {
                fix(json, finding, repair, token);
            }
            json.writeObjectPropertyStart("properties");
            json.writeStringProperty("record", finding.record());
            json.writeStringProperty("pointer", finding.pointer());
            json.writeEndObject();
        });
    }

    private static void fix(JsonGenerator json, Finding finding, Repair repair, Optional<Token> token) {
        json.writeArrayPropertyStart("fixes");
        json.writeStartObject();
        text(json, "description", repair.description());
        json.writeArrayPropertyStart("artifactChanges");
        json.writeStartObject();
        artifact(json, finding);
        json.writeArrayPropertyStart("replacements");
        json.writeStartObject();
        region(json, "deletedRegion", finding, token);
        text(json, "insertedContent", repair.replacement());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
    }

    private static void artifact(JsonGenerator json, Finding finding) {
        json.writeObjectPropertyStart("artifactLocation");
        boolean isAbsolute = finding.file().startsWith("/") || finding.file().matches("[A-Za-z]:/.*");
        String path = FileUri.path(finding.file());
        if (isAbsolute) {
            json.writeStringProperty("uri", "file://" + (path.startsWith("/") ? "" : "/") + path);
        } else {
            json.writeStringProperty("uri", path);
            json.writeStringProperty("uriBaseId", ROOT);
        }
        json.writeEndObject();
    }

    private static void region(JsonGenerator json, String name, Finding finding, Optional<Token> token) {
        json.writeObjectPropertyStart(name);
        json.writeNumberProperty("startLine", finding.line());
        json.writeNumberProperty("startColumn", finding.column());
        token.ifPresent(seen -> json.writeNumberProperty("endColumn", seen.endColumn()));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private String head() {
        out.print("{\n\"$schema\": \"" + SCHEMA + "\",\n\"version\": \"2.1.0\",\n\"runs\": [{\n\"tool\": ");
        JsonText.object(out, SarifReport::driver);
        out.print(",\n\"columnKind\": \"unicodeCodePoints\",\n\"originalUriBaseIds\": ");
        JsonText.object(out, json -> {
            json.writeObjectPropertyStart(ROOT);
            text(json, "description", "The folder in which the check ran");
            json.writeEndObject();
        });
        return ",\n\"results\": [\n";
    }

    private static void driver(JsonGenerator json) {
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", Tool.NAME);
        if (Tool.VERSION != null) {
            json.writeStringProperty("semanticVersion", Tool.VERSION);
        }
        json.writeArrayPropertyStart("rules");
        for (RuleInfo rule : RULES) {
            json.writeStartObject();
            json.writeStringProperty("id", rule.id());
            text(json, "shortDescription", rule.summary());
            json.writeObjectPropertyStart("help");
            json.writeStringProperty("text", rule.page());
            json.writeStringProperty("markdown", rule.page());
            json.writeEndObject();
            json.writeObjectPropertyStart("defaultConfiguration");
            json.writeStringProperty("level", rule.severity().word());
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void end(Summary summary) {
        out.print(begun ? "\n" : head());
        out.print("],\n\"invocations\": [{\"executionSuccessful\": true}],\n\"properties\": ");
        JsonText.object(out, json -> {
            json.writeObjectPropertyStart("summary");
            JsonReport.counts(json, summary);
            json.writeEndObject();
        });
        out.print("\n}]\n}\n");
        out.flush();
    }
}
