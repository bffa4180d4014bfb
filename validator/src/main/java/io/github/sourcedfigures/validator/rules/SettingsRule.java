package io.github.sourcedfigures.validator.rules;

/** What the settings of a dataset must satisfy beyond their schema. Their findings cannot be suppressed. */
public enum SettingsRule implements Rule {
    /** No settings. */
    SETTINGS_MISSING(RuleInfo.error("settings-missing", "The dataset has no settings.")),
    /** A severity or suppression for a rule that must not have one. */
    SETTINGS_RULE_FIXED(RuleInfo.error(
            "settings-rule-fixed", "The settings weigh or suppress a rule whose findings always block.")),
    /** A severity or suppression for no rule. */
    SETTINGS_RULE_UNKNOWN(RuleInfo.error("settings-rule-unknown", "The settings name a rule that does not exist.")),
    /** A suppression past its last day. */
    SETTINGS_SUPPRESSION_EXPIRED(
            RuleInfo.warning("settings-suppression-expired", "A suppression is past its last day.")),
    /** A suppression of nothing. */
    SETTINGS_SUPPRESSION_UNUSED(
            RuleInfo.warning("settings-suppression-unused", "A suppression hides nothing that is found."));

    private final RuleInfo info;

    SettingsRule(RuleInfo info) {
        this.info = info;
    }

    @Override
    public RuleInfo info() {
        return info;
    }
}
