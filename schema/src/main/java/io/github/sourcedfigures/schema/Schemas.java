package io.github.sourcedfigures.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Serves the JSON Schemas (draft 2020-12), which travel inside the jar and are never fetched. */
public final class Schemas {
    /** What every {@code $id} starts with. An identifier, not a promise that something answers there. */
    public static final String BASE = "https://sourcedfigures.github.io/schema/v1/";

    /**
     * The schemas' version (SemVer). Within a major version properties and words are only added, so {@link #BASE}
     * names the major version alone and records need no edit.
     */
    public static final String VERSION = "1.0.0";

    /** The {@code $id} of the settings of a dataset, {@code sourced-figures.json}. */
    public static final String DATASET_ID = BASE + "dataset.schema.json";

    /** The {@code $id} of the ledger of a release. */
    public static final String LEDGER_ID = BASE + "ledger.schema.json";

    /** The {@code $id} of the changes of a release, {@code changes.json}. */
    public static final String CHANGES_ID = BASE + "changes.schema.json";

    private static final List<String> NAMES = List.of(
            "changes", "dataset", "definitions", "event", "figure", "ledger", "measure", "party", "source", "units");

    private Schemas() {}

    /** {@return the {@code $id}s of all schemas, sorted} */
    public static List<String> ids() {
        return NAMES.stream().map(name -> BASE + name + ".schema.json").toList();
    }

    /**
     * {@return the text of a schema}
     *
     * @param id one of {@link #ids()}
     * @throws IllegalArgumentException if there is no such schema
     */
    public static String text(String id) {
        if (!ids().contains(id)) {
            throw new IllegalArgumentException("no schema " + id);
        }
        try (InputStream stream = Schemas.class.getResourceAsStream(id.substring(BASE.length()))) {
            if (stream == null) {
                throw new IllegalStateException("the jar lacks " + id);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + id, unreadable);
        }
    }
}
