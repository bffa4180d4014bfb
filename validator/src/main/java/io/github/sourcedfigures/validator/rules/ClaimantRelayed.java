package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Statement;
import java.util.List;

/** Who made a statement did not pass it on: the two columns of a table would show one voice as two. */
final class ClaimantRelayed implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "claimant-relayed", "A claimant is named again among those who passed the statement on.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Statement statement)) {
            return;
        }
        check(statement, statement.through(), "/through", report);
        for (int i = 0; i < statement.citations().size(); i++) {
            check(statement, statement.citations().get(i).relays(), "/citations/" + i + "/relays", report);
        }
    }

    private static void check(Statement statement, List<String> names, String pointer, Report report) {
        for (int i = 0; i < names.size(); i++) {
            if (statement.assertedBy().contains(names.get(i))) {
                report.fault(
                        pointer + "/" + i,
                        "\"" + names.get(i) + "\" made the statement (asserted_by); name here only who passed it on");
            }
        }
    }
}
