package io.github.sourcedfigures.schema.history;

import java.time.LocalDate;

/**
 * One released state of the data.
 *
 * @param version the version of the data (SemVer); ends in {@code -snapshot} for a state between two releases
 * @param released the day from which it is dated
 * @param schemaVersion the version of the schemas that it was checked against
 * @param sha256 of the release's {@code dataset.json}, lower-case hexadecimal, as its ledger states it
 */
public record Release(String version, LocalDate released, String schemaVersion, String sha256) {}
