package io.github.sourcedfigures.validator.ledger;

import io.github.sourcedfigures.schema.history.DataVersion;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a ledger says of its release as a whole.
 *
 * @param version the version of the data
 * @param released the day from which it is dated
 * @param schemaVersion the version of the schemas
 * @param schemaSha256 over the texts of all schemas, one after the other in the order of their names
 * @param datasetSha256 of the release's {@code dataset.json}
 */
public record LedgerHead(
        DataVersion version, LocalDate released, String schemaVersion, String schemaSha256, String datasetSha256) {

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("version", version);
        tree.put("released", released);
        tree.put("schema_version", schemaVersion);
        tree.put("schema_sha256", schemaSha256);
        tree.put("dataset_sha256", datasetSha256);
        return tree;
    }

    static LedgerHead of(Members members) {
        return new LedgerHead(
                members.version("version"),
                members.day("released"),
                members.text("schema_version"),
                members.text("schema_sha256"),
                members.text("dataset_sha256"));
    }
}
