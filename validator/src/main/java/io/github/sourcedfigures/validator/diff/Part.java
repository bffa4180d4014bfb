package io.github.sourcedfigures.validator.diff;

import org.jspecify.annotations.Nullable;

/**
 * One thing about a record that changed.
 *
 * @param property the property as records spell it; {@code contradictions} and {@code origins} are computed
 * @param before what it was, in words; null where it was not there
 * @param after what it is, in words; null where it is gone
 * @param sentence all of that, as a part of a sentence
 */
public record Part(
        String property, @Nullable String before, @Nullable String after, String sentence) {}
