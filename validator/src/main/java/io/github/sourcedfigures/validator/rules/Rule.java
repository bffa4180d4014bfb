package io.github.sourcedfigures.validator.rules;

/** Something that records must satisfy. */
public sealed interface Rule permits ReadingRule, RecordRule, DatasetRule, QuoteRule {
    /** Identifier, severity and summary. */
    RuleInfo info();
}
