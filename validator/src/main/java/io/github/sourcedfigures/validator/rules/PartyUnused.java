package io.github.sourcedfigures.validator.rules;

import java.util.EnumSet;

/** A party is there for what it says, does, hands over or receives. */
final class PartyUnused extends UnusedRule {
    PartyUnused() {
        super(NameKind.PARTY, EnumSet.of(NameKind.PARTY, NameKind.RELAY));
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("party-unused", "A party is named by no other record.");
    }
}
