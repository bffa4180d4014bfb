package io.github.sourcedfigures.validator.structure;

import io.github.sourcedfigures.validator.rules.ReadingRule;

/**
 * Where a tree departs from its schema.
 *
 * @param rule what kind of departure
 * @param pointer JSON Pointer to the property at fault, or to the object that lacks one
 * @param atName whether the property's name is at fault rather than its value
 * @param message one sentence with the value seen and what to do
 */
public record Defect(ReadingRule rule, String pointer, boolean atName, String message) {}
