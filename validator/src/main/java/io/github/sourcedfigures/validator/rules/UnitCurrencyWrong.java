package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Units;
import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;

/** A currency is one that ISO 4217 lists or listed, and the one that the unit's identifier names. */
final class UnitCurrencyWrong implements RecordRule {
    /** ISO 4217 codes for no currency and for tests. */
    private static final Set<String> NO_MONEY = Set.of("XXX", "XTS");

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}");

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "unit-currency-wrong", "A unit's currency is no ISO 4217 code, or another one than its identifier.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Units units) {
            for (int i = 0; i < units.units().size(); i++) {
                check(units.units().get(i), "/units/" + i + "/currency", report);
            }
        }
    }

    private static void check(Unit unit, String pointer, Report report) {
        String currency = unit.currency();
        if (currency == null) {
            return;
        }
        if (!isCurrency(currency)) {
            report.fault(pointer, "ISO 4217 has no money of the code " + currency + "; correct it, or remove it");
        } else if (CODE.matcher(unit.id()).matches() && !unit.id().equals(currency)) {
            report.fault(
                    pointer,
                    "the unit " + unit.id() + " is named after another currency than " + currency
                            + "; correct the one or the other");
        }
    }

    private static boolean isCurrency(String code) {
        try {
            return !NO_MONEY.contains(Currency.getInstance(code).getCurrencyCode());
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }
}
