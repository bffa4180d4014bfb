package io.github.sourcedfigures.validator.report;

import io.github.sourcedfigures.schema.Schemas;
import org.jspecify.annotations.Nullable;

/** How reports name the program that wrote them. */
final class Tool {
    static final String NAME = "sourced-figures-validator";

    /** The version of the code, from the jar's manifest; null outside of a jar. */
    static final @Nullable String VERSION = Tool.class.getPackage().getImplementationVersion();

    static final String SCHEMA_VERSION = Schemas.VERSION;

    private Tool() {}
}
