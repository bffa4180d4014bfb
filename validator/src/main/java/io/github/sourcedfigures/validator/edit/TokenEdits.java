package io.github.sourcedfigures.validator.edit;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.json.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Puts JSON text in the place of single tokens; all around them stays as it is, byte for byte. */
final class TokenEdits {
    /** As editors count lines: behind LF, behind CR LF, and behind CR alone. */
    private static final Pattern LINE_START = Pattern.compile("(?<=\n)|(?<=\r)(?!\n)");

    private TokenEdits() {}

    /** A text with the repairs of findings made; of two at one place the first is. */
    static String apply(String text, List<Finding> findings) {
        List<String> lines = new ArrayList<>(List.of(LINE_START.split(text, -1)));
        findings.stream()
                .sorted(Comparator.comparing(Finding::line)
                        .thenComparing(Comparator.comparing(Finding::column).reversed()))
                .forEach(new Edits(lines)::make);
        return String.join("", lines);
    }

    private static final class Edits {
        private final List<String> lines;
        private int line;
        private int column;

        Edits(List<String> lines) {
            this.lines = lines;
        }

        void make(Finding finding) {
            if (finding.line() == line && finding.column() == column) {
                return;
            }
            line = finding.line();
            column = finding.column();
            token(finding).ifPresent(token -> {
                String old = lines.get(line - 1);
                lines.set(
                        line - 1, old.substring(0, token.start()) + replacement(finding) + old.substring(token.end()));
            });
        }

        private Optional<Token> token(Finding finding) {
            return finding.line() > lines.size()
                    ? Optional.empty()
                    : Token.at(lines.get(finding.line() - 1).replaceFirst("[\r\n]+$", ""), finding.column())
                            .filter(Token::isReplaceable);
        }

        private static String replacement(Finding finding) {
            if (finding.repair() == null) {
                throw new IllegalArgumentException("no repair is offered: " + finding.message());
            }
            return finding.repair().replacement();
        }
    }
}
