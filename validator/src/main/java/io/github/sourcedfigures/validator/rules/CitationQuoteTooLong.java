package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Statement;

/** A quote is evidence for a number, not a copy of a text. */
final class CitationQuoteTooLong implements RecordRule {
    /** The most characters (code points) of a quote. */
    static final int LIMIT = 80;

    @Override
    public RuleInfo info() {
        return RuleInfo.error("citation-quote-too-long", "A quote is longer than " + LIMIT + " characters.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Statement statement)) {
            return;
        }
        for (int i = 0; i < statement.citations().size(); i++) {
            String quote = statement.citations().get(i).quote();
            int length = quote.codePointCount(0, quote.length());
            if (length > LIMIT) {
                report.fault(
                        "/citations/" + i + "/quote",
                        "the quote has " + length + " characters, the limit is " + LIMIT
                                + "; keep the phrase that carries the figure and mark left-out words with […]");
            }
        }
    }
}
