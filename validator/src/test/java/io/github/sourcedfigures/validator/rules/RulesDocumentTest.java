package io.github.sourcedfigures.validator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.sourcedfigures.validator.report.RulePage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/RULES.md} says what the rules, their pages and their examples say; it is written here and nowhere else. */
class RulesDocumentTest {
    private static final Path DOCUMENT = Path.of("docs", "RULES.md");
    private static final String UPDATE = "sourced-figures.update";
    private static final String COMMAND = "mvn -q -pl validator -am test -Dtest=RulesDocumentTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -D" + UPDATE + "=true";

    @Test
    void documentIsUpToDate() throws IOException {
        String wanted = document();
        if (Boolean.getBoolean(UPDATE)) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, wanted);
        }
        String written = Files.exists(DOCUMENT) ? Files.readString(DOCUMENT) : "";
        assertEquals(wanted, written, () -> "validator/" + DOCUMENT + " is stale; write it again with\n  " + COMMAND);
    }

    private static String document() {
        StringBuilder document = new StringBuilder()
                .append(
                        "<!-- Written by RulesDocumentTest from the rules, their pages and their examples. To change it,")
                .append(" change those and run:\n     ")
                .append(COMMAND)
                .append(" -->\n\n# Rules\n\n")
                .append(
                        "An error blocks; a warning is shown. The rules whose names start with `json-` or `schema-` judge")
                .append(" whether a file can be read as a record at all; the others look only at records that can.\n\n")
                .append("| rule | severity | what is wrong |\n| --- | --- | --- |\n");
        for (Rule rule : Rules.all()) {
            RuleInfo info = rule.info();
            document.append("| [")
                    .append(info.id())
                    .append("](#")
                    .append(info.id())
                    .append(") | ")
                    .append(info.severity().word())
                    .append(" | ")
                    .append(info.summary())
                    .append(" |\n");
        }
        Rules.all().forEach(rule -> append(rule.info(), document));
        return document.toString();
    }

    private static void append(RuleInfo info, StringBuilder document) {
        document.append("\n## ")
                .append(info.id())
                .append("\n\n**")
                .append(info.severity().word())
                .append("**: ")
                .append(info.summary())
                .append("\n\n")
                .append(body(info))
                .append("\n### Examples\n\n")
                .append(RulePage.examples(info));
    }

    /** The page below its title, one level deeper. */
    private static String body(RuleInfo info) {
        String page = info.page();
        return page.substring(page.indexOf("\n\n") + 2).replaceAll("(?m)^## ", "### ");
    }
}
