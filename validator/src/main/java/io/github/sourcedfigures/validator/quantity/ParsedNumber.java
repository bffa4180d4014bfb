package io.github.sourcedfigures.validator.quantity;

import io.github.sourcedfigures.schema.Qualifier;
import java.math.BigDecimal;
import java.util.Set;

/**
 * A number that was read from tokens.
 *
 * @param number the number
 * @param place the place of the last digit that was written or said: a million for 3 million
 * @param lastScale the scale words said last, multiplied, or one
 * @param implied qualifiers that its words imply: une vingtaine
 * @param article whether it is nothing but an article
 * @param end the token after it
 */
record ParsedNumber(
        BigDecimal number, BigDecimal place, BigDecimal lastScale, Set<Qualifier> implied, boolean article, int end) {}
