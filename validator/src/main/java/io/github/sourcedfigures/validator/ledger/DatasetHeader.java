package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.schema.history.DataVersion;
import io.github.sourcedfigures.schema.tree.RecordWriter;
import io.github.sourcedfigures.validator.Settings;
import io.github.sourcedfigures.validator.json.JsonText;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What {@code dataset.json} says before its records.
 *
 * @param name the machine-readable name
 * @param title the name for people
 * @param description a few sentences
 * @param version the version of the data; ends in {@code -snapshot} where it is no release
 * @param schemaVersion the version of the schemas
 * @param released the day from which this version is dated
 * @param licence the SPDX identifier of the data's licence
 */
public record DatasetHeader(
        String name,
        String title,
        String description,
        String version,
        String schemaVersion,
        LocalDate released,
        String licence) {
    /** The header under the schemas of this program. */
    public static DatasetHeader of(Settings settings, String version) {
        return new DatasetHeader(
                settings.name(),
                settings.title(),
                settings.description(),
                version,
                Schemas.VERSION,
                settings.released(),
                settings.licence());
    }

    /** The same of another version. */
    public DatasetHeader with(String otherVersion, LocalDate day) {
        return new DatasetHeader(name, title, description, otherVersion, schemaVersion, day, licence);
    }

    /**
     * The version of the data.
     *
     * @throws IllegalArgumentException if it is no release's
     */
    public DataVersion dataVersion() {
        return DataVersion.parse(version);
    }

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("name", name);
        tree.put("title", title);
        tree.put("description", description);
        tree.put("version", version);
        tree.put("schema_version", schemaVersion);
        tree.put("released", released);
        tree.put("licence", licence);
        return tree;
    }

    static DatasetHeader of(Members members) {
        return new DatasetHeader(
                members.text("name"),
                members.text("title"),
                members.text("description"),
                members.text("version"),
                members.text("schema_version"),
                members.day("released"),
                members.text("licence"));
    }

    /** The text of {@code dataset.json}: everything, nested; each record as it stands in the dataset. */
    public String document(Records records) {
        Map<String, Object> document = tree();
        document.put("figures", trees(records.figures()));
        document.put("events", trees(records.events()));
        document.put("sources", trees(records.sources()));
        document.put("measures", trees(records.measures()));
        document.put("parties", trees(records.parties()));
        document.put("units", trees(records.units()));
        return JsonText.write(document);
    }

    private static List<Map<String, Object>> trees(List<? extends DatasetRecord> records) {
        return records.stream().map(RecordWriter::write).toList();
    }
}
