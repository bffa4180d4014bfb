package io.github.sourcedfigures.validator.rules;

/** What an identifier can name. */
public enum NameKind {
    /** A source. */
    SOURCE("source", "sources"),
    /** A measure. */
    MEASURE("measure", "measures"),
    /** A party. */
    PARTY("party", "parties"),
    /** A unit of the vocabulary. */
    UNIT("unit", "units.json"),
    /** A figure or event. */
    STATEMENT("figure or event", "figures"),
    /** A source, or a party whose page was not read. */
    RELAY("source or party", "sources");

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

    /** Where below {@code data/} such a record is written. */
    public String home() {
        return home;
    }
}
