package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import org.jspecify.annotations.Nullable;

/** A day of change that moves without a change sends readers to look for one. */
final class RecordModifiedUnfounded implements HistoryRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "record-modified-unfounded", "The day of change of a record has moved, and nothing else has.");
    }

    @Override
    public String pointer() {
        return "/modified";
    }

    @Override
    public RecordPassage.@Nullable Fault fault(RecordPassage passage) {
        RecordState was = passage.same();
        if (was == null
                || passage.isChangedFrom(was)
                || passage.now().modified().equals(was.modified())) {
            return null;
        }
        return new RecordPassage.Fault(
                "modified on " + passage.now().modified() + ", but the record says what it said in release "
                        + passage.release() + "; put " + was.modified() + " back",
                Repair.ofText(
                        "put the day " + was.modified() + " back",
                        was.modified().toString()));
    }
}
