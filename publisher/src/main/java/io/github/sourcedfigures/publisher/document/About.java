package io.github.sourcedfigures.publisher.document;

import io.github.sourcedfigures.schema.Schemas;
import io.github.sourcedfigures.validator.Settings;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a file that holds a whole release says of it. */
public final class About {
    private About() {}

    /** Names and values, in order. */
    public static Map<String, String> of(Settings settings, String version) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("name", settings.name());
        about.put("title", settings.title());
        about.put("description", settings.description());
        about.put("version", version);
        about.put("schema_version", Schemas.VERSION);
        about.put("released", settings.released().toString());
        about.put("licence", settings.licence());
        about.put("creator", settings.creator());
        about.put("cite_as", citation(settings, version));
        return about;
    }

    /** The dataset as a line in a list of references. */
    private static String citation(Settings settings, String version) {
        return settings.creator() + " (" + settings.released().getYear() + "). " + settings.title() + ", version "
                + version + " [data set]. " + settings.licence() + ".";
    }
}
