package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import io.github.sourcedfigures.validator.Settings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code dataset.json}: everything, nested, as one document; each record as it stands in the dataset. */
public final class DatasetDocument {
    private DatasetDocument() {}

    /** The document as a tree. */
    public static Map<String, Object> of(Settings settings, String version, Records records) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", settings.name());
        document.put("title", settings.title());
        document.put("description", settings.description());
        document.put("version", version);
        document.put("schema_version", Schemas.VERSION);
        document.put("released", settings.released());
        document.put("licence", settings.licence());
        document.put("figures", trees(records.figures()));
        document.put("events", trees(records.events()));
        document.put("sources", trees(records.sources()));
        document.put("measures", trees(records.measures()));
        document.put("parties", trees(records.parties()));
        document.put("units", trees(records.units()));
        return document;
    }

    private static List<Map<String, Object>> trees(List<? extends DatasetRecord> records) {
        return records.stream().map(RecordWriter::write).toList();
    }
}
