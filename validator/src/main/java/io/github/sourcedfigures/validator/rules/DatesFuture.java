package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Withdrawal;
import java.time.LocalDate;

/** A record is not published, changed or withdrawn before that day has come. */
final class DatesFuture implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("dates-future", "A record is dated after today.");
    }

    @Override
    public void check(Subject subject, Report report) {
        DatasetRecord typed = subject.typed();
        Withdrawal withdrawn = typed.withdrawn();
        if (isFuture(typed.published(), subject)) {
            report(typed.published(), "/published", report, subject);
        } else if (isFuture(typed.modified(), subject)) {
            report(typed.modified(), "/modified", report, subject);
        } else if (withdrawn != null && isFuture(withdrawn.on(), subject)) {
            report(withdrawn.on(), "/withdrawn/on", report, subject);
        }
    }

    /** Tomorrow has already begun somewhere. */
    private static boolean isFuture(LocalDate date, Subject subject) {
        return date.isAfter(subject.today().plusDays(1));
    }

    private static void report(LocalDate date, String pointer, Report report, Subject subject) {
        report.fault(pointer, "the day " + date + " is still to come on " + subject.today() + "; correct the date");
    }
}
