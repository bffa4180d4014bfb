package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A page has a statement from an earlier one, never from itself, be it through others. */
final class CitationRelayCircular implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("citation-relay-circular", "A page relays itself, at once or through other pages.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Statement statement)) {
            return;
        }
        Map<String, Set<String>> earlier = new HashMap<>();
        for (int i = 0; i < statement.citations().size(); i++) {
            Citation citation = statement.citations().get(i);
            String source = citation.source();
            for (int j = 0; j < citation.relays().size(); j++) {
                String relay = citation.relays().get(j);
                if (relay.equals(source)) {
                    report.fault(
                            "/citations/" + i + "/relays/" + j,
                            "the page names itself as an earlier one; name the page that it has the statement from");
                } else if (leads(relay, source, earlier)) {
                    report.fault(
                            "/citations/" + i + "/relays/" + j,
                            "the page has the statement from \"" + relay + "\", which has it from \"" + source
                                    + "\" itself; correct the relays of one of them");
                } else {
                    earlier.computeIfAbsent(source, unknown -> new HashSet<>()).add(relay);
                }
            }
        }
    }

    /** Whether a page has the statement from another, step by step. */
    private static boolean leads(String page, String wanted, Map<String, Set<String>> earlier) {
        Set<String> seen = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(page));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (next.equals(wanted)) {
                return true;
            }
            if (seen.add(next)) {
                open.addAll(earlier.getOrDefault(next, Set.of()));
            }
        }
        return false;
    }
}
