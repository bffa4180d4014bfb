package io.github.sourcedfigures.validator.rules;

/** A relation or withdrawal points to a figure or event that is not in the dataset. */
final class RelationTargetUnknown extends ReferenceRule {
    RelationTargetUnknown() {
        super(NameKind.STATEMENT);
    }

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "relation-target-unknown",
                "A relation or withdrawal points to a figure or event that is not in the dataset.");
    }
}
