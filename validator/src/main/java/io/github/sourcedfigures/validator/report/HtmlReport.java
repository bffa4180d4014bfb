package io.github.sourcedfigures.validator.report;

import static io.github.sourcedfigures.validator.report.Markup.escaped;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.Summary;
import io.github.sourcedfigures.validator.rules.Rules;
import java.io.PrintWriter;
import java.util.Set;
import java.util.TreeSet;

/**
 * One page that needs nothing else, no scripts either: the findings by file, and the pages of the rules that found them.
 * The counts come last in the file, where they are known, and stand first on the page. Well-formed XML as well.
 */
final class HtmlReport implements FindingWriter {
    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="UTF-8"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'"/>
            <title>Findings</title>
            <style>
            :root { color-scheme: light dark; --faint: #666; --line: #ddd; --code: #f4f4f2; --mark: #ffe08a;
              --error: #b3261e; --warning: #8a5a00; --note: #1d5fa8; }
            @media (prefers-color-scheme: dark) { :root { --faint: #aaa; --line: #444; --code: #26262a; --mark: #6b5200;
              --error: #ff8a80; --warning: #ffc46b; --note: #8fc1ff; } }
            body { display: flex; flex-direction: column; max-width: 70rem; margin: 0 auto; padding: 1rem;
              font: 1rem/1.5 system-ui, sans-serif; }
            h1 { order: -2; margin: 0; }
            .counts { order: -1; }
            h2 { font-size: 1.1rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
            ol.findings { list-style: none; padding: 0; }
            .findings p, .findings pre { margin: 0; }
            .findings li { margin: 0 0 1rem; }
            .place, .number { color: var(--faint); }
            .severity { font-weight: bold; }
            .error .severity { color: var(--error); }
            .warning .severity { color: var(--warning); }
            .note .severity { color: var(--note); }
            pre { background: var(--code); padding: .3rem .6rem; overflow-x: auto; }
            mark { background: var(--mark); color: inherit; }
            details { border-top: 1px solid var(--line); padding: .3rem 0; }
            </style>
            </head>
            <body>
            <h1>Findings</h1>
            <main>
            """;

    private final PrintWriter out;
    private final SourceLines lines;
    private final Set<String> rules = new TreeSet<>();
    private String file = "";
    private boolean begun;

    HtmlReport(PrintWriter out, ReportOptions options) {
        this.out = out;
        this.lines = options.lines();
    }

    @Override
    public void write(Finding finding) {
        if (!begun) {
            out.print(HEAD);
        }
        if (!begun || !finding.file().equals(file)) {
            out.print(begun ? "</ol>\n</section>\n" : "");
            out.print("<section>\n<h2>" + shown(finding.file()) + "</h2>\n<ol class=\"findings\">\n");
        }
        begun = true;
        file = finding.file();
        rules.add(finding.rule());
        String rule = escaped(finding.rule());
        String severity = finding.severity().word();
        out.print("<li class=\"" + severity + "\"><p><span class=\"place\">" + finding.line() + ":" + finding.column()
                + "</span> <a class=\"rule\" href=\"#" + rule + "\">" + rule + "</a> <span class=\"severity\">"
                + severity
                + "</span> <span class=\"message\">" + shown(finding.message()) + "</span></p>");
        lines.token(finding)
                .map(Excerpt::of)
                .ifPresent(excerpt -> out.print("<pre dir=\"ltr\"><span class=\"number\">"
                        + finding.line() + " </span>" + escaped(excerpt.before()) + "<mark>" + escaped(excerpt.token())
                        + "</mark>" + escaped(excerpt.after()) + "</pre>"));
        Repair repair = finding.repair();
        if (repair != null) {
            out.print("<p class=\"repair\">Offered: " + shown(repair.description()) + ", <code>"
                    + shown(repair.replacement()) + "</code></p>");
        }
        out.print("</li>\n");
    }

    @Override
    public void end(Summary summary) {
        out.print(begun ? "</ol>\n</section>\n" : HEAD);
        out.print("</main>\n<section class=\"counts\">\n");
        Counts.lines(summary).forEach(line -> out.print("<p>" + escaped(line) + "</p>\n"));
        out.print("</section>\n");
        if (!rules.isEmpty()) {
            out.print("<section>\n<h2>Rules</h2>\n");
            rules.forEach(this::rule);
            out.print("</section>\n");
        }
        out.print("</body>\n</html>\n");
        out.flush();
    }

    private void rule(String id) {
        Rules.find(id)
                .ifPresent(rule -> out.print("<details id=\"" + escaped(id) + "\"><summary>" + escaped(id) + ": "
                        + escaped(rule.info().summary()) + "</summary>\n"
                        + Markdown.toHtml(rule.info().page()) + "</details>\n"));
    }

    private static String shown(String text) {
        return escaped(Excerpt.shown(text));
    }
}
