package io.github.sourcedfigures.validator.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.sourcedfigures.validator.rules.Rule;
import io.github.sourcedfigures.validator.rules.RuleInfo;
import io.github.sourcedfigures.validator.rules.Rules;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulePageTest {
    static Stream<RuleInfo> rules() {
        return Rules.all().stream().map(Rule::info);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPageEndsInAnExampleThatAlarmsAndOneThatIsSilent(RuleInfo rule) {
        String page = RulePage.of(rule);

        assertTrue(page.startsWith(rule.page() + "\n## Examples\n\n**Alarms**: "), page);
        assertTrue(page.contains("\nFound:\n\n```text\n"), page);
        assertTrue(page.contains("\n**Is silent**: "), page);
        assertTrue(page.endsWith("\n") && !page.contains("\n\n\n"), page);
        assertEquals(0, page.lines().filter(line -> line.startsWith("```")).count() % 2, "a block is left open");
        assertFalse(page.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT), "invisible characters");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void everyPageIsShownInHtmlWithAllItsWords(RuleInfo rule) {
        String html = Markdown.toHtml(rule.page());

        String shown = Xml.read("<page>" + html + "</page>").getTextContent();
        List<String> words = Stream.of(rule.page()
                        .replaceFirst("# .*", "")
                        .replaceAll("(?m)^(## |\\d+\\. |- )", "")
                        .replaceAll("[`*]", "")
                        .strip()
                        .split("\\s+", -1))
                .toList();
        assertEquals(words, List.of(shown.strip().replaceAll("[`*]", "").split("\\s+", -1)));
        assertFalse(html.contains("##") || html.contains("**"), html);
    }

    @Test
    void markdownInAPageIsEscapedBeforeItIsShown() {
        assertEquals(
                "<p>a &lt;b&gt; <code>x &lt; y</code> <b>c</b></p>\n<ul>\n<li>one two</li>\n<li>three</li>\n</ul>\n",
                Markdown.toHtml("# title\n\na <b> `x < y` **c**\n\n- one\n  two\n- three\n"));
    }
}
