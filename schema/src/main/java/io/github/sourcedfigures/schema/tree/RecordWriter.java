package io.github.sourcedfigures.schema.tree;

import io.github.sourcedfigures.schema.Base;
import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.DateBasis;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Evidence;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.NameForm;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Units;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.Withdrawal;
import io.github.sourcedfigures.schema.Word;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain trees of typed records: properties in the order of the schema, absent ones left out, lists that every
 * record has written even when empty. {@link RecordReader} reads them back to an equal record.
 */
public final class RecordWriter {
    private RecordWriter() {}

    /**
     * {@return the tree of a record: maps, lists, strings and {@link BigDecimal}s}
     *
     * @param datasetRecord the record
     */
    public static Map<String, Object> write(DatasetRecord datasetRecord) {
        Tree tree = new Tree()
                .put("$schema", datasetRecord.type().schemaId())
                .put("id", datasetRecord.id())
                .put("version", datasetRecord.version());
        if (datasetRecord instanceof Figure figure) {
            figure(tree, figure);
        } else if (datasetRecord instanceof Event event) {
            event(tree, event);
        } else if (datasetRecord instanceof Source source) {
            source(tree, source);
        } else if (datasetRecord instanceof Measure measure) {
            measure(tree, measure);
        } else if (datasetRecord instanceof Party party) {
            party(tree, party);
        } else if (datasetRecord instanceof Units units) {
            units(tree, units);
        }
        return tree.properties;
    }

    private static void figure(Tree tree, Figure figure) {
        tree.put("measure", figure.measure())
                .put("value", value(figure.value()))
                .put("nature", figure.nature())
                .put("hedge", figure.hedge())
                .put("scope", figure.scope())
                .put("period", figure.period())
                .put("as_of", figure.asOf())
                .put("stated_on", figure.statedOn())
                .put("date_basis", figure.dateBasis(), RecordWriter::dateBasis)
                .put("asserted_by", figure.assertedBy())
                .put("through", figure.through())
                .put("occasion", figure.occasion())
                .put("value_basis", figure.valueBasis())
                .put("citations", objects(figure.citations(), RecordWriter::citation))
                .put("relations", objects(figure.relations(), RecordWriter::relation))
                .put("note", figure.note());
        life(tree, figure);
    }

    private static void event(Tree tree, Event event) {
        tree.put("kind", event.kind())
                .put("on", event.on())
                .put("date_basis", event.dateBasis())
                .put("status", event.status())
                .put("parties", event.parties())
                .put("asserted_by", event.assertedBy())
                .put("through", event.through())
                .put("act", event.act())
                .put("summary", event.summary())
                .put("citations", objects(event.citations(), RecordWriter::citation))
                .put("relations", objects(event.relations(), RecordWriter::relation))
                .put("note", event.note());
        life(tree, event);
    }

    private static void source(Tree tree, Source source) {
        tree.put("kind", source.kind())
                .put("title", source.title())
                .put("publisher", source.publisher())
                .put("language", source.language())
                .put("url", source.url())
                .put("read_at", source.readAt())
                .put("evidence", source.evidence(), RecordWriter::evidence)
                .put("published_on", source.publishedOn())
                .put("published_basis", source.publishedBasis())
                .put("note", source.note());
        life(tree, source);
    }

    private static void measure(Tree tree, Measure measure) {
        tree.put("name", measure.name())
                .put("definition", measure.definition())
                .put("kind", measure.kind())
                .put("units", measure.units())
                .putIfAny("per", measure.per())
                .put("from", measure.from())
                .put("to", measure.to())
                .putIfAny("between", measure.between());
        life(tree, measure);
    }

    private static void party(Tree tree, Party party) {
        tree.put("name", party.name())
                .put("kind", party.kind())
                .put("role", party.role())
                .put("body", party.body())
                .put("names", objects(party.names(), RecordWriter::nameForm));
        life(tree, party);
    }

    private static void units(Tree tree, Units units) {
        tree.put("units", objects(units.units(), RecordWriter::unit));
        life(tree, units);
    }

    private static void life(Tree tree, DatasetRecord datasetRecord) {
        tree.put("published", datasetRecord.published())
                .put("modified", datasetRecord.modified())
                .put("withdrawn", datasetRecord.withdrawn(), RecordWriter::withdrawal);
    }

    private static Map<String, Object> value(Value value) {
        Tree tree = new Tree().put("qualifier", value.qualifier()).put("qualifier_words", value.qualifierWords());
        Counted counted = value.counted();
        if (value instanceof Value.Amount amount) {
            tree.put("amount", amount.amount()).put("significant_digits", amount.significantDigits());
        } else if (value instanceof Value.Fraction fraction) {
            tree.put("numerator", BigDecimal.valueOf(fraction.numerator()))
                    .put("denominator", BigDecimal.valueOf(fraction.denominator()));
        } else if (value instanceof Value.Range range) {
            tree.put("significant_digits", range.significantDigits())
                    .put("lower", range.lower())
                    .put("upper", range.upper())
                    .put("range_basis", range.rangeBasis());
        } else if (value instanceof Value.OrderOfMagnitude order) {
            tree.put("magnitude", order.magnitude());
        } else if (value instanceof Value.Worded worded) {
            tree.put("words", worded.words());
        }
        return tree.put("unit", value instanceof Value.Fraction ? null : counted.unit())
                .putIfAny("per", counted.per())
                .put("of", counted.of())
                .put("base", counted.base(), RecordWriter::base)
                .properties;
    }

    private static Map<String, Object> base(Base base) {
        return new Tree().put("measure", base.measure()).put("period", base.period()).properties;
    }

    private static Map<String, Object> citation(Citation citation) {
        return new Tree()
                .put("source", citation.source())
                .put("quote", citation.quote())
                .put("part", citation.part())
                .put("fidelity", citation.fidelity())
                .put("reported", citation.reported(), RecordWriter::reported)
                .putIfAny("relays", citation.relays())
                .properties;
    }

    private static Map<String, Object> reported(Reported reported) {
        return new Tree()
                .put("value", reported.value(), RecordWriter::value)
                .put("measure", reported.measure())
                .put("nature", reported.nature())
                .put("period", reported.period())
                .put("as_of", reported.asOf())
                .put("on", reported.on())
                .putIfAny("asserted_by", reported.assertedBy())
                .properties;
    }

    private static Map<String, Object> relation(Relation relation) {
        return new Tree()
                .put("type", relation.type())
                .put("target", relation.target())
                .put("role", relation.role())
                .put("factor", relation.factor(), RecordWriter::value)
                .put("assumption", relation.assumption())
                .properties;
    }

    private static Map<String, Object> dateBasis(DateBasis basis) {
        return new Tree()
                .put("period", basis.period())
                .put("as_of", basis.asOf())
                .put("stated_on", basis.statedOn())
                .properties;
    }

    private static Map<String, Object> evidence(Evidence evidence) {
        return new Tree()
                .put("file", evidence.file())
                .put("sha256", evidence.sha256())
                .put("extent", evidence.extent())
                .properties;
    }

    private static Map<String, Object> withdrawal(Withdrawal withdrawal) {
        return new Tree()
                .put("on", withdrawal.on())
                .put("reason", withdrawal.reason())
                .put("replaced_by", withdrawal.replacedBy())
                .properties;
    }

    private static Map<String, Object> nameForm(NameForm form) {
        return new Tree().put("text", form.text()).put("language", form.language()).properties;
    }

    private static Map<String, Object> unit(Unit unit) {
        return new Tree()
                .put("id", unit.id())
                .put("name", unit.name())
                .put("ucum", unit.ucum())
                .put("currency", unit.currency())
                .properties;
    }

    private static <T> List<Map<String, Object>> objects(List<T> elements, Function<T, Map<String, Object>> writer) {
        return elements.stream().map(writer).toList();
    }

    /** An object under construction: absent values leave no property, the others become what JSON can hold. */
    private static final class Tree {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        Tree put(String name, @Nullable Object value) {
            if (value != null) {
                properties.put(name, plain(value));
            }
            return this;
        }

        <T> Tree put(String name, @Nullable T value, Function<T, Map<String, Object>> writer) {
            return value == null ? this : put(name, writer.apply(value));
        }

        Tree putIfAny(String name, List<?> elements) {
            return elements.isEmpty() ? this : put(name, elements);
        }

        private static Object plain(Object value) {
            if (value instanceof Word word) {
                return word.word();
            }
            if (value instanceof Integer number) {
                return BigDecimal.valueOf(number);
            }
            return value instanceof LocalDate || value instanceof PartialDate ? value.toString() : value;
        }
    }
}
