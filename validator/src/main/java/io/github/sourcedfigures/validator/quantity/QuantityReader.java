package io.github.sourcedfigures.validator.quantity;

import java.util.Optional;
import java.util.Set;

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

    /**
     * Every quantity in a text, in its order.
     *
     * @param text in the language of this reader
     * @return the quantities; empty where the text states none
     */
    public Quantities read(String text) {
        return new Quantities(QuantityGrammar.read(FoldedText.of(text), lexicon));
    }

    /**
     * Whether the words of what a quantity counts can name things of a unit; so too where a word of it is unknown.
     *
     * @param counted what a quantity counts
     * @param unit the identifier of a unit
     * @return false if they cannot
     */
    public boolean canCount(Quantity.Counted counted, String unit) {
        return !hasWordOf(unit) || UnitKin.areCompatible(counted.units(), Set.of(unit));
    }

    /** Whether the language's table has a word of a unit. */
    public boolean hasWordOf(String unit) {
        return lexicon.nouns().name(unit);
    }

    /** Whether one of some units may count the same things as another: soldier and person. */
    public boolean areCompatible(Set<String> units, String other) {
        return UnitKin.areCompatible(units, Set.of(other));
    }

    /** Whether a unit is a length of time that the language has a word for. */
    public boolean isSpan(String unit) {
        return lexicon.nouns().isSpan(unit);
    }

    /** Whether a text has a word of a unit anywhere, or a year where that is the unit. */
    public boolean mentions(String text, String unit) {
        return new Tokens(FoldedText.of(text), lexicon).mention(unit, lexicon.nouns());
    }
}
