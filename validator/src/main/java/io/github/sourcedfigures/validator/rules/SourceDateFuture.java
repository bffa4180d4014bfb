package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;
import java.time.LocalDate;

/** A page that was read has been published. */
final class SourceDateFuture implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("source-date-future", "A source is dated later than it can have been read.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Source source) || source.publishedOn() == null) {
            return;
        }
        LocalDate known = source.modified().isBefore(subject.today()) ? source.modified() : subject.today();
        // East of here it may be tomorrow already.
        if (source.publishedOn().earliest().filter(known.plusDays(1)::isBefore).isPresent()) {
            report.fault(
                    "/published_on",
                    "the page is dated " + source.publishedOn() + ", later than " + known
                            + ", the last day on which it can have been read; correct the date");
        }
    }
}
