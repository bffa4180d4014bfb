package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import org.jspecify.annotations.Nullable;

/** A record is published once. */
final class RecordPublishedChanged implements HistoryRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("record-published-changed", "The day on which a record was first published has changed.");
    }

    @Override
    public String pointer() {
        return "/published";
    }

    @Override
    public RecordPassage.@Nullable Fault fault(RecordPassage passage) {
        RecordState was = passage.same();
        if (was == null || passage.now().published().equals(was.published())) {
            return null;
        }
        return new RecordPassage.Fault(
                "published on " + passage.now().published() + ", but on " + was.published() + " according to release "
                        + passage.release() + "; put " + was.published() + " back",
                Repair.ofText(
                        "put the day " + was.published() + " back",
                        was.published().toString()));
    }
}
