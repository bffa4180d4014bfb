package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What is known of a rule without running it.
 *
 * @param id the class name in kebab case, the subject first; never used again once retired
 * @param severity whether its findings block
 * @param summary one line: what is wrong where it alarms
 */
public record RuleInfo(String id, Severity severity, String summary) {
    static RuleInfo error(String id, String summary) {
        return new RuleInfo(id, Severity.ERROR, summary);
    }

    static RuleInfo warning(String id, String summary) {
        return new RuleInfo(id, Severity.WARNING, summary);
    }

    /** The rule's page, in Markdown: why it is there and how to mend what it finds. */
    public String page() {
        return resource(".md");
    }

    /** The rule's examples, in JSON: datasets in which it alarms, with what it finds, and such in which it is silent. */
    public String examples() {
        return resource(".json");
    }

    private String resource(String ending) {
        try (InputStream resource = RuleInfo.class.getResourceAsStream(id + ending)) {
            if (resource == null) {
                throw new IllegalStateException("rule " + id + " has no " + id + ending);
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + id + ending, unreadable);
        }
    }
}
