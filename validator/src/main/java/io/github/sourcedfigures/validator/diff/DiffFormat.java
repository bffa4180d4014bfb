package io.github.sourcedfigures.validator.diff;

import java.util.Locale;
import java.util.function.Function;

/** The forms in which differences are written. To add one: a constant here, and its writer. */
public enum DiffFormat {
    /** For people at a terminal. */
    TEXT(DiffText::of),
    /** For a comment in a pull request. */
    MARKDOWN(DiffMarkdown::of),
    /** One object, described by {@code diff.schema.json}. */
    JSON(DiffJson::of);

    private final Function<Differences, String> writer;

    DiffFormat(Function<Differences, String> writer) {
        this.writer = writer;
    }

    /** The word by which the command line calls it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text of differences, with a line end after it. */
    public String of(Differences differences) {
        return writer.apply(differences);
    }
}
