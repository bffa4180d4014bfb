package io.github.sourcedfigures.publisher.metadata;

import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.schema.table.Tables;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code croissant.json}: MLCommons Croissant 1.1. A record set per table, read from its CSV file, with keys and references;
 * and the provenance of each value in the terms of PROV-O: a figure is attributed to its claimants and derived from its
 * citations, a quote was quoted from its source.
 *
 * <p>The property {@code url} is absent, though the specification asks for it: a release does not know where it will be
 * published.
 */
public final class Croissant {
    /** Where it stands in a release. */
    public static final String FILE = "croissant.json";

    private static final String CONFORMS_TO = "http://mlcommons.org/croissant/1.1";

    /** The terms of Croissant's own that stand here without prefix, after appendix 1 of the specification. */
    private static final List<String> TERMS = List.of(
            "annotation",
            "citeAs",
            "column",
            "equivalentProperty",
            "extract",
            "field",
            "fileObject",
            "isArray",
            "isLiveDataset",
            "key",
            "recordSet",
            "references",
            "separator",
            "source",
            "subField",
            "transform");

    private static final String ENTITY = "prov:Entity";
    private static final String PRIMARY_SOURCE = "prov:hadPrimarySource";

    /** What a table's rows are, in other vocabularies. */
    private static final Map<String, List<String>> TYPES = Map.of(
            Tables.FIGURES.name(), List.of(ENTITY),
            Tables.EVENTS.name(), List.of(ENTITY, "sc:Event"),
            Tables.CITATIONS.name(), List.of(ENTITY, "sc:Quotation"),
            Tables.SOURCES.name(), List.of(ENTITY, "sc:CreativeWork"),
            Tables.PARTIES.name(), List.of("prov:Agent"));

    /** What a column is, in other vocabularies. */
    private static final Map<String, String> PROPERTIES = Map.ofEntries(
            Map.entry("figures/asserted_by", "prov:wasAttributedTo"),
            Map.entry("events/asserted_by", "prov:wasAttributedTo"),
            Map.entry("events/summary", "sc:description"),
            Map.entry("events/event_date", "sc:startDate"),
            Map.entry("citations/quote", "sc:text"),
            Map.entry("citations/source_id", "prov:wasQuotedFrom"),
            Map.entry("sources/title", "sc:name"),
            Map.entry("sources/publisher", "sc:publisher"),
            Map.entry("sources/url", "sc:url"),
            Map.entry("sources/language", "sc:inLanguage"),
            Map.entry("sources/published_on", "sc:datePublished"),
            Map.entry("parties/name", "sc:name"));

    private Croissant() {}

    /** The metadata as a tree. */
    public static Map<String, Object> of(DatasetDescription dataset) {
        return Members.of(
                "@context",
                context(),
                "@type",
                "sc:Dataset",
                "conformsTo",
                CONFORMS_TO,
                "name",
                dataset.name(),
                "alternateName",
                dataset.title(),
                "description",
                dataset.description(),
                "version",
                dataset.version(),
                "datePublished",
                dataset.released().toString(),
                "license",
                dataset.licenceAddress(),
                "creator",
                Members.of("@type", "sc:Organization", "name", dataset.creator()),
                "inLanguage",
                DatasetDescription.LANGUAGE,
                "isLiveDataset",
                false,
                "citeAs",
                BibTex.ofDataset(dataset),
                "distribution",
                dataset.files().stream().map(Croissant::file).toList(),
                "recordSet",
                dataset.csvFiles().stream().map(Croissant::recordSet).toList());
    }

    private static Map<String, Object> context() {
        Map<String, Object> context = Members.of(
                "@language",
                DatasetDescription.LANGUAGE,
                "@vocab",
                "http://schema.org/",
                "sc",
                "http://schema.org/",
                "cr",
                "http://mlcommons.org/croissant/",
                "dct",
                "http://purl.org/dc/terms/",
                "prov",
                "http://www.w3.org/ns/prov#",
                "conformsTo",
                "dct:conformsTo",
                "dataType",
                Members.of("@id", "cr:dataType", "@type", "@vocab"));
        TERMS.forEach(term -> context.put(term, "cr:" + term));
        return context;
    }

    private static Map<String, Object> file(DescribedFile file) {
        return Members.of(
                "@type",
                "cr:FileObject",
                "@id",
                file.path(),
                "name",
                file.path(),
                "description",
                file.description(),
                "contentUrl",
                file.path(),
                "contentSize",
                file.facts().bytes() + " B",
                "encodingFormat",
                file.mediaType(),
                "sha256",
                file.facts().sha256());
    }

    private static Map<String, Object> recordSet(DescribedFile file) {
        DescribedTable table = tableOf(file);
        return Members.of(
                "@type",
                "cr:RecordSet",
                "@id",
                table.name(),
                "name",
                table.name(),
                "description",
                table.description(),
                "dataType",
                TYPES.get(table.name()),
                "key",
                table.primaryKey().stream()
                        .map(column -> id(table.name() + "/" + column))
                        .toList(),
                "field",
                table.columns().stream()
                        .map(column -> field(file, table, column))
                        .toList(),
                "annotation",
                evidence(table));
    }

    private static DescribedTable tableOf(DescribedFile file) {
        if (file.table() == null) {
            throw new IllegalStateException(file.path() + " holds no table");
        }
        return file.table().shape();
    }

    private static Map<String, Object> field(DescribedFile file, DescribedTable table, DescribedColumn column) {
        String id = table.name() + "/" + column.name();
        Map<String, Object> source =
                Members.of("fileObject", id(file.path()), "extract", Members.of("column", column.name()));
        if (column.isList()) {
            source.put("transform", Members.of("separator", Format.LIST_SEPARATOR));
        }
        return Members.of(
                "@type",
                "cr:Field",
                "@id",
                id,
                "name",
                column.name(),
                "description",
                column.description(),
                "dataType",
                dataType(column),
                "isArray",
                column.isList() ? true : null,
                "equivalentProperty",
                PROPERTIES.get(id),
                "source",
                source,
                "references",
                references(id, column));
    }

    private static String dataType(DescribedColumn column) {
        return switch (column.type()) {
            case TEXT, TEXT_LIST -> "sc:Text";
            case INTEGER -> "sc:Integer";
            case DECIMAL -> "sc:Float";
            case BOOLEAN -> "sc:Boolean";
            case DATE -> "sc:Date";
        };
    }

    private static @Nullable Object references(String id, DescribedColumn column) {
        if (id.equals("citations/record_id")) {
            return List.of(id("figures/figure_id"), id("events/event_id"));
        }
        DescribedColumn.Target target = column.target();
        return target == null ? null : id(target.table() + "/" + target.column());
    }

    /**
     * How a row of figures or events leads to its sources: the citations whose {@code record_id} it is, each with its
     * quote, its source and how faithful it is.
     */
    private static @Nullable Object evidence(DescribedTable table) {
        if (!table.name().equals(Tables.FIGURES.name()) && !table.name().equals(Tables.EVENTS.name())) {
            return null;
        }
        String id = table.name() + "/citations";
        List<Map<String, Object>> parts = new ArrayList<>();
        parts.add(part(id, "source_id", PRIMARY_SOURCE, "sources/source_id"));
        parts.add(part(id, "quote", "prov:value", null));
        parts.add(part(id, "fidelity", null, null));
        return Members.of(
                "@type",
                "cr:Field",
                "@id",
                id,
                "name",
                "citations",
                "description",
                "The citations that carry the record: those whose record_id it is, each from its source.",
                "dataType",
                ENTITY,
                "isArray",
                true,
                "equivalentProperty",
                "prov:wasDerivedFrom",
                "subField",
                parts);
    }

    private static Map<String, Object> part(
            String parent, String column, @Nullable String property, @Nullable String target) {
        return Members.of(
                "@type",
                "cr:Field",
                "@id",
                parent + "/" + column,
                "name",
                column,
                "dataType",
                "sc:Text",
                "equivalentProperty",
                property,
                "source",
                id("citations/" + column),
                "references",
                target == null ? null : id(target));
    }

    private static Map<String, Object> id(String id) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("@id", id);
        return reference;
    }
}
