package io.github.sourcedfigures.validator.structure;

import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_DATE;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_LIST;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_NUMBER;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_PROPERTY_MISPLACED;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_PROPERTY_MISSING;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_PROPERTY_UNKNOWN;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_TEXT;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_TYPE;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_WORD_UNKNOWN;

import com.networknt.schema.Error;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Qualifier;
import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.json.JsonObject;
import io.github.sourcedfigures.validator.json.Pointers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes one defect of all that the schema validator says about it.
 *
 * <p>The schemas choose a branch by its discriminator (if/then), so only the branch that was meant speaks. What is left
 * to fold: a misspelt name, which is both unknown and missing; the alternatives of an anyOf; several keywords at one
 * value.
 */
final class Diagnosis {
    /** The words on which other properties of an object depend, in the order in which they are named. */
    private static final List<String> DISCRIMINATORS = List.of("qualifier", "fidelity", "type");

    private static final int MOST_WORDS_LISTED = 16;

    private final Map<String, Object> tree;
    private final List<Error> errors;
    private final Function<Error, JsonNode> schemaAround;
    private final Map<String, Set<String>> missing = new HashMap<>();

    /**
     * Looks at one tree.
     *
     * @param tree what was checked
     * @param errors what the schema validator says
     * @param schemaAround the schema object that holds the keyword of an error
     */
    Diagnosis(Map<String, Object> tree, List<Error> errors, Function<Error, JsonNode> schemaAround) {
        this.tree = tree;
        this.errors = errors;
        this.schemaAround = schemaAround;
        for (Error error : errors) {
            if (error.getKeyword().equals("required") && !isAlternative(error)) {
                missing.computeIfAbsent(pointer(error), at -> new TreeSet<>()).add(error.getProperty());
            }
        }
    }

    List<Defect> defects() {
        Map<String, Defect> defects = new LinkedHashMap<>();
        List<Error> late = new ArrayList<>();
        Set<String> typeless = new HashSet<>();
        for (Error error : errors) {
            switch (error.getKeyword()) {
                case "additionalProperties" -> add(defects, unknown(error));
                case "type" -> {
                    typeless.add(pointer(error));
                    add(defects, wrongType(error));
                }
                default -> late.add(error);
            }
        }
        for (Error error : late) {
            if (!typeless.contains(pointer(error)) || error.getKeyword().equals("required")) {
                Defect defect = late(error);
                if (defect != null) {
                    add(defects, defect);
                }
            }
        }
        return List.copyOf(defects.values());
    }

    private static void add(Map<String, Defect> defects, Defect defect) {
        // A missing property stands at its object, beside others; any other place has one defect.
        String key =
                defect.rule() == SCHEMA_PROPERTY_MISSING ? defect.pointer() + " " + defect.message() : defect.pointer();
        defects.putIfAbsent(key, defect);
    }

    private @Nullable Defect late(Error error) {
        String pointer = pointer(error);
        if (isAlternative(error)) {
            return new Defect(SCHEMA_PROPERTY_MISSING, pointer, false, noneOf(error));
        }
        return switch (error.getKeyword()) {
            case "required" ->
                missing.getOrDefault(pointer, Set.of()).contains(error.getProperty())
                        ? missing(pointer, error.getProperty())
                        : null;
            case "dependentRequired" -> together(error);
            case "enum", "const" -> new Defect(SCHEMA_WORD_UNKNOWN, pointer, false, wrongWord(error));
            case "pattern", "minLength", "maxLength" -> new Defect(SCHEMA_TEXT, pointer, false, wrongForm(error));
            case "format" -> wrongFormat(error);
            case "minimum", "maximum", "multipleOf", "exclusiveMinimum" ->
                new Defect(SCHEMA_NUMBER, pointer, false, shown(pointer) + " is not allowed here. " + meant(error));
            case "minItems", "maxItems", "uniqueItems", "minProperties" ->
                new Defect(SCHEMA_LIST, pointer, false, wrongSize(error));
            default -> new Defect(SCHEMA_PROPERTY_MISPLACED, pointer, true, misplaced(pointer));
        };
    }

    private static boolean isAlternative(Error error) {
        return error.getEvaluationPath().toString().contains("/anyOf");
    }

    private Defect unknown(Error error) {
        String name = error.getProperty();
        String object = pointer(error);
        List<String> known = propertyNames(error);
        // A required property that is not there is the likeliest meaning of a name that is not known.
        Set<String> absent = missing.getOrDefault(object, new TreeSet<>());
        String near = NearMiss.of(name, absent.stream())
                .or(() -> NearMiss.of(name, known.stream().filter(other -> !has(object, other))))
                .orElse(null);
        if (near != null) {
            absent.remove(near);
        }
        String advice = near != null
                ? "did you mean \"" + near + "\"?"
                : "remove it; known here are " + String.join(", ", known);
        return new Defect(
                SCHEMA_PROPERTY_UNKNOWN,
                object + "/" + Pointers.escape(name),
                true,
                "unknown property \"" + name + "\"; " + advice);
    }

    private List<String> propertyNames(Error error) {
        return List.copyOf(schemaAround.apply(error).path("properties").propertyNames());
    }

    private Defect missing(String object, String property) {
        String discriminator = discriminator(object);
        if (isFraction(object)) {
            return new Defect(
                    SCHEMA_PROPERTY_MISSING, object, false, "\"" + property + "\" is missing; a fraction needs it");
        }
        boolean depends = discriminator != null
                && !Pointers.last(discriminator).equals(property)
                && !property.equals("source")
                && !property.equals("quote")
                && !property.equals("target");
        String because =
                depends ? "; " + Pointers.last(discriminator) + " " + shown(discriminator) + " needs it" : "; add it";
        return new Defect(SCHEMA_PROPERTY_MISSING, object, false, "\"" + property + "\" is missing" + because);
    }

    /** The schema validator names the property that is there, not the one that it needs. */
    private static Defect together(Error error) {
        return new Defect(
                SCHEMA_PROPERTY_MISSING,
                pointer(error),
                false,
                "published_on".equals(error.getProperty())
                        ? "\"published_basis\" is missing; \"published_on\" needs it"
                        : "\"published_on\" is missing; \"published_basis\" needs it");
    }

    private String noneOf(Error error) {
        String names = errors.stream()
                .filter(other -> isAlternative(other) && pointer(other).equals(pointer(error)))
                .map(Error::getProperty)
                .filter(name -> name != null)
                .map(name -> '"' + name + '"')
                .distinct()
                .collect(Collectors.joining(", "));
        return "one of " + names + " is missing; add what the page shows";
    }

    private Defect wrongType(Error error) {
        String pointer = pointer(error);
        String wanted = typeName(keyword(error));
        return new Defect(
                SCHEMA_TYPE,
                pointer,
                false,
                wanted + " belongs here, not " + typeName(at(pointer)) + shownAfter(pointer));
    }

    /** What the schema writes at the keyword of an error. */
    private static String keyword(Error error) {
        return error.getSchemaNode().asString("");
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

    private static String typeName(@Nullable Object value) {
        if (value instanceof Map) {
            return "an object";
        }
        if (value instanceof List) {
            return "a list";
        }
        if (value instanceof String) {
            return "a text";
        }
        if (value instanceof BigDecimal number) {
            return number.stripTrailingZeros().scale() > 0 ? "a decimal" : "a number";
        }
        return value instanceof Boolean ? "true or false" : "null";
    }

    private String shownAfter(String pointer) {
        Object value = at(pointer);
        if (value == JsonObject.NULL) {
            return "; leave the property out where nothing is known";
        }
        return value instanceof String || value instanceof BigDecimal ? " " + shown(pointer) : "";
    }

    private String wrongWord(Error error) {
        String pointer = pointer(error);
        List<String> allowed = new ArrayList<>();
        JsonNode words = error.getSchemaNode();
        if (words.isArray()) {
            words.forEach(word -> allowed.add(word.asString()));
        } else {
            allowed.add(words.asString());
        }
        String property = Pointers.last(pointer);
        String near = at(pointer) instanceof String word
                ? NearMiss.of(word, allowed.stream()).orElse(null)
                : null;
        if (near != null) {
            return shown(pointer) + " is no " + property + "; did you mean \"" + near + "\"?";
        }
        return shown(pointer) + " is no " + property + "; "
                + (allowed.size() > MOST_WORDS_LISTED ? "allowed are, among others, " : "allowed is ")
                + allowed.stream().limit(MOST_WORDS_LISTED).collect(Collectors.joining(", "));
    }

    private String wrongForm(Error error) {
        String pointer = pointer(error);
        if (error.getKeyword().equals("minLength")) {
            return "the text is empty; write it or leave the property out";
        }
        return shown(pointer) + " does not fit. " + meant(error);
    }

    private Defect wrongFormat(Error error) {
        String pointer = pointer(error);
        String text = String.valueOf(at(pointer));
        String name = keyword(error);
        if (name.equals("edtf")) {
            String why = edtfFault(text);
            boolean names = why.startsWith(shown(pointer));
            return new Defect(SCHEMA_DATE, pointer, false, names ? why : shown(pointer) + " is not a date: " + why);
        }
        if (name.equals("date")) {
            return new Defect(
                    SCHEMA_DATE, pointer, false, shown(pointer) + " is not a day of the calendar as YYYY-MM-DD");
        }
        return new Defect(SCHEMA_TEXT, pointer, false, shown(pointer) + " does not fit. " + meant(error));
    }

    private static String edtfFault(String text) {
        try {
            PartialDate.parse(text);
            return "";
        } catch (IllegalArgumentException why) {
            return String.valueOf(why.getMessage());
        }
    }

    private String wrongSize(Error error) {
        return switch (error.getKeyword()) {
            case "uniqueItems" -> "the list holds one thing twice; keep one";
            case "maxItems" -> "the list holds too much. " + meant(error);
            case "minItems" ->
                at(pointer(error)) instanceof List<?> list && !list.isEmpty()
                        ? "the list holds too little. " + meant(error)
                        : "there is nothing in it; fill it, or leave the property out where it may be absent";
            default -> "there is nothing in it; fill it, or leave the property out";
        };
    }

    private String misplaced(String pointer) {
        String object = Pointers.parent(pointer);
        String name = "\"" + Pointers.last(pointer) + "\"";
        if (isFraction(object)) {
            return name + " does not go with a fraction (numerator, denominator); remove it";
        }
        String discriminator = discriminator(object);
        return discriminator == null
                ? name + " does not belong here; remove it"
                : name + " does not go with " + Pointers.last(discriminator) + " " + shown(discriminator)
                        + "; remove it, or correct the " + Pointers.last(discriminator);
    }

    /** Whether an object is a value that is read as a fraction: it has a part of one, and its qualifier allows it. */
    private boolean isFraction(String object) {
        return (has(object, "numerator") || has(object, "denominator"))
                && Arrays.stream(Qualifier.values())
                        .filter(qualifier -> qualifier.form() == Qualifier.Form.AMOUNT)
                        .anyMatch(qualifier -> qualifier.word().equals(at(object + "/qualifier")));
    }

    /** The pointer to the word on which the other properties of an object depend. */
    private @Nullable String discriminator(String object) {
        for (String name : DISCRIMINATORS) {
            if (has(object, name)) {
                return object + "/" + name;
            }
        }
        return null;
    }

    /** What the schema says that the value is; the sentence that its author wrote for this. */
    private String meant(Error error) {
        return schemaAround.apply(error).path("description").asString("");
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private boolean has(String object, String property) {
        return at(object) instanceof Map<?, ?> members && members.containsKey(property);
    }

    private String shown(String pointer) {
        Object value = at(pointer);
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = String.valueOf(value);
        String cut = text.codePointCount(0, text.length()) <= 60
                ? text
                : text.substring(0, text.offsetByCodePoints(0, 60)) + "…";
        return value instanceof String ? '"' + cut + '"' : cut;
    }

    private @Nullable Object at(String pointer) {
        Object value = tree;
        if (pointer.isEmpty()) {
            return value;
        }
        for (String segment : pointer.substring(1).split("/", -1)) {
            String name = segment.replace("~1", "/").replace("~0", "~");
            if (value instanceof Map<?, ?> members) {
                value = members.get(name);
            } else if (value instanceof List<?> elements && name.chars().allMatch(Character::isDigit)) {
                int index = Integer.parseInt(name);
                value = index < elements.size() ? elements.get(index) : null;
            } else {
                return null;
            }
        }
        return value;
    }
}
