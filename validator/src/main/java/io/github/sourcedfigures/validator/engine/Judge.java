package io.github.sourcedfigures.validator.engine;

import io.github.sourcedfigures.validator.Finding;
import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.evidence.EvidenceFolder;
import io.github.sourcedfigures.validator.rules.DatasetRule;
import io.github.sourcedfigures.validator.rules.DatasetRule.Fact;
import io.github.sourcedfigures.validator.rules.DatasetRule.Place;
import io.github.sourcedfigures.validator.rules.NameKind;
import io.github.sourcedfigures.validator.rules.Rule;
import io.github.sourcedfigures.validator.rules.Rules;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Hands each dataset rule the sorted facts, key by key, without holding more than one fact. */
final class Judge {
    private final Names names;
    private final @Nullable EvidenceFolder evidence;
    private final LocalDate today;
    private final Consumer<Finding> findings;

    Judge(Names names, @Nullable EvidenceFolder evidence, LocalDate today, Consumer<Finding> findings) {
        this.names = names;
        this.evidence = evidence;
        this.today = today;
        this.findings = findings;
    }

    void judge(Iterator<byte[]> sorted) {
        List<DatasetRule> rules = Rules.datasetRules();
        Cursor cursor = new Cursor(sorted);
        for (Entries.Keyed first = cursor.current; first != null; first = cursor.current) {
            DatasetRule rule = rules.get(first.rule());
            Group group = new Group(cursor, first.rule(), first.key());
            rule.judge(first.key(), group, new JudgementOf(rule));
            group.skipRest();
        }
    }

    private static final class Cursor {
        private final Iterator<byte[]> sorted;
        private Entries.@Nullable Keyed current;

        Cursor(Iterator<byte[]> sorted) {
            this.sorted = sorted;
            advance();
        }

        void advance() {
            current = sorted.hasNext() ? Entries.fact(sorted.next()) : null;
        }
    }

    /** The facts of one rule and key, as long as the cursor stands on them. */
    private record Group(Cursor cursor, int rule, String key) implements Iterator<Fact> {
        @Override
        public boolean hasNext() {
            Entries.Keyed current = cursor.current;
            return current != null && current.rule() == rule && current.key().equals(key);
        }

        @Override
        public Fact next() {
            Entries.Keyed current = cursor.current;
            if (current == null || !hasNext()) {
                throw new NoSuchElementException();
            }
            cursor.advance();
            return current.fact();
        }

        void skipRest() {
            while (hasNext()) {
                cursor.advance();
            }
        }
    }

    private final class JudgementOf implements DatasetRule.Judgement {
        private final DatasetRule rule;

        JudgementOf(DatasetRule rule) {
            this.rule = rule;
        }

        @Override
        public void fault(Place place, String message, @Nullable Repair repair) {
            fault(rule, place, message, repair);
        }

        @Override
        public void fault(Rule other, Place place, String message, @Nullable Repair repair) {
            findings.accept(new Finding(
                    other.info().id(),
                    other.info().severity(),
                    place.file(),
                    place.record(),
                    place.pointer(),
                    place.line(),
                    place.column(),
                    message,
                    repair));
        }

        @Override
        public Optional<String> nearest(NameKind kind, String unknown) {
            return names.nearest(kind, unknown);
        }

        @Override
        public boolean isUnit(String name) {
            return names.isUnit(name);
        }

        @Override
        public Optional<EvidenceFolder> evidence() {
            return Optional.ofNullable(evidence);
        }

        @Override
        public LocalDate today() {
            return today;
        }
    }
}
