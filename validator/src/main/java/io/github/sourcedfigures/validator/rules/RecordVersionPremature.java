package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import org.jspecify.annotations.Nullable;

/** The version counts releases, so the first one in which a record appears is 1. */
final class RecordVersionPremature implements HistoryRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("record-version-premature", "A new record has a version other than 1.");
    }

    @Override
    public String pointer() {
        return "/version";
    }

    @Override
    public RecordPassage.@Nullable Fault fault(RecordPassage passage) {
        if (passage.before() != null || passage.now().version() == 1) {
            return null;
        }
        return new RecordPassage.Fault(
                "release " + passage.release() + " has no such record, so its version is 1, not "
                        + passage.now().version(),
                new Repair("write the version 1", "1"));
    }
}
