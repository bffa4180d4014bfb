package io.github.sourcedfigures.validator.json;

import java.util.Map;

/**
 * One JSON object that was read strictly.
 *
 * @param tree its properties in order: maps, lists, strings, {@link java.math.BigDecimal}s, {@link Boolean}s, and
 *     {@link #NULL} for null
 * @param positions where everything stands
 */
public record JsonObject(Map<String, Object> tree, Positions positions) {
    /** Stands for JSON's null, which no record may hold. */
    public static final Object NULL = new Object() {
        @Override
        public String toString() {
            return "null";
        }
    };
}
