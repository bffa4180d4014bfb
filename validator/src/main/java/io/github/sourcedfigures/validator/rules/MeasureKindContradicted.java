package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Unit;

/** The units of a measure, and what it is counted per, go with its kind. */
final class MeasureKindContradicted implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "measure-kind-contradicted", "A measure's units, or what it is counted per, contradict its kind.");
    }

    @Override
    public void check(Subject subject, Report report) {
        if (subject.typed() instanceof Measure measure) {
            switch (measure.kind()) {
                case TOTAL, STOCK -> counted(measure, report);
                case RATE, PRICE -> {
                    counted(measure, report);
                    if (measure.per().isEmpty()) {
                        report.fault(
                                "/kind",
                                "a " + measure.kind().word()
                                        + " is counted per something; name it in \"per\", or choose another kind");
                    }
                }
                case SHARE -> {
                    if (measure.units().stream().noneMatch(MeasureKindContradicted::isPart)) {
                        report.fault(
                                "/units",
                                "a share is counted in percent or fraction and not in "
                                        + String.join(", ", measure.units()) + "; correct the units, or the kind");
                    }
                }
                case RATIO, CHANGE, ATTRIBUTE -> {}
            }
        }
    }

    private static void counted(Measure measure, Report report) {
        for (int i = 0; i < measure.units().size(); i++) {
            if (isPart(measure.units().get(i))) {
                report.fault(
                        "/units/" + i,
                        "a " + measure.kind().word() + " is not counted in "
                                + measure.units().get(i)
                                + "; correct the unit, or the kind (share, ratio or change)");
            }
        }
    }

    private static boolean isPart(String unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.FRACTION);
    }
}
