package io.github.sourcedfigures.validator.rules;

import org.jspecify.annotations.Nullable;

/** An identifier means one record for ever, and what is withdrawn stays withdrawn. */
final class IdReused implements HistoryRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("id-reused", "An identifier of the last release now means something else.");
    }

    @Override
    public String pointer() {
        return "/id";
    }

    @Override
    public RecordPassage.@Nullable Fault fault(RecordPassage passage) {
        RecordState was = passage.before();
        if (was == null || passage.same() != null) {
            return null;
        }
        String message = was.type().equals(passage.now().type())
                ? "the " + was.type() + " \"" + passage.id() + "\" is withdrawn in release " + passage.release()
                        + "; put its withdrawal back, and give what takes its place an identifier of its own"
                : "\"" + passage.id() + "\" is a " + was.type() + " in release " + passage.release() + ", not a "
                        + passage.now().type() + "; choose another identifier";
        return new RecordPassage.Fault(message, null);
    }
}
