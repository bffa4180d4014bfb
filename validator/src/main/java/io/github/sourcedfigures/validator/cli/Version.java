package io.github.sourcedfigures.validator.cli;

import io.github.sourcedfigures.schema.Schemas;
import picocli.CommandLine.IVersionProvider;

/** Says the code's version, from the jar's manifest, and the schema's. */
public final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String code = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "sourced-figures " + (code == null ? "(not from a jar)" : code) + ", schema " + Schemas.VERSION
        };
    }
}
