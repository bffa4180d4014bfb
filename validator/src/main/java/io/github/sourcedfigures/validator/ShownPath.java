package io.github.sourcedfigures.validator;

import java.nio.file.Path;

/** A path as findings name it: relative to the working directory where it lies below, with {@code /}. */
public final class ShownPath {
    private ShownPath() {}

    /**
     * The path as a text.
     *
     * @param file the path of a file that need not be there
     * @return the text
     */
    public static String of(Path file) {
        Path here = Path.of("").toAbsolutePath();
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(here) ? here.relativize(absolute) : absolute;
        return shown.toString().replace('\\', '/');
    }
}
