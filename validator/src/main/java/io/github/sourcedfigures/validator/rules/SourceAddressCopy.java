package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;
import java.util.Set;

/** The address of an archive, proxy or translator is where a page was read, not where it was published. */
final class SourceAddressCopy implements RecordRule {
    private static final Set<String> COPIES = Set.of(
            "12ft.io",
            "archive.fo",
            "archive.is",
            "archive.li",
            "archive.md",
            "archive.ph",
            "archive.today",
            "archive.vn",
            "ghostarchive.org",
            "perma.cc",
            "r.jina.ai",
            "translate.google.com",
            "translate.yandex.ru",
            "web.archive.org",
            "webcache.googleusercontent.com");

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("source-address-copy", "The address given as the publisher's is that of a copy.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Source source && source.url() != null) {
            String host = Address.of(source.url()).host().replaceFirst("^www\\.", "");
            if (COPIES.contains(host) || host.endsWith(".translate.goog")) {
                report.fault(
                        "/url",
                        host + " keeps copies of other people's pages; write this address in \"read_at\", and the"
                                + " publisher's own in \"url\" if it is known");
            }
        }
    }
}
