package io.github.sourcedfigures.validator.structure;

import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_DATE;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_LIST;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_TEXT;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_WORD_UNKNOWN;

import com.networknt.schema.Error;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.json.JsonObject;
import io.github.sourcedfigures.validator.json.Pointers;
import io.github.sourcedfigures.validator.json.Shown;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Says in plain words what is wrong with one value, keyword by keyword.
 *
 * @param instance the data
 * @param schemas what the schemas say
 */
record ValueWords(Instance instance, SchemaParts schemas) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.]\\d+)?");
    private static final int LONGEST_DATE = 40;

    String wrongType(Error error) {
        Object value = instance.at(Diagnosis.pointer(error));
        String wanted = error.getSchemaNode().asString();
        boolean wantsNumber = wanted.equals("integer") || wanted.equals("number");
        String advice = "";
        if (value instanceof String text && wantsNumber && NUMBER.matcher(text).matches()) {
            advice = "; remove the quotes";
        } else if (value == JsonObject.NULL) {
            advice = "; write it, or leave it out where nothing is known";
        }
        return typeName(wanted) + " belongs here, not " + named(value) + advice;
    }

    private static String typeName(String jsonType) {
        return switch (jsonType) {
            case "object" -> "an object { … }";
            case "array" -> "a list [ … ]";
            case "string" -> "a text in double quotes";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            default -> jsonType;
        };
    }

    private static String named(@Nullable Object value) {
        String shown = Shown.of(value);
        if (value instanceof String) {
            return "the text " + shown;
        }
        return value instanceof BigDecimal ? "the number " + shown : shown;
    }

    Defect wrongWord(Error error) {
        String pointer = Diagnosis.pointer(error);
        JsonNode schema = error.getSchemaNode();
        List<String> allowed = schema.isArray() ? SchemaParts.words(schema).toList() : List.of(schema.asString());
        String near = instance.at(pointer) instanceof String word
                ? NearMiss.of(word, allowed.stream()).orElse(null)
                : null;
        String advice;
        if (near != null) {
            advice = "did you mean \"" + near + "\"?";
        } else if (allowed.size() == 1) {
            advice = "the only one is \"" + allowed.get(0) + "\"";
        } else {
            advice = "write one of " + String.join(", ", allowed);
        }
        String message = instance.shown(pointer) + " is no " + Pointers.last(pointer) + "; " + advice;
        return new Defect(SCHEMA_WORD_UNKNOWN, pointer, false, message).meaning(near);
    }

    String wrongText(Error error) {
        String pointer = Diagnosis.pointer(error);
        String text = String.valueOf(instance.at(pointer));
        return switch (error.getKeyword()) {
            case "minLength" -> "the text is empty; write it, or leave the property out where nothing is known";
            case "maxLength" ->
                instance.shown(pointer) + " has " + text.codePointCount(0, text.length()) + " characters, the limit is "
                        + error.getSchemaNode().asString() + "; shorten it";
            default -> instance.shown(pointer) + " does not have the form of this property: " + schemas.meant(error);
        };
    }

    Defect wrongFormat(Error error) {
        String pointer = Diagnosis.pointer(error);
        String text = String.valueOf(instance.at(pointer));
        return switch (error.getSchemaNode().asString()) {
            case "edtf" -> new Defect(SCHEMA_DATE, pointer, false, wrongDate(text));
            case "date" ->
                new Defect(
                        SCHEMA_DATE,
                        pointer,
                        false,
                        DAY.matcher(text).matches()
                                ? wrongDate(text)
                                : Shown.of(text) + " is not a day written as YYYY-MM-DD, such as 2026-11-20");
            default -> new Defect(SCHEMA_TEXT, pointer, false, wrongText(error));
        };
    }

    private static String wrongDate(String text) {
        String no = Shown.of(text) + " is not a date";
        if (text.length() > LONGEST_DATE) {
            return no + " such as 2024, 2024-03 or 2024-03-07";
        }
        try {
            PartialDate.parse(text);
            return no;
        } catch (IllegalArgumentException fault) {
            String why = String.valueOf(fault.getMessage());
            return why.startsWith(Shown.of(text)) ? why : no + ": " + why;
        }
    }

    String wrongNumber(Error error) {
        BigDecimal limit = error.getSchemaNode().decimalValue().stripTrailingZeros();
        return instance.shown(Diagnosis.pointer(error))
                + switch (error.getKeyword()) {
                    case "minimum" ->
                        " is too small, the least is " + limit.toPlainString() + ": " + schemas.meant(error);
                    case "maximum" -> " is too large, the most is " + limit.toPlainString();
                    default ->
                        " has more than " + limit.scale() + " digits after the point; no statement is that precise";
                };
    }

    String wrongSize(Error error) {
        Object value = instance.at(Diagnosis.pointer(error));
        int size = value instanceof List<?> list ? list.size() : 0;
        if (size == 0) {
            String name = Shown.of(Pointers.last(Diagnosis.pointer(error)));
            boolean required = SchemaParts.requires(schemas.above(error, 3), Pointers.last(Diagnosis.pointer(error)));
            return name + " is empty; fill it" + (required ? "" : ", or leave it out where nothing is known");
        }
        String limit = error.getSchemaNode().asString();
        return "the list has " + size + (size == 1 ? " entry, " : " entries, ")
                + (error.getKeyword().equals("minItems") ? "the least is " : "the most is ") + limit + ": "
                + schemas.meant(error);
    }

    Defect repeated(String pointer) {
        Set<Object> seen = new HashSet<>();
        int index = 0;
        for (Object entry : instance.at(pointer) instanceof List<?> list ? list : List.of()) {
            if (!seen.add(entry)) {
                String shown = entry instanceof String text ? Shown.of(text) : "this entry";
                return new Defect(
                        SCHEMA_LIST, pointer + "/" + index, false, shown + " stands in the list twice; remove one");
            }
            index++;
        }
        return new Defect(SCHEMA_LIST, pointer, false, "an entry stands in the list twice; remove one");
    }
}
