package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Statement;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page is one witness: it is cited once for each value that it gives, however often it repeats it. */
final class CitationDuplicate implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("citation-duplicate", "A page is cited twice for the same thing.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Statement statement)) {
            return;
        }
        Map<Given, Integer> cited = new HashMap<>();
        for (int i = 0; i < statement.citations().size(); i++) {
            Citation citation = statement.citations().get(i);
            Integer first = cited.putIfAbsent(new Given(citation.source(), citation.reported()), i);
            if (first != null) {
                report.fault(
                        "/citations/" + i + "/source",
                        "the source \"" + citation.source() + "\" is cited for the same in citation " + (first + 1)
                                + "; keep the better quote of the two");
            }
        }
    }

    /** What a page gives; nothing of its own where it passes the statement on as it was said. */
    private record Given(String source, @Nullable Reported reported) {}
}
