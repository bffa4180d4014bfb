package io.github.sourcedfigures.publisher.metadata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the house says of the values that it computes, as Markdown: the comments of the classes that compute them, and the
 * page on the model. The build copies these files into the jar, so that nothing is written twice.
 */
final class Definitions {
    private static final Pattern COMMENT =
            Pattern.compile("(?s)/\\*\\*((?:(?!\\*/).)*)\\*/\\s*public (?:final class|record) ");
    private static final Pattern INLINE = Pattern.compile("\\{@(?:link|code) ([^}]*)}");
    private static final Pattern PARAMETER = Pattern.compile("@param (\\S+) (.*)");

    private Definitions() {}

    /** How a value becomes an interval. */
    static String ofBounds() {
        String model = read("MODEL.md");
        int start = model.indexOf("| qualifier | said as |");
        // What follows is advice for authors.
        int end = model.indexOf("\n- ", start);
        if (start < 0 || end < 0) {
            throw new IllegalStateException("MODEL.md lacks the table of qualifiers");
        }
        return model.substring(start, end).strip() + "\n";
    }

    /** The comment of a class. */
    static String ofClass(String name) {
        Matcher comment = COMMENT.matcher(read(name + ".java"));
        if (!comment.find()) {
            throw new IllegalStateException(name + " has no comment");
        }
        List<String> blocks = new ArrayList<>(List.of(""));
        for (String line : comment.group(1).lines().map(Definitions::bare).toList()) {
            Matcher parameter = PARAMETER.matcher(line);
            if (line.isEmpty() || line.matches("</?ul>")) {
                blocks.add("");
            } else if (line.startsWith("<li>")) {
                blocks.add("- " + line.substring("<li>".length()));
            } else if (parameter.matches()) {
                blocks.add("- `" + parameter.group(1) + "`: " + parameter.group(2));
            } else {
                int last = blocks.size() - 1;
                blocks.set(last, (blocks.get(last) + ' ' + line.replace("<p>", "")).strip());
            }
        }
        StringBuilder text = new StringBuilder();
        boolean list = false;
        for (String block : blocks.stream().filter(block -> !block.isEmpty()).toList()) {
            boolean item = block.startsWith("- ");
            // Members of a list stand together, all else apart.
            text.append(text.isEmpty() ? "" : item && list ? "\n" : "\n\n").append(inline(block));
            list = item;
        }
        return text.append('\n').toString();
    }

    private static String bare(String line) {
        return line.strip().replaceFirst("^\\*\\s*", "");
    }

    private static String inline(String block) {
        return INLINE.matcher(block)
                .replaceAll(tag -> Matcher.quoteReplacement('`'
                        + tag.group(1)
                                .replaceFirst("^([a-z]+\\.)+(?=[A-Z])", "")
                                .replace('#', '.')
                        + '`'));
    }

    private static String read(String name) {
        try (InputStream text = Definitions.class.getResourceAsStream("definitions/" + name)) {
            if (text == null) {
                throw new IllegalStateException("the jar lacks " + name);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + name, unreadable);
        }
    }
}
