package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record that changed since the last release was modified on the day of that release or later. */
final class RecordModifiedStale implements HistoryRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "record-modified-stale", "A record has changed, and the day of its change has not moved.");
    }

    @Override
    public String pointer() {
        return "/modified";
    }

    @Override
    public RecordPassage.@Nullable Fault fault(RecordPassage passage) {
        RecordState was = passage.same();
        LocalDate modified = passage.now().modified();
        if (was == null || !passage.isChangedFrom(was) || !modified.isBefore(passage.releasedOn())) {
            return null;
        }
        return new RecordPassage.Fault(
                "the record has changed since release " + passage.release() + " of " + passage.releasedOn()
                        + ", so it was not modified on " + modified + "; write the day of the change",
                passage.today().isBefore(passage.releasedOn())
                        ? null
                        : Repair.ofText("write today's date", passage.today().toString()));
    }
}
