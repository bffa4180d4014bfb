package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.validator.json.Shown;
import io.github.sourcedfigures.validator.rules.RuleInfo;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A rule's page with its examples, in Markdown: one that alarms and one that does not in full, the others in a line each. */
public final class RulePage {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = MAPPER.writer()
            .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENTER)
                    .withArrayIndenter(INDENTER));

    private RulePage() {}

    /** The whole page. */
    public static String of(RuleInfo rule) {
        return rule.page() + "\n## Examples\n\n" + examples(rule);
    }

    /** The examples alone. */
    public static String examples(RuleInfo rule) {
        JsonNode file = MAPPER.readTree(rule.examples());
        StringBuilder page = new StringBuilder();
        whole("Alarms", file.path("bad"), file, page);
        whole("Is silent", file.path("good"), file, page);
        others("alarms", file.path("bad"), page);
        others("is silent", file.path("good"), page);
        return page.toString();
    }

    private static void whole(String verb, JsonNode examples, JsonNode file, StringBuilder page) {
        JsonNode example = examples.path(0);
        page.append("**")
                .append(verb)
                .append("**: ")
                .append(text(example, "why"))
                .append(".\n\n");
        JsonNode patch = example.path("patch");
        if (!patch.isEmpty()) {
            page.append("What differs from the made-up dataset of the examples (`null` takes away):\n\n");
            fenced("json", WRITER.writeValueAsString(patch), page);
        }
        record(example, page);
        example.path("paths")
                .forEachEntry((name, path) -> page.append("The file of `")
                        .append(name)
                        .append("` is `data/")
                        .append(path.asString())
                        .append("`.\n\n"));
        JsonNode evidence = example.has("evidence") ? example.path("evidence") : file.path("evidence");
        evidence.forEachEntry((name, text) -> {
            page.append("The evidence text `").append(name).append("`:\n\n");
            fenced("text", text.asString(), page);
        });
        if (example.has("today")) {
            page.append("Judged as of ").append(text(example, "today")).append(".\n\n");
        }
        findings(example, page);
    }

    private static void record(JsonNode example, StringBuilder page) {
        if (!example.has("record")) {
            return;
        }
        page.append("The file of `").append(text(example, "record")).append('`');
        if (example.has("bytes")) {
            page.append(", in hexadecimal:\n\n");
            fenced("text", text(example, "bytes"), page);
        } else {
            JsonNode lines = example.path("text");
            page.append(":\n\n");
            fenced(
                    "text",
                    lines.isString()
                            ? lines.asString()
                            : lines.valueStream().map(JsonNode::asString).collect(Collectors.joining("\n")),
                    page);
        }
    }

    private static void findings(JsonNode example, StringBuilder page) {
        JsonNode findings = example.path("findings");
        if (findings.isEmpty()) {
            return;
        }
        page.append("Found:\n\n");
        fenced(
                "text",
                (findings.isArray() ? findings.valueStream() : Stream.of(findings))
                        .map(finding -> (text(finding, "record") + " " + text(finding, "pointer")).strip() + "  "
                                + text(finding, "message"))
                        .collect(Collectors.joining("\n")),
                page);
    }

    private static void others(String verb, JsonNode examples, StringBuilder page) {
        examples.valueStream()
                .skip(1)
                .forEach(example -> page.append("- ")
                        .append(verb)
                        .append(": ")
                        .append(text(example, "why"))
                        .append('\n'));
    }

    private static void fenced(String language, String text, StringBuilder page) {
        page.append("```").append(language).append('\n');
        text.lines().forEach(line -> {
            line.codePoints().mapToObj(Shown::character).forEach(page::append);
            page.append('\n');
        });
        page.append("```\n\n");
    }

    private static String text(JsonNode object, String name) {
        return object.path(name).asString("");
    }
}
