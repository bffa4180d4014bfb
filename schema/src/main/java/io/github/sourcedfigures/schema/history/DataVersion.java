package io.github.sourcedfigures.schema.history;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of the data (SemVer, without pre-releases).
 *
 * @param major raised where a consumer's program can break
 * @param minor raised where records are added; below 1.0, also where a program can break
 * @param patch raised where records are corrected
 */
public record DataVersion(int major, int minor, int patch) implements Comparable<DataVersion> {
    private static final Pattern FORM = Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");
    private static final Comparator<DataVersion> ORDER = Comparator.comparingInt(DataVersion::major)
            .thenComparingInt(DataVersion::minor)
            .thenComparingInt(DataVersion::patch);

    /**
     * Reads a version.
     *
     * @param text the text
     * @return what was read
     * @throws IllegalArgumentException if the text is none
     */
    public static DataVersion parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a version of the data: " + text + "; write one such as 1.0.0");
        }
        return new DataVersion(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
    }

    /**
     * {@return the least version that may follow after such a change; this one where nothing changed}
     *
     * @param increment what changed
     */
    public DataVersion next(Increment increment) {
        return switch (increment) {
            case NONE -> this;
            case PATCH -> new DataVersion(major, minor, patch + 1);
            case MINOR -> new DataVersion(major, minor + 1, 0);
            case MAJOR -> major == 0 ? next(Increment.MINOR) : new DataVersion(major + 1, 0, 0);
        };
    }

    @Override
    public int compareTo(DataVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return major + "." + minor + "." + patch;
    }
}
