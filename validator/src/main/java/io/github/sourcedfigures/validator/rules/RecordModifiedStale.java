package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A record that changed since the last release was modified since. */
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
        if (was == null || !passage.isChangedFrom(was) || isOfTheChange(modified, was, passage)) {
            return null;
        }
        return new RecordPassage.Fault(
                "the record has changed since release " + passage.release() + " of " + passage.releasedOn()
                        + "; write the day of that change, not " + modified,
                passage.today().isBefore(passage.releasedOn())
                        ? null
                        : Repair.ofText("write today's date", passage.today().toString()));
    }

    /** On the day of the release itself it cannot move; later it must have. */
    private static boolean isOfTheChange(LocalDate modified, RecordState was, RecordPassage passage) {
        return !modified.isBefore(passage.releasedOn())
                && (modified.isAfter(was.modified()) || modified.equals(passage.today()));
    }
}
