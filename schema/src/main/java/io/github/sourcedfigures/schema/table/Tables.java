package io.github.sourcedfigures.schema.table;

import static io.github.sourcedfigures.schema.table.Column.computed;
import static io.github.sourcedfigures.schema.table.Column.list;
import static io.github.sourcedfigures.schema.table.Column.text;
import static io.github.sourcedfigures.schema.table.Column.typed;
import static io.github.sourcedfigures.schema.table.ColumnType.BOOLEAN;
import static io.github.sourcedfigures.schema.table.ColumnType.DATE;
import static io.github.sourcedfigures.schema.table.ColumnType.DECIMAL;
import static io.github.sourcedfigures.schema.table.ColumnType.INTEGER;
import static io.github.sourcedfigures.schema.table.ColumnType.TEXT;
import static io.github.sourcedfigures.schema.table.ColumnType.TEXT_LIST;

import io.github.sourcedfigures.schema.RecordType;
import io.github.sourcedfigures.schema.Schemas;
import java.util.List;

/** The tables of a release, in the order in which it lists them. */
public final class Tables {
    private static final String STATUS_WORDS = "active, planned or withdrawn.";
    private static final String DEFINITIONS = Schemas.BASE + "definitions.schema.json#/$defs/";

    /** One row per figure. */
    public static final TableShape FIGURES = new TableShape(
            "figures",
            "One row per figure: one statement of a quantity, however many pages report it.",
            RecordType.FIGURE.schemaId(),
            List.of("figure_id"),
            List.of(
                    text("figure_id", "/id").always(),
                    typed("version", INTEGER, "/version").always(),
                    text("measure_id", "/measure").always().into("measures"),
                    computed("measure_name", TEXT, "The measure's name.").always(),
                    computed("measure_kind", TEXT, "The measure's kind.").always(),
                    computed("from_party_id", TEXT, "The party that hands the thing over, from the measure.")
                            .into("parties"),
                    computed("to_party_id", TEXT, "The party that receives the thing, from the measure.")
                            .into("parties"),
                    text("qualifier", "/value/qualifier").always(),
                    text("qualifier_words", "/value/qualifier_words"),
                    typed("amount", DECIMAL, "/value/amount"),
                    text("magnitude", "/value/magnitude"),
                    text("words", "/value/words"),
                    computed("low", DECIMAL, "The lower end of the interval that the value stands for."),
                    computed("low_included", BOOLEAN, "Whether low itself is meant; missing where there is no low."),
                    computed("best", DECIMAL, "The single number nearest to what was said; missing for open bounds."),
                    computed("high", DECIMAL, "The upper end of the interval that the value stands for."),
                    computed("high_included", BOOLEAN, "Whether high itself is meant; missing where there is no high."),
                    text("unit_id", "/value/unit")
                            .always()
                            .into("units")
                            .described("The unit; fraction where the value is a fraction said in words."),
                    list("per", "/value/per").into("units"),
                    text("share_of", "/value/of"),
                    text("base_measure_id", "/value/base/measure").into("measures"),
                    text("base_period", "/value/base/period"),
                    text("range_basis", "/value/range_basis"),
                    text("nature", "/nature").always(),
                    text("hedge", "/hedge"),
                    text("scope", "/scope"),
                    text("period", "/period"),
                    computed("period_start", DATE, "The first day that the period can mean; missing where it is open."),
                    computed("period_end", DATE, "The last day that the period can mean; missing where it is open."),
                    text("as_of", "/as_of"),
                    text("stated_on", "/stated_on"),
                    list("date_basis", "/date_basis")
                            .described("For each date that does not stand on the page, its column, a colon and what it"
                                    + " was worked out from or the words that could not be turned into a date."),
                    list("asserted_by", "/asserted_by").into("parties"),
                    list("through", "/through").into("parties"),
                    text("occasion", "/occasion"),
                    text("value_basis", "/value_basis"),
                    computed("citation_count", INTEGER, "How many different pages are cited; not a count of witnesses.")
                            .always(),
                    computed(
                                    "origin_count",
                                    INTEGER,
                                    "How many independent origins agree with this figure on this measure and time,"
                                            + " itself included; 0 if withdrawn.")
                            .always(),
                    computed("status", TEXT, STATUS_WORDS).always(),
                    typed("published", DATE, "/published").always(),
                    typed("modified", DATE, "/modified").always(),
                    typed("withdrawn_on", DATE, "/withdrawn/on"),
                    text("note", "/note"),
                    typed("lower", DECIMAL, "/value/lower"),
                    typed("upper", DECIMAL, "/value/upper"),
                    typed("numerator", INTEGER, "/value/numerator"),
                    typed("denominator", INTEGER, "/value/denominator"),
                    typed("significant_digits", INTEGER, "/value/significant_digits"),
                    text("withdrawn_reason", "/withdrawn/reason"),
                    text("replaced_by", "/withdrawn/replaced_by")));

    /** One row per citation of a figure or event. */
    public static final TableShape CITATIONS = new TableShape(
            "citations",
            "One row per citation: one value that one page gives for a figure or an event, with the phrase that carries it.",
            DEFINITIONS + "citation",
            List.of("record_type", "record_id", "position"),
            List.of(
                    computed("record_type", TEXT, "figure or event.").always(),
                    computed("record_id", TEXT, "The figure or event that is cited.")
                            .always(),
                    computed("position", INTEGER, "The citation's place in the record, from 1.")
                            .always(),
                    text("source_id", "/source").always().into("sources"),
                    text("quote", "/quote").always(),
                    computed(
                                    "quote_basis",
                                    TEXT,
                                    "verified where the source names the text (file and SHA-256) that it was read in, against which"
                                            + " anyone who has the text can check it; transcribed where it was copied from a page by hand.")
                            .always(),
                    text("part", "/part"),
                    text("fidelity", "/fidelity").always(),
                    list("relays", "/relays"),
                    text("reported_qualifier", "/reported/value/qualifier"),
                    typed("reported_amount", DECIMAL, "/reported/value/amount"),
                    computed("reported_low", DECIMAL, "The lower end of what the page says instead."),
                    computed("reported_high", DECIMAL, "The upper end of what the page says instead."),
                    text("reported_unit_id", "/reported/value/unit")
                            .into("units")
                            .described("The unit of what the page says instead."),
                    list("reported_per", "/reported/value/per").into("units"),
                    text("reported_measure_id", "/reported/measure").into("measures"),
                    text("reported_nature", "/reported/nature"),
                    text("reported_period", "/reported/period"),
                    text("reported_date", "/reported/as_of")
                            .described("The date that the page gives instead: a figure's as-of date, an event's date."),
                    list("reported_asserted_by", "/reported/asserted_by").into("parties")));

    /** One row per source. */
    public static final TableShape SOURCES = new TableShape(
            "sources",
            "One row per page or document that reports figures or events.",
            RecordType.SOURCE.schemaId(),
            List.of("source_id"),
            List.of(
                    text("source_id", "/id").always(),
                    typed("version", INTEGER, "/version").always(),
                    text("kind", "/kind").always(),
                    text("title", "/title"),
                    text("publisher", "/publisher"),
                    text("url", "/url"),
                    text("read_at", "/read_at"),
                    text("language", "/language").always(),
                    text("published_on", "/published_on"),
                    text("published_basis", "/published_basis"),
                    text("evidence_file", "/evidence/file"),
                    text("evidence_sha256", "/evidence/sha256"),
                    text("evidence_extent", "/evidence/extent"),
                    computed("status", TEXT, "active or withdrawn.").always(),
                    text("note", "/note"),
                    typed("withdrawn_on", DATE, "/withdrawn/on"),
                    text("withdrawn_reason", "/withdrawn/reason"),
                    text("replaced_by", "/withdrawn/replaced_by")));

    /** One row per event. */
    public static final TableShape EVENTS = new TableShape(
            "events",
            "One row per event: something dated, asserted and cited like a figure.",
            RecordType.EVENT.schemaId(),
            List.of("event_id"),
            List.of(
                    text("event_id", "/id").always(),
                    typed("version", INTEGER, "/version").always(),
                    text("kind", "/kind").always(),
                    text("event_date", "/on"),
                    computed("date_start", DATE, "The first day that the date can mean; missing where it is open."),
                    computed("date_end", DATE, "The last day that the date can mean; missing where it is open."),
                    text("date_basis", "/date_basis"),
                    list("parties", "/parties").into("parties"),
                    list("asserted_by", "/asserted_by").into("parties"),
                    list("through", "/through").into("parties"),
                    text("summary", "/summary").always(),
                    computed("citation_count", INTEGER, "How many different pages are cited; not a count of witnesses.")
                            .always(),
                    computed("status", TEXT, STATUS_WORDS).always(),
                    typed("published", DATE, "/published").always(),
                    typed("modified", DATE, "/modified").always(),
                    typed("withdrawn_on", DATE, "/withdrawn/on"),
                    text("withdrawn_reason", "/withdrawn/reason"),
                    text("replaced_by", "/withdrawn/replaced_by"),
                    text("act", "/act"),
                    text("note", "/note")));

    /** One row per measure. */
    public static final TableShape MEASURES = new TableShape(
            "measures",
            "One row per measure: what is counted.",
            RecordType.MEASURE.schemaId(),
            List.of("measure_id"),
            List.of(
                    text("measure_id", "/id").always(),
                    text("name", "/name").always(),
                    text("definition", "/definition").always(),
                    text("kind", "/kind").always(),
                    list("unit_ids", "/units").always().into("units"),
                    list("per", "/per").into("units"),
                    text("from_party_id", "/from").into("parties"),
                    text("to_party_id", "/to").into("parties"),
                    list("between_party_ids", "/between").into("parties"),
                    typed("version", INTEGER, "/version").always(),
                    typed("withdrawn_on", DATE, "/withdrawn/on"),
                    text("withdrawn_reason", "/withdrawn/reason"),
                    text("replaced_by", "/withdrawn/replaced_by")));

    /** One row per party. */
    public static final TableShape PARTIES = new TableShape(
            "parties",
            "One row per state, body, person in a role, company or outlet.",
            RecordType.PARTY.schemaId(),
            List.of("party_id"),
            List.of(
                    text("party_id", "/id").always(),
                    text("name", "/name").always(),
                    text("kind", "/kind").always(),
                    list("names", "/names"),
                    text("role", "/role"),
                    text("body_party_id", "/body").into("parties"),
                    typed("version", INTEGER, "/version").always(),
                    typed("withdrawn_on", DATE, "/withdrawn/on"),
                    text("withdrawn_reason", "/withdrawn/reason"),
                    text("replaced_by", "/withdrawn/replaced_by")));

    /** One row per unit. */
    public static final TableShape UNITS = new TableShape(
            "units",
            "One row per unit of measurement, currency or counted thing.",
            DEFINITIONS + "unit",
            List.of("unit_id"),
            List.of(
                    text("unit_id", "/id").always(),
                    text("name", "/name").always(),
                    text("ucum", "/ucum"),
                    text("currency", "/currency")));

    /** One row per relation. */
    public static final TableShape RELATIONS = new TableShape(
            "relations",
            "One row per relation of a figure or event to another one.",
            DEFINITIONS + "relation",
            List.of("record_type", "record_id", "position"),
            List.of(
                    computed("record_type", TEXT, "figure or event.").always(),
                    computed("record_id", TEXT, "The figure or event that the relation starts from.")
                            .always(),
                    text("type", "/type").always(),
                    text("target_id", "/target").always(),
                    text("role", "/role"),
                    computed("factor", DECIMAL, "The factor's best number; missing for open bounds."),
                    text("assumption", "/assumption"),
                    text("factor_qualifier", "/factor/qualifier"),
                    computed("factor_low", DECIMAL, "The lower end of the factor."),
                    computed("factor_high", DECIMAL, "The upper end of the factor."),
                    text("factor_unit_id", "/factor/unit").into("units").described("The unit of the factor."),
                    list("factor_per", "/factor/per").into("units"),
                    computed("position", INTEGER, "The relation's place in the record, from 1.")
                            .always()));

    /** One row per pair of figures that cannot both be so. */
    public static final TableShape CONFLICTS = new TableShape(
            "conflicts",
            "One row per pair of figures that cannot both be so: computed, not declared. Shares are in percent.",
            "",
            List.of("figure_a", "figure_b"),
            List.of(
                    computed("measure_id", TEXT, "The measure of both figures.")
                            .always()
                            .into("measures"),
                    computed("figure_a", TEXT, "The figure whose identifier comes first.")
                            .always()
                            .into("figures"),
                    computed("figure_b", TEXT, "The other figure.").always().into("figures"),
                    computed("low_a", DECIMAL, "The lower end of the first figure."),
                    computed("high_a", DECIMAL, "The upper end of the first figure."),
                    computed("low_b", DECIMAL, "The lower end of the other figure."),
                    computed("high_b", DECIMAL, "The upper end of the other figure."),
                    computed("gap", DECIMAL, "The distance between the two; 0 where they touch.")
                            .always(),
                    computed("claimants_a", TEXT_LIST, "Who asserts the first figure.")
                            .into("parties"),
                    computed("claimants_b", TEXT_LIST, "Who asserts the other figure.")
                            .into("parties")));

    /** One row per figure of a named claimant. */
    public static final TableShape SERIES = new TableShape(
            "series",
            "One row per figure of a named claimant: what one claimant said of one measure, in order.",
            "",
            List.of("measure_id", "claimant", "position"),
            List.of(
                    computed("measure_id", TEXT, "The measure.").always().into("measures"),
                    computed("claimant", TEXT, "The first claimant.").always().into("parties"),
                    computed("position", INTEGER, "The figure's place in the series, from 1.")
                            .always(),
                    computed("figure_id", TEXT, "The figure.").always().into("figures"),
                    computed("stated_on", TEXT, "When it was said."),
                    computed("low", DECIMAL, "The lower end of the interval that the value stands for."),
                    computed("best", DECIMAL, "The single number nearest to what was said."),
                    computed("high", DECIMAL, "The upper end of the interval that the value stands for.")));

    private Tables() {}

    /** {@return all tables, in the order in which a release lists them} */
    public static List<TableShape> all() {
        return List.of(FIGURES, CITATIONS, SOURCES, EVENTS, MEASURES, PARTIES, UNITS, RELATIONS, CONFLICTS, SERIES);
    }
}
