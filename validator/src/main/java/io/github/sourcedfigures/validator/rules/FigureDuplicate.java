package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.RelationType;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One statement is one figure, however many pages report it. */
final class FigureDuplicate implements DatasetRule {
    /** Types that say why there are two of one. */
    private static final Set<RelationType> TOLD_APART =
            EnumSet.of(RelationType.ALTERNATIVE_OF, RelationType.RIVAL_REPORT_OF);

    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "figure-duplicate", "Two figures give one claimant's one value for one measure at one time.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Figure figure) || figure.withdrawn() != null) {
            return;
        }
        List<String> others = new ArrayList<>();
        Relations.visit(subject, (relation, pointer) -> {
            if (TOLD_APART.contains(relation.type())) {
                others.add(relation.target());
            }
        });
        // The measure stands beside the hash, so that two figures fall together by chance within one measure only.
        facts.use(
                figure.measure() + " " + Long.toHexString(Hash.of(statement(figure))),
                "/id",
                others.toArray(String[]::new));
    }

    /** All that makes a statement this one and no other. */
    private static String statement(Figure figure) {
        return String.join(
                "\n",
                WrittenValue.write(figure.value()),
                String.valueOf(figure.value().counted().of()),
                String.valueOf(figure.value().counted().base()),
                figure.nature().word(),
                String.valueOf(figure.scope()),
                String.valueOf(figure.period()),
                String.valueOf(figure.asOf()),
                String.valueOf(figure.statedOn()),
                claimants(figure).sorted().toList().toString());
    }

    /** Where nobody is named, it is the publisher's own, and each page has its own publisher. */
    private static Stream<String> claimants(Figure figure) {
        return figure.assertedBy().isEmpty()
                ? figure.citations().stream().map(Citation::source).distinct()
                : figure.assertedBy().stream();
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact first = facts.next();
        String id = first.place().record();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            String other = fact.place().record();
            boolean toldApart = fact.words().contains(id) || first.words().contains(other);
            if (!toldApart && !other.equals(id)) { // Else id-duplicate reports it.
                judgement.fault(
                        fact.place(),
                        "\"" + id + "\" says the same: measure, value, dates and claimant; make one figure of the two,"
                                + " with the citations of both, or write down what tells them apart");
            }
        }
    }
}
