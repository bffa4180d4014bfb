package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.RelationType;

/** Who revises a figure is who stated it; what another says of the matter contradicts it, and stands beside it. */
final class RelationSuccessorForeign extends StatementForeign {
    RelationSuccessorForeign() {
        super(RelationType.SUPERSEDES);
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error("relation-successor-foreign", "A figure supersedes one of another measure or claimant.");
    }

    @Override
    boolean isOneStatement() {
        return false;
    }

    @Override
    String advice() {
        return "remove the relation, or correct what differs";
    }
}
