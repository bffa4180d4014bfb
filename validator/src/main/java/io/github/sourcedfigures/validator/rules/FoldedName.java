package io.github.sourcedfigures.validator.rules;

import java.text.Normalizer;
import java.util.Locale;

/** Names as a reader hears them: without case, signs and articles. */
final class FoldedName {
    private FoldedName() {}

    /** The name folded; the same for {@code Kim Jong-un} and {@code KIM JONG UN}. */
    static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{M}\\p{N}]+", " ")
                .replaceAll("\\b(?:the|a|an) ", "")
                .strip();
    }
}
