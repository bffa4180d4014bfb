package io.github.sourcedfigures.validator.json;

/**
 * A place in a text, as an editor shows it.
 *
 * @param line from 1
 * @param column from 1, counted in code points
 */
public record Position(int line, int column) {}
