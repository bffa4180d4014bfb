package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.Settings.Suppression;
import io.github.sourcedfigures.validator.Severity;
import io.github.sourcedfigures.validator.json.Position;
import io.github.sourcedfigures.validator.json.Positions;
import io.github.sourcedfigures.validator.rules.ReadingRule;
import io.github.sourcedfigures.validator.rules.Rule;
import io.github.sourcedfigures.validator.rules.Rules;
import io.github.sourcedfigures.validator.rules.SettingsRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a dataset's settings make of the findings: another weight, or none where a finding is known and accepted.
 * Findings of reading, schema and settings pass as they are.
 */
final class Policy {
    /**
     * Settings with the places of their members.
     *
     * @param file what findings call their file
     */
    record Written(String file, Settings settings, Positions positions) {}

    /** A suppression in force, and how many findings it hid. */
    private static final class InForce {
        private final Finding whenUnused;
        private long hidden;

        InForce(Finding whenUnused) {
            this.whenUnused = whenUnused;
        }
    }

    private record Target(String rule, String id) {}

    private final LocalDate today;
    private final Map<String, Optional<Severity>> severities = new HashMap<>();
    private final Map<Target, InForce> suppressions = new HashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    Policy(LocalDate today) {
        this.today = today;
    }

    /** Takes the settings, before any finding is judged. */
    void take(Written written) {
        List<Settings.Weight> weights = written.settings().severities();
        for (int i = 0; i < weights.size(); i++) {
            Settings.Weight weight = weights.get(i);
            if (mayWeigh(weight.rule(), "/severities/" + i + "/rule", "severity", written)) {
                severities.put(weight.rule(), Optional.ofNullable(weight.severity()));
            }
        }
        List<Suppression> listed = written.settings().suppressions();
        for (int i = 0; i < listed.size(); i++) {
            take(listed.get(i), "/suppressions/" + i, written);
        }
    }

    private void take(Suppression suppression, String pointer, Written written) {
        if (!mayWeigh(suppression.rule(), pointer + "/rule", "suppression", written)) {
            return;
        }
        if (suppression.expires().isBefore(today)) {
            report(
                    SettingsRule.SETTINGS_SUPPRESSION_EXPIRED,
                    written,
                    pointer + "/expires",
                    "the suppression of " + suppression.rule() + " at \"" + suppression.record() + "\" expired on "
                            + suppression.expires() + "; mend the record, or look at the reason again and give it"
                            + " another day");
            return;
        }
        Finding whenUnused = finding(
                SettingsRule.SETTINGS_SUPPRESSION_UNUSED,
                written,
                pointer,
                suppression.rule() + " finds nothing at \"" + suppression.record()
                        + "\"; remove the suppression, or correct what it names");
        suppressions.put(new Target(suppression.rule(), suppression.record()), new InForce(whenUnused));
    }

    /** Whether the settings may speak of a rule; else it is reported that they do. */
    private boolean mayWeigh(String id, String pointer, String what, Written written) {
        Optional<Rule> rule = Rules.find(id);
        if (rule.isEmpty()) {
            report(
                    SettingsRule.SETTINGS_RULE_UNKNOWN,
                    written,
                    pointer,
                    "there is no rule " + id
                            + NearMiss.of(
                                            id,
                                            Rules.all().stream()
                                                    .map(known -> known.info().id()))
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse("; the command rules lists them"));
            return false;
        }
        if (isFixed(rule.get())) {
            report(
                    SettingsRule.SETTINGS_RULE_FIXED,
                    written,
                    pointer,
                    id + " can have no " + what + ": what it finds always counts; remove this and mend what it finds");
            return false;
        }
        return true;
    }

    private static boolean isFixed(Rule rule) {
        return rule instanceof ReadingRule || rule instanceof SettingsRule;
    }

    private void report(SettingsRule rule, Written written, String pointer, String message) {
        findings.add(finding(rule, written, pointer, message));
    }

    private static Finding finding(SettingsRule rule, Written written, String pointer, String message) {
        Position at = written.positions().ofValue(pointer);
        return new Finding(
                rule.info().id(),
                rule.info().severity(),
                written.file(),
                "",
                pointer,
                at.line(),
                at.column(),
                message,
                null);
    }

    /** The finding with the weight that the settings give it; empty where they hide it. */
    Optional<Finding> weigh(Finding finding) {
        InForce inForce = suppressions.get(new Target(finding.rule(), finding.record()));
        if (inForce != null) {
            inForce.hidden++;
            return Optional.empty();
        }
        Optional<Severity> severity = severities.get(finding.rule());
        return severity == null ? Optional.of(finding) : severity.map(finding::withSeverity);
    }

    /** What is wrong with the settings themselves, once every finding has been weighed. */
    void end(Consumer<Finding> sink) {
        findings.forEach(sink);
        suppressions.values().stream()
                .filter(inForce -> inForce.hidden == 0)
                .forEach(inForce -> sink.accept(inForce.whenUnused));
    }

    /** How many findings the suppressions hid. */
    long suppressed() {
        return suppressions.values().stream()
                .mapToLong(inForce -> inForce.hidden)
                .sum();
    }
}
