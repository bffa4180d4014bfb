package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Units;
import java.util.HashSet;
import java.util.Set;

/** A unit stands once in the vocabulary. */
final class UnitDuplicate implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("unit-duplicate", "Two units of the vocabulary have one identifier.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Units units)) {
            return;
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < units.units().size(); i++) {
            String id = units.units().get(i).id();
            if (!seen.add(id)) {
                report.fault("/units/" + i + "/id", "the unit \"" + id + "\" is listed twice; keep one entry");
            }
        }
    }
}
