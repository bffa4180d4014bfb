package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Withdrawal;

/** A relation says how a record stands to another one. */
final class RelationTargetSelf implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("relation-target-self", "A relation or withdrawal points to its own record.");
    }

    @Override
    public void check(Subject subject, Report report) {
        String id = subject.typed().id();
        if (subject.typed() instanceof Statement statement) {
            for (int i = 0; i < statement.relations().size(); i++) {
                if (statement.relations().get(i).target().equals(id)) {
                    fault("/relations/" + i + "/target", id, report);
                }
            }
        }
        Withdrawal withdrawn = subject.typed().withdrawn();
        if (withdrawn != null && id.equals(withdrawn.replacedBy())) {
            fault("/withdrawn/replaced_by", id, report);
        }
    }

    private static void fault(String pointer, String id, Report report) {
        report.fault(pointer, "\"" + id + "\" is this record itself; name the other one, or remove this");
    }
}
