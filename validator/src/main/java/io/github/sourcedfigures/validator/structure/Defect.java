package io.github.sourcedfigures.validator.structure;

import io.github.sourcedfigures.validator.Repair;
import io.github.sourcedfigures.validator.rules.ReadingRule;
import org.jspecify.annotations.Nullable;

/**
 * Where a tree departs from its schema.
 *
 * @param rule what kind of departure
 * @param pointer JSON Pointer to the property at fault, or to the object that lacks one
 * @param atName whether the property's name is at fault rather than its value
 * @param message one sentence with the value seen and what to do
 * @param repair what to write in the place of that name or value; null where a person must decide
 */
public record Defect(
        ReadingRule rule,
        String pointer,
        boolean atName,
        String message,
        @Nullable Repair repair) {
    /** A defect that a person must mend. */
    public Defect(ReadingRule rule, String pointer, boolean atName, String message) {
        this(rule, pointer, atName, message, null);
    }

    /** The same, with the word or name that was probably meant. */
    public Defect meaning(@Nullable String near) {
        return near == null
                ? this
                : new Defect(rule, pointer, atName, message, Repair.ofText("write \"" + near + "\"", near));
    }
}
