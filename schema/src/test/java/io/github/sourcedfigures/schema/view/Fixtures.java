package io.github.sourcedfigures.schema.view;

import io.github.sourcedfigures.schema.Base;
import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.SourceKind;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Withdrawal;
import io.github.sourcedfigures.schema.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small records, told by what matters to a test. */
final class Fixtures {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Fixtures() {}

    static Records records(DatasetRecord... records) {
        return Records.of(Arrays.asList(records));
    }

    /** One measure, {@code m}, and figures of it. */
    static Records records(MeasureKind kind, FigureBuilder... figures) {
        return Records.of(Stream.concat(
                        Stream.of(measure("m", kind)), Arrays.stream(figures).map(FigureBuilder::build))
                .toList());
    }

    static Measure measure(String id, MeasureKind kind) {
        return new Measure(id, 1, id, id, kind, List.of("thing"), List.of(), null, null, List.of(), DAY, DAY, null);
    }

    static Party body(String id) {
        return new Party(id, 1, id, PartyKind.BODY, null, null, List.of(), DAY, DAY, null);
    }

    static Party bodyWithin(String id, String body) {
        return new Party(id, 1, id, PartyKind.BODY, null, body, List.of(), DAY, DAY, null);
    }

    static Party person(String id, String body) {
        return new Party(id, 1, id, PartyKind.PERSON, "minister", body, List.of(), DAY, DAY, null);
    }

    static Source source(String id, @Nullable String publisher) {
        return new Source(
                id, 1, SourceKind.NEWS, id, publisher, "en", null, null, null, null, null, null, DAY, DAY, null);
    }

    /** A figure of the measure {@code m}: exactly 1 thing, asserted on no day by nobody. */
    static FigureBuilder figure(String id) {
        return new FigureBuilder(id);
    }

    /**
     * A value as a table writes it: the qualifier's word, then {@code 43}, {@code 1/3}, {@code 4000000..6000000}, a
     * magnitude's word or any words.
     */
    static Value value(String text) {
        return value(text, null, new Counted("thing", List.of(), null, null));
    }

    static Value value(String text, @Nullable Integer significantDigits, Counted counted) {
        int space = text.indexOf(' ');
        Qualifier qualifier =
                Word.find(Qualifier.class, text.substring(0, space)).orElseThrow();
        String rest = text.substring(space + 1);
        return switch (qualifier.form()) {
            case AMOUNT -> {
                int slash = rest.indexOf('/');
                yield slash < 0
                        ? new Value.Amount(qualifier, null, new BigDecimal(rest), significantDigits, counted)
                        : new Value.Fraction(
                                qualifier,
                                null,
                                Long.parseLong(rest.substring(0, slash)),
                                Long.parseLong(rest.substring(slash + 1)),
                                new Counted(Unit.FRACTION, counted.per(), counted.of(), counted.base()));
            }
            case RANGE -> {
                int dots = rest.indexOf("..");
                yield new Value.Range(
                        qualifier,
                        null,
                        new BigDecimal(rest.substring(0, dots)),
                        new BigDecimal(rest.substring(dots + 2)),
                        null,
                        significantDigits,
                        counted);
            }
            case MAGNITUDE ->
                new Value.OrderOfMagnitude(
                        qualifier, null, Word.find(Magnitude.class, rest).orElseThrow(), counted);
            case WORDS -> new Value.Worded(qualifier, null, rest, counted);
        };
    }

    static @Nullable PartialDate date(@Nullable String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    /** A figure under construction. */
    static final class FigureBuilder {
        private final String id;
        private final List<Citation> citations = new ArrayList<>();
        private final List<Relation> relations = new ArrayList<>();
        private String measure = "m";
        private String value = "exactly 1";
        private String unit = "thing";
        private List<String> per = List.of();
        private @Nullable String of;
        private @Nullable Base base;
        private Nature nature = Nature.ASSERTED;
        private @Nullable String scope;
        private @Nullable PartialDate period;
        private @Nullable PartialDate asOf;
        private @Nullable PartialDate statedOn;
        private List<String> assertedBy = List.of();
        private List<String> through = List.of();
        private @Nullable String occasion;
        private @Nullable Withdrawal withdrawn;

        private FigureBuilder(String id) {
            this.id = id;
        }

        FigureBuilder measure(String measure) {
            this.measure = measure;
            return this;
        }

        FigureBuilder value(String value) {
            this.value = value;
            return this;
        }

        FigureBuilder unit(String unit) {
            this.unit = unit;
            return this;
        }

        FigureBuilder per(String... units) {
            this.per = List.of(units);
            return this;
        }

        FigureBuilder of(String whole) {
            this.of = whole;
            return this;
        }

        FigureBuilder base(String baseMeasure, @Nullable String basePeriod) {
            this.base = new Base(baseMeasure, date(basePeriod));
            return this;
        }

        FigureBuilder nature(Nature nature) {
            this.nature = nature;
            return this;
        }

        FigureBuilder scope(String scope) {
            this.scope = scope;
            return this;
        }

        FigureBuilder period(@Nullable String edtf) {
            this.period = date(edtf);
            return this;
        }

        FigureBuilder asOf(@Nullable String edtf) {
            this.asOf = date(edtf);
            return this;
        }

        FigureBuilder statedOn(@Nullable String edtf) {
            this.statedOn = date(edtf);
            return this;
        }

        FigureBuilder by(String... claimants) {
            this.assertedBy = List.of(claimants);
            return this;
        }

        FigureBuilder through(String... parties) {
            this.through = List.of(parties);
            return this;
        }

        FigureBuilder occasion(String occasion) {
            this.occasion = occasion;
            return this;
        }

        FigureBuilder citedFrom(String source, String... relays) {
            citations.add(new Citation(source, "1 thing", null, Fidelity.FAITHFUL, null, List.of(relays)));
            return this;
        }

        FigureBuilder relation(RelationType type, String target) {
            relations.add(new Relation(type, target, null, null, null));
            return this;
        }

        FigureBuilder withdrawn() {
            this.withdrawn = new Withdrawal(DAY, "A test.", null);
            return this;
        }

        Figure build() {
            return new Figure(
                    id,
                    1,
                    measure,
                    Fixtures.value(value, null, new Counted(unit, per, of, base)),
                    nature,
                    null,
                    scope,
                    period,
                    asOf,
                    statedOn,
                    null,
                    assertedBy,
                    through,
                    occasion,
                    null,
                    citations,
                    relations,
                    null,
                    DAY,
                    DAY,
                    withdrawn);
        }
    }
}
