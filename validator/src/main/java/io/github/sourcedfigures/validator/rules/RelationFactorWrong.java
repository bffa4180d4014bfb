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
        String own = WrittenValue.write(figure.value());
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
            Value factor = base.factor();
            boolean open = factor != null && !Bounds.of(factor).isBounded();
            if (!open && (factor != null || !factors.isEmpty())) {
                List<String> words = new ArrayList<>(List.of(own, base.target(), written(factor)));
                words.addAll(factors);
                facts.define(KEY, pointers.get(0), words.toArray(String[]::new));
            }
        }
    }

    private static String written(@Nullable Value value) {
        return value == null ? "" : WrittenValue.write(value);
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        PlaceLog derivations = new PlaceLog();
        Named named = new Named();
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (fact.defines()) {
                derivations.add(fact.place(), String.join(BETWEEN_WORDS, fact.words()));
                named.want(fact.words().get(1));
                fact.words().subList(3, fact.words().size()).forEach(named::want);
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
        List<String> factors = new ArrayList<>(words.subList(3, words.size()));
        factors.replaceAll(factor -> named.find(factor).orElse(""));
        if (!words.get(2).isEmpty()) {
            factors.add(words.get(2));
        }
        String written = named.find(words.get(1)).orElse("");
        if (written.isEmpty() || factors.contains("")) {
            return; // relation-target-unknown reports it, or there is no number to reckon with.
        }
        Value value = WrittenValue.read(words.get(0));
        Interval own = Interval.of(value);
        Interval base = interval(written);
        Interval product = factors.stream().map(RelationFactorWrong::interval).reduce(base, Interval::times);
        Interval quotient = base.over(interval(factors.get(0)));
        boolean multiplied = product.units().equals(own.units());
        boolean divided = factors.size() == 1 && quotient.units().equals(own.units());
        if (!multiplied && !divided) {
            return; // The units do not fit, so it was reckoned in another way.
        }
        Interval computed = multiplied ? product : quotient;
        if (own.isAbove(computed) || computed.isAbove(own)) {
            judgement.fault(
                    noted.place(),
                    "\"" + words.get(1) + "\" " + (multiplied ? "times" : "divided by") + " the factor gives "
                            + computed + ", which is not the value here, " + value
                            + "; correct the value, the factor or the relation");
        }
    }

    private static Interval interval(String written) {
        return Interval.of(WrittenValue.read(written));
    }

    /** The values of the figures that derivations name. */
    private static final class Named {
        private long[] hashes = new long[16];
        private int count;
        private @Nullable String[] values = {};

        void want(String id) {
            if (count == hashes.length) {
                hashes = Arrays.copyOf(hashes, 2 * count);
            }
            hashes[count++] = Hash.of(id);
        }

        boolean isEmpty() {
            return count == 0;
        }

        void take(String id, String value) {
            if (values.length == 0) {
                hashes = Arrays.stream(hashes, 0, count).sorted().distinct().toArray();
                values = new @Nullable String[hashes.length];
            }
            int at = Arrays.binarySearch(hashes, Hash.of(id));
            if (at >= 0) {
                values[at] = value;
            }
        }

        Optional<String> find(String id) {
            int at = values.length == 0 ? -1 : Arrays.binarySearch(hashes, Hash.of(id));
            return at < 0 ? Optional.empty() : Optional.ofNullable(values[at]);
        }
    }
}
