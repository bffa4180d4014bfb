package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;

/** A site's front page changes every hour; it is not the page that was read. */
final class SourceAddressHomepage implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning("source-address-homepage", "An address leads to a site and not to a page of it.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Source source && source.url() != null) {
            Address address = Address.of(source.url()).withoutTracking();
            if (address.path().matches("/?") && address.query() == null && address.fragment() == null) {
                report.fault(
                        "/url",
                        address + " is the front page of a site; give the address of the page that was read, or leave"
                                + " it out");
            }
        }
    }
}
