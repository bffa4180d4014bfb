package io.github.sourcedfigures.validator.rules;

/** What an identifier can name. */
public enum NameKind {
    /** A source. */
    SOURCE("source", "data/sources"),
    /** A measure. */
    MEASURE("measure", "data/measures"),
    /** A party. */
    PARTY("party", "data/parties"),
    /** A unit of the vocabulary. */
    UNIT("unit", "data/units.json"),
    /** A figure or event. */
    STATEMENT("figure or event", "data/figures or data/events"),
    /** A source, or a party whose page was not read. */
    RELAY("source or party", "data/sources or data/parties");

    private final String word;
    private final String home;

    NameKind(String word, String home) {
        this.word = word;
        this.home = home;
    }

    /** The kind in words. */
    public String word() {
        return word;
    }

    /** Where such a record is written. */
    public String home() {
        return home;
    }
}
