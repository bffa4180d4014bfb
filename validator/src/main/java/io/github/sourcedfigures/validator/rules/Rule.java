package io.github.sourcedfigures.validator.rules;

/** Something that records must satisfy. */
public sealed interface Rule permits ReadingRule, SettingsRule, RecordRule, DatasetRule, QuoteRule, HistoryRule {
    /** Identifier, severity and summary. */
    RuleInfo info();
}
