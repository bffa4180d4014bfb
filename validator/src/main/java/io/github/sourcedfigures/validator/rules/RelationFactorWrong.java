package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.RelationRole;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.view.Bounds;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was computed follows from what it was computed from: the base times its factors, or divided by the one, whichever
 * gives the unit of the result.
 *
 * <p>Base and factor may both be figures, so that three records meet, and no key but one brings them together. Under it
 * the derivations come first; then every figure passes by, and those that a derivation names are kept. It holds some
 * 150 bytes for each derivation with a factor and each figure that one names: 150 megabytes for a million.
 */
final class RelationFactorWrong implements DatasetRule {
    private static final String KEY = "derivations";
    private static final String BETWEEN_WORDS = "\n";
    private static final int MOST_FACTORS = 8;

    @Override
    public RuleInfo info() {
        return RuleInfo.error("relation-factor-wrong", "A derived value does not follow from its base and factor.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (!(subject.typed() instanceof Figure figure)
                || !Bounds.of(figure.value()).isBounded()) {
            return;
        }
        String own = Interval.of(figure.value()).written();
        facts.use(KEY, "/id", own);
        List<Relation> bases = new ArrayList<>();
        List<String> pointers = new ArrayList<>();
        List<String> factors = new ArrayList<>();
        Relations.visit(subject, (relation, pointer) -> {
            if (relation.type() != RelationType.DERIVED_FROM) {
                return;
            }
            if (relation.role() == RelationRole.FACTOR) {
                factors.add(relation.target());
            } else {
                bases.add(relation);
                pointers.add(pointer);
            }
        });
        if (bases.size() == 1 && factors.size() <= MOST_FACTORS) { // Several bases may be added, or divided.
            Relation base = bases.get(0);
            if (base.factor() != null || !factors.isEmpty()) {
                List<String> words =
                        new ArrayList<>(List.of(own, figure.value().toString(), base.target(), stated(base.factor())));
                words.addAll(factors);
                facts.define(KEY, pointers.get(0), words.toArray(String[]::new));
            }
        }
    }

    private static String stated(@Nullable Value factor) {
        return factor == null ? "" : Interval.of(factor).written();
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        PlaceLog derivations = new PlaceLog();
        Named named = new Named();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (fact.defines()) {
                derivations.add(fact.place(), String.join(BETWEEN_WORDS, fact.words()));
                fact.words().subList(4, fact.words().size()).forEach(named::want);
                named.want(fact.words().get(2));
            } else if (named.isEmpty()) {
                return; // Definitions come first: there is none.
            } else {
                named.take(fact.place().record(), fact.words().get(0));
            }
        }
        derivations.read((noted, i) -> judge(noted, named, judgement));
    }

    private static void judge(PlaceLog.Noted noted, Named named, Judgement judgement) {
        List<String> words = List.of(noted.word().split(BETWEEN_WORDS, -1));
        Interval own = Interval.parse(words.get(0));
        Interval base = named.find(words.get(2)).orElse(null);
        List<Interval> factors = new ArrayList<>();
        if (!words.get(3).isEmpty()) {
            factors.add(Interval.parse(words.get(3)));
        }
        for (String factor : words.subList(4, words.size())) {
            named.find(factor).ifPresent(factors::add);
        }
        int wanted = words.size() - 4 + (words.get(3).isEmpty() ? 0 : 1);
        if (base == null || factors.size() < wanted) {
            return; // relation-target-unknown reports it, or there is no number to calculate with.
        }
        Interval product = factors.stream().reduce(base, Interval::times);
        if (product.units().equals(own.units())) {
            compare(noted, words, product, "times", judgement);
        } else if (factors.size() == 1) {
            Interval quotient = base.over(factors.get(0));
            if (quotient.units().equals(own.units())) {
                compare(noted, words, quotient, "divided by", judgement);
            }
        }
    }

    private static void compare(
            PlaceLog.Noted noted, List<String> words, Interval computed, String operation, Judgement judgement) {
        Interval own = Interval.parse(words.get(0));
        if (own.isAbove(computed) || computed.isAbove(own)) {
            judgement.fault(
                    noted.place(),
                    "\"" + words.get(2) + "\" " + operation + " the factor gives " + computed
                            + ", which is not the value here, " + words.get(1)
                            + "; correct the value, the factor or the relation");
        }
    }

    /** The intervals of the figures that derivations name. */
    private static final class Named {
        private long[] hashes = new long[16];
        private int count;
        private @Nullable String[] intervals = {};

        void want(String id) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
            }
            hashes[count++] = Hash.of(id);
        }

        boolean isEmpty() {
            return count == 0;
        }

        void take(String id, String interval) {
            if (intervals.length == 0) {
                hashes = Arrays.stream(hashes, 0, count).sorted().distinct().toArray();
                intervals = new @Nullable String[hashes.length];
            }
            int at = Arrays.binarySearch(hashes, Hash.of(id));
            if (at >= 0) {
                intervals[at] = interval;
            }
        }

        Optional<Interval> find(String id) {
            int at = intervals.length == 0 ? -1 : Arrays.binarySearch(hashes, Hash.of(id));
            return at < 0
                    ? Optional.empty()
                    : Optional.ofNullable(intervals[at]).map(Interval::parse);
        }
    }
}
