package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Units;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Money is told from things by its ISO 4217 code. */
final class UnitCurrencyMissing implements RecordRule {
    /** Words of English names that mean money and nothing that is counted otherwise; a pound is a mass too. */
    private static final Set<String> MONEY = Set.of(
            "dollar",
            "euro",
            "franc",
            "hryvnia",
            "krona",
            "krone",
            "lira",
            "peso",
            "renminbi",
            "rouble",
            "ruble",
            "rupee",
            "sterling",
            "won",
            "yen",
            "yuan",
            "zloty");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    @Override
    public RuleInfo info() {
        return RuleInfo.error("unit-currency-missing", "A unit is money but has no currency.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Units units) {
            for (int i = 0; i < units.units().size(); i++) {
                Unit unit = units.units().get(i);
                if (unit.currency() == null && isMoney(unit)) {
                    report.fault(
                            "/units/" + i,
                            "the unit \"" + unit.id() + "\" (" + unit.name()
                                    + ") is money but has no currency; give its ISO 4217 code");
                }
            }
        }
    }

    private static boolean isMoney(Unit unit) {
        return CODE.matcher(unit.id()).matches()
                || BETWEEN_WORDS
                        .splitAsStream((unit.id() + " " + unit.name()).toLowerCase(Locale.ROOT))
                        .anyMatch(MONEY::contains);
    }
}
