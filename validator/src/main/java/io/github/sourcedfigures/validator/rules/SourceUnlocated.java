package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;

/** A source that nobody can go back to proves nothing. */
final class SourceUnlocated implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("source-unlocated", "A source has neither an address nor evidence.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Source source
                && source.url() == null
                && source.readAt() == null
                && source.evidence() == null) {
            report.fault(
                    "",
                    "nobody can go back to this source; give its \"url\", the copy that was read (\"read_at\") or the"
                            + " \"evidence\" file");
        }
    }
}
