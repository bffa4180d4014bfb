package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import org.jspecify.annotations.Nullable;

/** A version that rises without a change sends readers to look for one. */
final class RecordVersionUnfounded implements HistoryRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("record-version-unfounded", "The version of a record has moved, and nothing else has.");
    }

    @Override
    public String pointer() {
        return "/version";
    }

    @Override
    public RecordPassage.@Nullable Fault fault(RecordPassage passage) {
        RecordState was = passage.same();
        if (was == null || passage.isChangedFrom(was) || passage.now().version() == was.version()) {
            return null;
        }
        return new RecordPassage.Fault(
                "version " + passage.now().version() + ", but the record says what it said in release "
                        + passage.release() + "; put " + was.version() + " back",
                new Repair("put the version " + was.version() + " back", Integer.toString(was.version())));
    }
}
