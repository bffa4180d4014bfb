package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Qualifier;

/** Exactly means that no word qualifies the number; so qualifying words say that it is something else. */
final class ValueQualifierContradicted implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.warning(
                "value-qualifier-contradicted", "A value has qualifying words, yet the qualifier for none.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Values.visit(subject.typed(), (value, pointer) -> {
            if (value.qualifier() == Qualifier.EXACTLY && value.qualifierWords() != null) {
                report.fault(
                        pointer + "/qualifier_words",
                        "the number is qualified by \"" + value.qualifierWords()
                                + "\", yet exactly stands for no qualifying word; choose the qualifier of these words, or"
                                + " remove them");
            }
        });
    }
}
