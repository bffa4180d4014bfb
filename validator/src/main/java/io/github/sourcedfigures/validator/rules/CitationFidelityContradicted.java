package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.view.Bounds;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The kind of deviation that a citation names is the one that its {@code reported} shows. Where {@code reported} cannot
 * show it (another scope, several changes, a slip), nothing is asked.
 */
final class CitationFidelityContradicted implements RecordRule {
    private static final String PERCENT = "percent";
    private static final Set<Qualifier> NEAR_A_NUMBER = EnumSet.of(Qualifier.EXACTLY, Qualifier.APPROXIMATELY);

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-fidelity-contradicted", "What a citation reports is not the deviation that it names.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (!(subject.typed() instanceof Statement statement)) {
            return;
        }
        for (int i = 0; i < statement.citations().size(); i++) {
            Citation citation = statement.citations().get(i);
            String fault = citation.reported() == null
                    ? null
                    : fault(statement, citation.fidelity(), Deviation.of(statement, citation.reported()));
            if (fault != null) {
                report.fault(
                        "/citations/" + i + "/fidelity",
                        '"' + citation.fidelity().word() + "\" is not what is reported: " + fault
                                + "; correct the one or the other");
            }
        }
    }

    private static @Nullable String fault(Statement statement, Fidelity fidelity, List<Deviation> all) {
        if (all.stream().anyMatch(each -> each.isNone() || CitationReportForeign.isForeign(statement, each.name()))) {
            return null; // citation-report-repeated or citation-report-foreign reports it.
        }
        return switch (fidelity) {
            case ROUNDED ->
                all.stream()
                        .map(CitationFidelityContradicted::unrounded)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
            case BOUND_CHANGED -> boundKept(all);
            case UNIT_CHANGED -> has(all, "measure") ? null : unitKept(all);
            case NATURE_CHANGED -> has(all, "nature") ? null : "no other nature is given";
            case TIME_CHANGED ->
                has(all, "period") || has(all, "as_of") || has(all, "on") || changesBase(all)
                        ? null
                        : "no other period or date is given";
            case ATTRIBUTION_CHANGED -> has(all, "asserted_by") ? null : "no other claimant is given";
            case FAITHFUL, SCOPE_CHANGED, ALTERED, ERRONEOUS -> null;
        };
    }

    private static boolean has(List<Deviation> all, String name) {
        return all.stream().anyMatch(each -> each.name().equals(name));
    }

    private static @Nullable String boundKept(List<Deviation> all) {
        if (!has(all, "value")) {
            return "no other value is given";
        }
        for (Deviation each : all) {
            if (each.given() instanceof Value given
                    && each.own() instanceof Value own
                    && given.qualifier() == own.qualifier()
                    && Objects.equals(given.qualifierWords(), own.qualifierWords())) {
                return "the value is \"" + given.qualifier().word() + "\" on the page as in the record";
            }
        }
        return null;
    }

    private static @Nullable String unitKept(List<Deviation> all) {
        if (!has(all, "value")) {
            return "no other value or measure is given";
        }
        for (Deviation each : all) {
            if (each.given() instanceof Value given
                    && each.own() instanceof Value own
                    && given.counted().equals(own.counted())) {
                return "the value is counted in \"" + given.counted().unit() + "\" on the page as in the record";
            }
        }
        return null;
    }

    /** Whether the page compares with another time. */
    private static boolean changesBase(List<Deviation> all) {
        return all.stream()
                .anyMatch(each -> each.given() instanceof Value given
                        && each.own() instanceof Value own
                        && !Objects.equals(given.counted().base(), own.counted().base()));
    }

    /** Why one of the things reported is no rounding of what was said; null where it may be one. */
    private static @Nullable String unrounded(Deviation each) {
        if (each.given() instanceof Value given && each.own() instanceof Value own) {
            return isRounding(own, given) ? null : given + " is no rounding of " + own;
        }
        if (each.given() instanceof PartialDate given && each.own() instanceof PartialDate own) {
            boolean finer = given.isWithin(own) && !own.isWithin(given);
            return finer || !given.overlaps(own) ? given + " is no rounding of " + own : null;
        }
        return null;
    }

    private static boolean isRounding(Value own, Value given) {
        if (!own.counted().per().equals(given.counted().per())) {
            return false;
        }
        boolean inPercent = isShare(own.counted()) && isShare(given.counted());
        if (!inPercent && !own.counted().unit().equals(given.counted().unit())) {
            return true; // Else value-unit-foreign reports it.
        }
        return bounds(own, inPercent).meets(bounds(loosely(given), inPercent)) && !isFiner(given, own);
    }

    private static boolean isShare(Counted counted) {
        return counted.unit().equals(Unit.FRACTION) || counted.unit().equals(PERCENT);
    }

    private static Bounds bounds(Value value, boolean inPercent) {
        Bounds bounds = Bounds.of(value);
        return inPercent && value.counted().unit().equals(Unit.FRACTION) ? bounds.inPercent() : bounds;
    }

    /** A rounded number stands for all that it rounds, though the page says no "about". */
    private static Value loosely(Value given) {
        if (given.qualifier() == Qualifier.EXACTLY && given instanceof Value.Amount one) {
            return new Value.Amount(
                    Qualifier.APPROXIMATELY, null, one.amount(), one.significantDigits(), one.counted());
        }
        if (given.qualifier() == Qualifier.EXACTLY && given instanceof Value.Fraction part) {
            return new Value.Fraction(
                    Qualifier.APPROXIMATELY, null, part.numerator(), part.denominator(), part.counted());
        }
        if (given.qualifier() == Qualifier.BETWEEN && given instanceof Value.Range range) {
            return new Value.Range(
                    Qualifier.APPROXIMATELY_BETWEEN,
                    null,
                    range.lower(),
                    range.upper(),
                    range.rangeBasis(),
                    range.significantDigits(),
                    range.counted());
        }
        return given;
    }

    /** Whether a number is given with a digit more than it was said with. */
    private static boolean isFiner(Value given, Value own) {
        return given instanceof Value.Amount page
                && own instanceof Value.Amount said
                && NEAR_A_NUMBER.contains(page.qualifier())
                && NEAR_A_NUMBER.contains(said.qualifier())
                && page.counted().unit().equals(said.counted().unit())
                && lastPlace(page) < lastPlace(said);
    }

    /** The power of ten of the last digit that carries meaning. */
    private static int lastPlace(Value.Amount value) {
        BigDecimal digits = value.amount().stripTrailingZeros();
        return value.significantDigits() == null
                ? -digits.scale()
                : digits.precision() - digits.scale() - value.significantDigits();
    }
}
