package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.validator.Repair;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Parameters that only follow the reader are no part of a page's address. */
final class SourceAddressTracking implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("source-address-tracking", "An address holds parameters that only track its reader.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Source source) {
            check(source.url(), "/url", report);
            check(source.readAt(), "/read_at", report);
        }
    }

    private static void check(@Nullable String text, String pointer, Report report) {
        List<String> tracking = text == null ? List.of() : Address.of(text).tracking();
        if (text != null && !tracking.isEmpty()) {
            String clean = Address.of(text).withoutTracking().toString();
            report.fault(
                    pointer,
                    "the address tracks its reader with " + String.join(", ", tracking) + "; write " + clean,
                    Repair.ofText("remove the tracking parameters", clean));
        }
    }
}
