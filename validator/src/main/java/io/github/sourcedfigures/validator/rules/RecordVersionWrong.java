package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import org.jspecify.annotations.Nullable;

/** Each release raises the version of a changed record by one, however many edits went into it. */
final class RecordVersionWrong implements HistoryRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("record-version-wrong", "A record has changed, and its version is not the next one.");
    }

    @Override
    public String pointer() {
        return "/version";
    }

    @Override
    public RecordPassage.@Nullable Fault fault(RecordPassage passage) {
        RecordState was = passage.same();
        if (was == null || !passage.isChangedFrom(was) || passage.now().version() == was.version() + 1) {
            return null;
        }
        int next = was.version() + 1;
        return new RecordPassage.Fault(
                "the record has changed since release " + passage.release() + ", which has its version "
                        + was.version() + "; write " + next + ", not "
                        + passage.now().version(),
                new Repair("write the version " + next, Integer.toString(next)));
    }
}
