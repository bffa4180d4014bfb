package io.github.sourcedfigures.validator.quantity;

import java.util.Optional;

/**
 * Reads the quantities that a text of one language states.
 *
 * <pre>
 * QuantityReader.of("en").orElseThrow().read("over 3 million shells"); // 3,000,000, more-than, "shells"
 * </pre>
 *
 * <p>Dates, years, ordinals and the numbers of names (KN-23) are no quantities. Immutable and safe for several threads.
 */
public final class QuantityReader {
    private final Lexicon lexicon;

    private QuantityReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The reader of a language.
     *
     * @param languageTag a BCP 47 tag; its first part decides
     * @return empty where there is no table of that language
     */
    public static Optional<QuantityReader> of(String languageTag) {
        return Tables.of(languageTag).map(QuantityReader::new);
    }

    /** Every quantity in a text, in its order. */
    public Quantities read(String text) {
        return new Quantities(QuantityGrammar.read(FoldedText.of(text), lexicon));
    }
}
