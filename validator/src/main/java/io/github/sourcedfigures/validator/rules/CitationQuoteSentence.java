package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.PagePart;
import io.github.sourcedfigures.schema.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A quote is a phrase and never a sentence. Abbreviations end in a full stop too, so only the full stop of a longer word
 * counts: "died." and "Kursk.", but not "Nov.", "U.S." or "млн.".
 */
final class CitationQuoteSentence implements RecordRule {
    /** What may stand before the first word or behind the last sign. */
    private static final String QUOTES = "[\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}\"'…\\s]*";

    /** Longer than abbreviations are, but for a few. */
    private static final String LONG_WORD = "(?<![\\p{L}.])(?!(?:Brig|Capt|Corp|Dept|Prof|Sept|Univ)[.])\\p{L}{4,}";

    /** The end of a sentence in a script without capitals, which has no abbreviations of several letters. */
    private static final String PLAIN_END = "(?:(?<=[\\p{Lo}&&[^ªº]]{2})[.!?]|[。！？؟।\u06D4])";

    private static final List<Pattern> SENTENCES = List.of(
            Pattern.compile("^" + QUOTES + "[\\p{Lu}\\p{Lo}\\p{N}].*(?:(?:" + LONG_WORD
                    + "|\\p{N}{3}|[%\\p{Pe}\\p{Pf}\"]\\s?)[.]|\\S\\s?[!?])" + QUOTES + "$"),
            Pattern.compile(PLAIN_END + QUOTES + "$"));

    /** What follows in the same quote starts with a capital, so that the word before was the last of its sentence. */
    private static final List<Pattern> TWO_SENTENCES = List.of(
            Pattern.compile("(?:" + LONG_WORD + "[.]|\\p{L}[!?])[\\p{Pf}\\p{Pe}\"]*\\s+" + QUOTES + "\\p{Lu}"),
            Pattern.compile("[。！？।]" + QUOTES + "\\p{L}"),
            Pattern.compile(PLAIN_END + "\\s+" + QUOTES + "\\p{L}"));

    @Override
    public RuleInfo info() {
        return RuleInfo.error("citation-quote-sentence", "A quote is a whole sentence or runs across two.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Statement statement)) {
            return;
        }
        for (int i = 0; i < statement.citations().size(); i++) {
            Citation citation = statement.citations().get(i);
            if (citation.part() == PagePart.TITLE) {
                continue; // A headline is one sentence, and it is quoted as the page prints it.
            }
            if (holds(TWO_SENTENCES, citation.quote())) {
                report.fault(
                        "/citations/" + i + "/quote",
                        "the quote runs from one sentence into the next; keep the phrase that carries the figure or"
                                + " event");
            } else if (holds(SENTENCES, citation.quote())) {
                report.fault(
                        "/citations/" + i + "/quote",
                        "the quote ends as a sentence does; keep the phrase that carries the figure or event, without"
                                + " the closing sign");
            }
        }
    }

    private static boolean holds(List<Pattern> patterns, String quote) {
        return patterns.stream().anyMatch(pattern -> pattern.matcher(quote).find());
    }
}
