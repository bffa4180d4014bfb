package io.github.sourcedfigures.schema.tree;

import io.github.sourcedfigures.schema.Base;
import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Counted;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.DateBasis;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventKind;
import io.github.sourcedfigures.schema.EventStatus;
import io.github.sourcedfigures.schema.Evidence;
import io.github.sourcedfigures.schema.EvidenceExtent;
import io.github.sourcedfigures.schema.Fidelity;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Magnitude;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.MeasureKind;
import io.github.sourcedfigures.schema.NameForm;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.PagePart;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.PartyKind;
import io.github.sourcedfigures.schema.PublishedBasis;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.schema.RangeBasis;
import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.RelationRole;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.schema.Reported;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.SourceKind;
import io.github.sourcedfigures.schema.Unit;
import io.github.sourcedfigures.schema.Units;
import io.github.sourcedfigures.schema.Value;
import io.github.sourcedfigures.schema.ValueBasis;
import io.github.sourcedfigures.schema.Withdrawal;
import java.util.Map;

/**
 * Makes typed records of plain trees. Numbers in a tree are {@link java.math.BigDecimal}s.
 *
 * <p>The tree has passed the JSON Schema of its type; what the schema forbids ends in an {@link
 * IllegalArgumentException} here, without a place.
 */
public final class RecordReader {
    private RecordReader() {}

    /**
     * {@return the record that a tree holds; its {@code $schema} says of which type}
     *
     * @param tree the tree
     */
    public static DatasetRecord read(Map<String, ?> tree) {
        return read(new Node(tree, new Dates()));
    }

    static DatasetRecord read(Node node) {
        String schema = node.text("$schema");
        RecordType type = RecordType.ofSchema(schema)
                .orElseThrow(() -> new IllegalArgumentException("no record type has the schema " + schema));
        return switch (type) {
            case FIGURE -> figure(node);
            case EVENT -> event(node);
            case SOURCE -> source(node);
            case MEASURE -> measure(node);
            case PARTY -> party(node);
            case UNITS -> units(node);
        };
    }

    private static Figure figure(Node node) {
        return new Figure(
                node.text("id"),
                node.integer("version"),
                node.text("measure"),
                value(node.child("value")),
                node.word("nature", Nature.class),
                node.optionalText("hedge"),
                node.optionalText("scope"),
                node.date("period"),
                node.date("as_of"),
                node.date("stated_on"),
                node.object("date_basis", RecordReader::dateBasis),
                node.texts("asserted_by"),
                node.texts("through"),
                node.optionalText("occasion"),
                node.optionalWord("value_basis", ValueBasis.class),
                node.objects("citations", RecordReader::citation),
                node.objects("relations", RecordReader::relation),
                node.optionalText("note"),
                node.day("published"),
                node.day("modified"),
                node.object("withdrawn", RecordReader::withdrawal));
    }

    private static Event event(Node node) {
        return new Event(
                node.text("id"),
                node.integer("version"),
                node.word("kind", EventKind.class),
                node.date("on"),
                node.optionalText("date_basis"),
                node.optionalWord("status", EventStatus.class),
                node.texts("parties"),
                node.texts("asserted_by"),
                node.texts("through"),
                node.optionalText("act"),
                node.text("summary"),
                node.objects("citations", RecordReader::citation),
                node.objects("relations", RecordReader::relation),
                node.optionalText("note"),
                node.day("published"),
                node.day("modified"),
                node.object("withdrawn", RecordReader::withdrawal));
    }

    private static Source source(Node node) {
        return new Source(
                node.text("id"),
                node.integer("version"),
                node.word("kind", SourceKind.class),
                node.optionalText("title"),
                node.optionalText("publisher"),
                node.text("language"),
                node.optionalText("url"),
                node.optionalText("read_at"),
                node.object(
                        "evidence",
                        evidence -> new Evidence(
                                evidence.text("file"),
                                evidence.text("sha256"),
                                evidence.word("extent", EvidenceExtent.class))),
                node.date("published_on"),
                node.optionalWord("published_basis", PublishedBasis.class),
                node.optionalText("note"),
                node.day("published"),
                node.day("modified"),
                node.object("withdrawn", RecordReader::withdrawal));
    }

    private static Measure measure(Node node) {
        return new Measure(
                node.text("id"),
                node.integer("version"),
                node.text("name"),
                node.text("definition"),
                node.word("kind", MeasureKind.class),
                node.texts("units"),
                node.texts("per"),
                node.optionalText("from"),
                node.optionalText("to"),
                node.texts("between"),
                node.day("published"),
                node.day("modified"),
                node.object("withdrawn", RecordReader::withdrawal));
    }

    private static Party party(Node node) {
        return new Party(
                node.text("id"),
                node.integer("version"),
                node.text("name"),
                node.word("kind", PartyKind.class),
                node.optionalText("role"),
                node.optionalText("body"),
                node.objects("names", form -> new NameForm(form.text("text"), form.text("language"))),
                node.day("published"),
                node.day("modified"),
                node.object("withdrawn", RecordReader::withdrawal));
    }

    private static Units units(Node node) {
        return new Units(
                node.text("id"),
                node.integer("version"),
                node.objects(
                        "units",
                        unit -> new Unit(
                                unit.text("id"),
                                unit.text("name"),
                                unit.optionalText("ucum"),
                                unit.optionalText("currency"))),
                node.day("published"),
                node.day("modified"));
    }

    private static Value value(Node node) {
        Qualifier qualifier = node.word("qualifier", Qualifier.class);
        String words = node.optionalText("qualifier_words");
        boolean fraction = node.has("numerator");
        Counted counted = new Counted(
                fraction ? Unit.FRACTION : node.text("unit"),
                node.texts("per"),
                node.optionalText("of"),
                node.object("base", base -> new Base(base.text("measure"), base.date("period"))));
        return switch (qualifier.form()) {
            case AMOUNT ->
                fraction
                        ? new Value.Fraction(
                                qualifier, words, node.count("numerator"), node.count("denominator"), counted)
                        : new Value.Amount(
                                qualifier,
                                words,
                                node.decimal("amount"),
                                node.optionalInteger("significant_digits"),
                                counted);
            case RANGE ->
                new Value.Range(
                        qualifier,
                        words,
                        node.decimal("lower"),
                        node.decimal("upper"),
                        node.optionalWord("range_basis", RangeBasis.class),
                        node.optionalInteger("significant_digits"),
                        counted);
            case MAGNITUDE ->
                new Value.OrderOfMagnitude(qualifier, words, node.word("magnitude", Magnitude.class), counted);
            case WORDS -> new Value.Worded(qualifier, words, node.text("words"), counted);
        };
    }

    private static Citation citation(Node node) {
        return new Citation(
                node.text("source"),
                node.text("quote"),
                node.optionalWord("part", PagePart.class),
                node.word("fidelity", Fidelity.class),
                node.object(
                        "reported",
                        reported -> new Reported(
                                reported.object("value", RecordReader::value),
                                reported.optionalText("measure"),
                                reported.optionalWord("nature", Nature.class),
                                reported.date("period"),
                                reported.date("as_of"),
                                reported.date("on"),
                                reported.texts("asserted_by"))),
                node.texts("relays"));
    }

    private static Relation relation(Node node) {
        return new Relation(
                node.word("type", RelationType.class),
                node.text("target"),
                node.optionalWord("role", RelationRole.class),
                node.object("factor", RecordReader::value),
                node.optionalText("assumption"));
    }

    private static DateBasis dateBasis(Node node) {
        return new DateBasis(node.optionalText("period"), node.optionalText("as_of"), node.optionalText("stated_on"));
    }

    private static Withdrawal withdrawal(Node node) {
        return new Withdrawal(node.day("on"), node.text("reason"), node.optionalText("replaced_by"));
    }
}
