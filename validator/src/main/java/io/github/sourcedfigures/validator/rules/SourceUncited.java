package io.github.sourcedfigures.validator.rules;

import java.util.EnumSet;

/** A source that nothing cites or relays carries no figure. */
final class SourceUncited extends UnusedRule {
    SourceUncited() {
        super(NameKind.SOURCE, EnumSet.of(NameKind.SOURCE, NameKind.RELAY));
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("source-uncited", "A source is cited or relayed by no figure and no event.");
    }

    @Override
    String message(String name) {
        return "nothing cites the source \"" + name + "\"; cite it or leave it out until it is used";
    }
}
