package io.github.sourcedfigures.validator.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

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
            new IdDuplicate(),
            new MeasureUnknown(),
            new PartyUnknown(),
            new RecordMisplaced(),
            new RelationTargetUnknown(),
            new SourceEvidenceChanged(),
            new SourceUncited(),
            new UnitUnknown(),
            new ValueUnitForeign());

    private static final List<QuoteRule> QUOTE_RULES = List.of(
            new CitationQuotePerDiffers(),
            new CitationQuotePrecisionExceeded(),
            new CitationQuoteQualifierDiffers(),
            new CitationQuoteUnitDiffers());

    private Rules() {}

    /** The rules on one record. */
    public static List<RecordRule> recordRules() {
        return RECORD_RULES;
    }

    /** The rules across records. */
    public static List<DatasetRule> datasetRules() {
        return DATASET_RULES;
    }

    /** The rules on what one quote states. */
    public static List<QuoteRule> quoteRules() {
        return QUOTE_RULES;
    }

    /** Every rule there is, by identifier. */
    public static List<Rule> all() {
        List<Rule> all = new ArrayList<>(Arrays.asList(ReadingRule.values()));
        all.addAll(RECORD_RULES);
        all.addAll(DATASET_RULES);
        all.addAll(QUOTE_RULES);
        all.sort(Comparator.comparing(rule -> rule.info().id()));
        return List.copyOf(all);
    }
}
