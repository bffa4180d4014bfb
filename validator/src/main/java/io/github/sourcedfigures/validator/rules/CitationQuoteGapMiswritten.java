package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.evidence.EvidenceText;
import java.util.regex.Pattern;

/** Words left out are marked in one way, and only between two pieces of a quote. */
final class CitationQuoteGapMiswritten implements RecordRule {
    private static final String GAP = EvidenceText.ELLIPSIS;

    /** {@code [...]}, {@code [ … ]}, {@code (...)} and {@code (…)}. */
    private static final Pattern OTHER_GAP = Pattern.compile("[\\[(]\\s*(?:…|[.]\\s?[.]\\s?[.])\\s*[\\])]");

    private static final Pattern OUTER_GAP =
            Pattern.compile("^(?:\\s*" + Pattern.quote(GAP) + ")+\\s*|\\s*(?:" + Pattern.quote(GAP) + "\\s*)+$");

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-quote-gap-miswritten",
                "Words left out of a quote are not marked with […] between two pieces.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Statement statement)) {
            return;
        }
        for (int i = 0; i < statement.citations().size(); i++) {
            String quote = statement.citations().get(i).quote();
            String marked = OTHER_GAP.matcher(quote).replaceAll(GAP);
            String mended = OUTER_GAP.matcher(marked).replaceAll("");
            if (!mended.equals(quote) && !mended.isEmpty()) { // Else citation-quote-absent reports it.
                report.fault(
                        "/citations/" + i + "/quote",
                        "words left out are marked with " + GAP + ", and only between two pieces; write \"" + mended
                                + "\"",
                        Repair.ofText("mark left-out words with " + GAP + " between two pieces", mended));
            }
        }
    }
}
