package io.github.sourcedfigures.validator.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The explicit list of rules: one line registers a rule, sorted by identifier. */
public final class Rules {
    private static final List<RecordRule> RECORD_RULES = List.of(
            new CitationAllCorrupted(),
            new CitationDuplicate(),
            new CitationFidelityContradicted(),
            new CitationMissing(),
            new CitationQuoteGapMiswritten(),
            new CitationQuoteSentence(),
            new CitationQuoteTooLong(),
            new CitationRelayCircular(),
            new CitationReportForeign(),
            new CitationReportRepeated(),
            new ClaimantRelayed(),
            new DatesDisordered(),
            new DatesFuture(),
            new EventActMissing(),
            new EventDateFuture(),
            new EventPartyMissing(),
            new EventStanceUntargeted(),
            new FigureLimitUnfounded(),
            new FigurePeriodAfterStatement(),
            new MeasureKindContradicted(),
            new RelationContradictory(),
            new RelationRepeated(),
            new RelationTargetSelf(),
            new SourceAddressCopy(),
            new SourceAddressHomepage(),
            new SourceAddressTracking(),
            new SourceDateBasisUnfounded(),
            new SourceDateContradicted(),
            new SourceDateFuture(),
            new SourceReadAtRepeated(),
            new SourceTitleSiteName(),
            new SourceUnlocated(),
            new TextBlankStray(),
            new TextFormulaSign(),
            new TextFullStopMissing(),
            new TextInvisibleCharacter(),
            new TextListSeparator(),
            new TextMarkup(),
            new TextQuotedTwice(),
            new TextScriptsMixed(),
            new TextUnnormalised(),
            new UnitCurrencyMissing(),
            new UnitCurrencyWrong(),
            new UnitDuplicate(),
            new ValueBaseCircular(),
            new ValueBoundsReversed(),
            new ValueDigitsImpossible(),
            new ValueQualifierContradicted(),
            new ValueZeroQualified());

    private static final List<DatasetRule> DATASET_RULES = List.of(
            new CitationBeforeStatement(),
            new CitationQuoteAbsent(),
            new CitationQuoteAmountMissing(),
            new CitationQuoteScriptForeign(),
            new CitationQuoteTooShort(),
            new CitationRelayUnknown(),
            new CitationSourceUnknown(),
            new CitationSourceWithdrawn(),
            new CitationTitleQuoteAbsent(),
            new DatesUnfounded(),
            new EventActDisordered(),
            new EventActUnsigned(),
            new EventDuplicate(),
            new EventPlanOverdue(),
            new FigureContradicted(),
            new FigureDuplicate(),
            new FigureTimeMissing(),
            new IdDuplicate(),
            new MeasureDuplicate(),
            new MeasureUnknown(),
            new MeasureUnused(),
            new PartyNameShared(),
            new PartyUnknown(),
            new PartyUnused(),
            new RecordMisplaced(),
            new RecordRemoved(),
            new RelationCircular(),
            new RelationFactorMissing(),
            new RelationFactorWrong(),
            new RelationOrderReversed(),
            new RelationPartUnfit(),
            new RelationRivalForeign(),
            new RelationSuccessorForeign(),
            new RelationTargetUnfit(),
            new RelationTargetUnknown(),
            new RelationTargetWithdrawn(),
            new SourceAddressDuplicate(),
            new SourceEvidenceChanged(),
            new SourceUncited(),
            new TextNameUnlisted(),
            new UnitUnknown(),
            new UnitUnused(),
            new ValueBaseForeign(),
            new ValueBaseMissing(),
            new ValueCountFractional(),
            new ValuePerForeign(),
            new ValueShareImpossible(),
            new ValueUnitForeign());

    private static final List<QuoteRule> QUOTE_RULES = List.of(
            new CitationQuotePerDiffers(),
            new CitationQuotePrecisionExceeded(),
            new CitationQuoteQualifierDiffers(),
            new CitationQuoteUnitDiffers());

    private static final List<HistoryRule> HISTORY_RULES = List.of(
            new IdReused(),
            new RecordModifiedStale(),
            new RecordModifiedUnfounded(),
            new RecordPublishedChanged(),
            new RecordVersionPremature(),
            new RecordVersionUnfounded(),
            new RecordVersionWrong());

    private static final Map<String, Rule> ALL = byId();

    private Rules() {}

    private static Map<String, Rule> byId() {
        Map<String, Rule> byId = new TreeMap<>();
        Stream.of(
                        List.of(ReadingRule.values()),
                        List.of(SettingsRule.values()),
                        RECORD_RULES,
                        DATASET_RULES,
                        QUOTE_RULES,
                        HISTORY_RULES)
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

    /** The rules on what one quote states. */
    public static List<QuoteRule> quoteRules() {
        return QUOTE_RULES;
    }

    /** The rules on what became of a record since the last release. */
    public static List<HistoryRule> historyRules() {
        return HISTORY_RULES;
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
