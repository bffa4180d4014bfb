package io.github.sourcedfigures.schema;

/**
 * A form of a name as pages print it.
 *
 * @param text the name
 * @param language a BCP 47 tag
 */
public record NameForm(String text, String language) {}
