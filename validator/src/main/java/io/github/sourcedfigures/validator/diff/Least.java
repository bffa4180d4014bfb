package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.history.Increment;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The least that the version of the data must rise.
 *
 * @param increment which part of it
 * @param from the version before, or null where that is not known or is no release's
 * @param version the least version after it; null with it
 * @param because what asks for it, as the end of a sentence; empty where nothing does
 */
public record Least(
        Increment increment,
        @Nullable String from,
        @Nullable String version,
        String because) {
    /** All of that in one sentence; empty where nothing asks for another version. */
    public String sentence() {
        if (increment == Increment.NONE) {
            return "";
        }
        String step = increment.name().toLowerCase(Locale.ROOT);
        return from == null
                ? "The version of the data must rise by a " + step + " step at least, because " + because + "."
                : "The version of the data must rise from " + from + " to " + version + " at least (a " + step
                        + " change" + (isRaisedLess() ? "; below 1.0 it raises the minor part" : "") + "), because "
                        + because + ".";
    }

    private boolean isRaisedLess() {
        return increment == Increment.MAJOR && from != null && from.startsWith("0.");
    }
}
