package io.github.sourcedfigures.validator.rules;

/**
 * What a text must satisfy before it is a record at all: the strict reader and the schema check report these. They
 * cannot be suppressed.
 */
public enum ReadingRule implements Rule {
    /** Not UTF-8, or half characters. */
    JSON_ENCODING("json-encoding", "The text is not plain UTF-8."),
    /** Beyond a limit. */
    JSON_LIMIT("json-limit", "The text is too long or too deep, or a number has an exponent or too many digits."),
    /** A name twice. */
    JSON_NAME_DUPLICATE("json-name-duplicate", "An object holds one property name twice."),
    /** Not one JSON object. */
    JSON_SYNTAX("json-syntax", "The text is not one JSON object."),
    /** Not a date. */
    SCHEMA_DATE("schema-date", "A date is not written as the property wants it."),
    /** List or object too short, too long or repeating. */
    SCHEMA_LIST("schema-list", "A list or object holds too little, too much or one thing twice."),
    /** Out of range. */
    SCHEMA_NUMBER("schema-number", "A number is outside the range that the property allows."),
    /** A property that does not go with another. */
    SCHEMA_PROPERTY_MISPLACED("schema-property-misplaced", "A property does not go with the others of its object."),
    /** A required property is not there. */
    SCHEMA_PROPERTY_MISSING("schema-property-missing", "A required property is missing."),
    /** A property that no schema knows. */
    SCHEMA_PROPERTY_UNKNOWN("schema-property-unknown", "A property is not declared by the schema."),
    /** A text in the wrong form. */
    SCHEMA_TEXT("schema-text", "A text does not have the form or length that the property wants."),
    /** A text where a number belongs, and the like. */
    SCHEMA_TYPE("schema-type", "A value is of the wrong JSON type."),
    /** No schema, or one that is not known. */
    SCHEMA_UNKNOWN("schema-unknown", "The record does not name a known schema."),
    /** A word outside a closed list. */
    SCHEMA_WORD_UNKNOWN("schema-word-unknown", "A word is not in the closed list that the property allows.");

    private final RuleInfo info;

    ReadingRule(String id, String summary) {
        this.info = RuleInfo.error(id, summary);
    }

    @Override
    public RuleInfo info() {
        return info;
    }
}
