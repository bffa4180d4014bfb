package io.github.sourcedfigures.validator.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The explicit list of rules: one line registers a rule, sorted by identifier. */
public final class Rules {
    private static final List<RecordRule> RECORD_RULES = List.of(
            new CitationMissing(),
            new CitationQuoteTooLong(),
            new DatesDisordered(),
            new SourceUnlocated(),
            new TextFormulaSign(),
            new TextInvisibleCharacter(),
            new TextListSeparator(),
            new UnitDuplicate(),
            new ValueBoundsReversed());

    private static final List<DatasetRule> DATASET_RULES = List.of(
            new CitationBeforeStatement(),
            new CitationQuoteAbsent(),
            new CitationQuoteAmountMissing(),
            new CitationRelayUnknown(),
            new CitationSourceUnknown(),
            new FigureContradicted(),
            new IdDuplicate(),
            new MeasureUnknown(),
            new PartyUnknown(),
            new RecordMisplaced(),
            new RelationTargetUnknown(),
            new SourceEvidenceChanged(),
            new SourceUncited(),
            new UnitUnknown(),
            new ValueUnitForeign());

    private static final Map<String, Rule> ALL = byId();

    private Rules() {}

    private static Map<String, Rule> byId() {
        Map<String, Rule> byId = new TreeMap<>();
        Stream.of(List.of(ReadingRule.values()), List.of(SettingsRule.values()), RECORD_RULES, DATASET_RULES)
                .flatMap(List::stream)
                .forEach(rule -> byId.put(rule.info().id(), rule));
        return byId;
    }

    /** The rules on one record. */
    public static List<RecordRule> recordRules() {
        return RECORD_RULES;
    }

    /** The rules across records. */
    public static List<DatasetRule> datasetRules() {
        return DATASET_RULES;
    }

    /** Every rule there is, by identifier. */
    public static List<Rule> all() {
        return List.copyOf(ALL.values());
    }

    /** The rule of an identifier. */
    public static Optional<Rule> find(String id) {
        return Optional.ofNullable(ALL.get(id));
    }
}
