package io.github.sourcedfigures.publisher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The schema of a standard that somebody else keeps, from the tests' resources. */
record Standard(Schema schema) {
    static Standard of(String name, SpecificationVersion version) {
        try (InputStream text = Standard.class.getResourceAsStream("metadata/standards/" + name)) {
            String schema = new String(Objects.requireNonNull(text, name).readAllBytes(), StandardCharsets.UTF_8);
            return new Standard(SchemaRegistry.withDefaultDialect(version).getSchema(schema, InputFormat.JSON));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void accepts(String json) {
        assertEquals(List.of(), schema.validate(json, InputFormat.JSON));
    }

    /** Proves that the schema can refuse. */
    void refuses(String json) {
        assertFalse(schema.validate(json, InputFormat.JSON).isEmpty());
    }
}
