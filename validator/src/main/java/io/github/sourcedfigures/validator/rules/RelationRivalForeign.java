package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.RelationType;

/** Rival reports are reports of one statement: of one measure, one claimant, one day. */
final class RelationRivalForeign extends StatementForeign {
    RelationRivalForeign() {
        super(RelationType.RIVAL_REPORT_OF);
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "relation-rival-foreign", "A figure is the rival report of one of another measure, claimant or day.");
    }

    @Override
    boolean isOneStatement() {
        return true;
    }

    @Override
    String advice() {
        return "look whether both report one statement";
    }
}
