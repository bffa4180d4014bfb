package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;

/** {@code read_at} is for a copy; the publisher's page needs no second mention. */
final class SourceReadAtRepeated implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("source-read-at-repeated", "The copy that was read is the publisher's own page.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Source source
                && source.url() != null
                && source.readAt() != null
                && Address.of(source.url())
                        .page()
                        .equals(Address.of(source.readAt()).page())) {
            report.fault("/read_at", "this is the page of \"url\" again; leave it out where no copy was read");
        }
    }
}
