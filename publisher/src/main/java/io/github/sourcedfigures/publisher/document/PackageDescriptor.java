package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.publisher.format.Bundle;
import io.github.sourcedfigures.publisher.format.Format;
import io.github.sourcedfigures.schema.table.Column;
import io.github.sourcedfigures.schema.table.ColumnType;
import io.github.sourcedfigures.schema.table.TableShape;
import io.github.sourcedfigures.schema.table.Tables;
import io.github.sourcedfigures.validator.Settings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code datapackage.json}: Data Package v2 (datapackage.org). One resource per table and format with its bytes, its
 * hash and a Table Schema; and one per other data file.
 */
public final class PackageDescriptor {
    /** A file of the release. */
    public record FileFacts(long bytes, String sha256) {}

    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";

    private final SchemaDescriptions descriptions = new SchemaDescriptions();
    private final Map<String, FileFacts> files;

    /**
     * Describes a release.
     *
     * @param files the files of the release by path, with {@code /} between folders
     */
    public PackageDescriptor(Map<String, FileFacts> files) {
        this.files = files;
    }

    /** The descriptor as a tree. */
    public Map<String, Object> describe(Settings settings, String version) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("$schema", PROFILE);
        descriptor.put("name", settings.name());
        descriptor.put("title", settings.title());
        descriptor.put("description", settings.description());
        descriptor.put("version", version);
        descriptor.put("created", settings.released() + "T00:00:00Z");
        Map<String, Object> licence = new LinkedHashMap<>();
        licence.put("name", settings.licence());
        licence.put("path", "LICENSE");
        descriptor.put("licenses", List.of(licence));
        descriptor.put("contributors", List.of(Map.of("title", settings.creator())));
        List<Map<String, Object>> resources = new ArrayList<>();
        for (Format format : Format.values()) {
            for (TableShape table : Tables.all()) {
                resources.add(table(format, table));
            }
        }
        for (Bundle bundle : Bundle.values()) {
            resources.add(bundle(bundle));
        }
        resources.add(file("dataset", "dataset.json", "Everything, nested, as one document."));
        resources.add(file("changes", "changes.json", "What changed against the release before."));
        descriptor.put("resources", resources);
        return descriptor;
    }

    private Map<String, Object> table(Format format, TableShape table) {
        // The CSV tables carry the tables' plain names, since tools load those by default.
        Map<String, Object> resource = resource(nameOf(format, table.name()), format.path(table), table.description());
        resource.put("type", "table");
        resource.put("format", format.word());
        resource.put("mediatype", format.mediaType());
        if (format != Format.PARQUET) {
            resource.put("encoding", "utf-8");
        }
        if (format == Format.CSV) {
            // Table Dialect expects CRLF unless told otherwise.
            resource.put("dialect", Map.of("lineTerminator", "\n"));
        }
        Map<String, Object> schema = new LinkedHashMap<>();
        List<Map<String, Object>> fields = new ArrayList<>();
        List<Map<String, Object>> foreignKeys = new ArrayList<>();
        for (Column column : table.columns()) {
            fields.add(field(format, table, column));
            String target = column.references();
            // Data Package has no foreign keys for the members of lists.
            if (target != null && column.type() != ColumnType.TEXT_LIST) {
                foreignKeys.add(foreignKey(format, column, target));
            }
        }
        schema.put("fields", fields);
        schema.put("primaryKey", table.primaryKey());
        if (!foreignKeys.isEmpty()) {
            schema.put("foreignKeys", foreignKeys);
        }
        if (format == Format.CSV) {
            schema.put("missingValues", List.of(""));
        }
        resource.put("schema", schema);
        return resource;
    }

    private static String nameOf(Format format, String table) {
        return format == Format.CSV ? table : table + "-" + format.word();
    }

    private static Map<String, Object> foreignKey(Format format, Column column, String target) {
        Map<String, Object> reference = new LinkedHashMap<>();
        reference.put("resource", nameOf(format, target));
        reference.put("fields", List.of(keyOf(target)));
        Map<String, Object> key = new LinkedHashMap<>();
        key.put("fields", List.of(column.name()));
        key.put("reference", reference);
        return key;
    }

    private static String keyOf(String table) {
        return Tables.all().stream()
                .filter(shape -> shape.name().equals(table))
                .map(shape -> shape.columns().get(0).name())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, Object> field(Format format, TableShape table, Column column) {
        Map<String, Object> field = new LinkedHashMap<>();
        field.put("name", column.name());
        switch (column.type()) {
            case TEXT -> field.put("type", "string");
            case INTEGER -> field.put("type", "integer");
            case DECIMAL -> field.put("type", "number");
            case BOOLEAN -> field.put("type", "boolean");
            case DATE -> field.put("type", "date");
            case TEXT_LIST -> {
                field.put("type", format == Format.CSV ? "list" : "array");
                if (format == Format.CSV) {
                    field.put("delimiter", "|");
                    field.put("itemType", "string");
                }
            }
        }
        field.put("description", descriptions.of(table, column));
        if (column.required()) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    private Map<String, Object> bundle(Bundle bundle) {
        Map<String, Object> resource = resource(bundle.word(), bundle.path(), bundle.description());
        resource.put("format", bundle.word());
        resource.put("mediatype", bundle.mediaType());
        return resource;
    }

    private Map<String, Object> file(String name, String path, String description) {
        Map<String, Object> resource = resource(name, path, description);
        resource.put("format", "json");
        resource.put("mediatype", "application/json");
        resource.put("encoding", "utf-8");
        return resource;
    }

    private Map<String, Object> resource(String name, String path, String description) {
        FileFacts facts = files.get(path);
        if (facts == null) {
            throw new IllegalStateException("the release lacks " + path);
        }
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name);
        resource.put("path", path);
        resource.put("description", description);
        resource.put("bytes", facts.bytes());
        resource.put("hash", "sha256:" + facts.sha256());
        return resource;
    }
}
