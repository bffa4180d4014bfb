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
import com.networknt.schema.SchemaLocation;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.json.JsonObject;
import io.github.sourcedfigures.validator.json.Pointers;
import io.github.sourcedfigures.validator.json.Shown;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Makes one defect of all that the schema validator says about it.
 *
 * <p>The schemas choose a branch by its discriminator (if/then), so only the branch that was meant speaks. What is left
 * to fold: a misspelt name, which is both unknown and missing; the alternatives of an anyOf; several keywords at one
 * value; and what depends on a discriminator that is itself at fault.
 */
final class Diagnosis {
    /** The words on which other properties of an object depend, in the order in which they are named. */
    private static final List<String> DISCRIMINATORS = List.of("qualifier", "fidelity", "type");

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+([.]\\d+)?");
    private static final int LONGEST_DATE = 40;

    private final Map<String, Object> tree;
    private final List<Error> errors;
    private final Map<String, JsonNode> documents;
    private final Map<String, Defect> defects = new LinkedHashMap<>();

    /** By object: the names that it lacks. */
    private final Map<String, Set<String>> absent = new HashMap<>();

    /** By object: the names that it lacks, but has in another spelling. */
    private final Map<String, Set<String>> misspelt = new HashMap<>();

    /**
     * Looks at one tree.
     *
     * @param tree what was checked
     * @param errors what the schema validator says
     * @param documents the schemas by {@code $id}
     */
    Diagnosis(Map<String, Object> tree, List<Error> errors, Map<String, JsonNode> documents) {
        this.tree = tree;
        this.errors = errors;
        this.documents = documents;
        for (Error error : errors) {
            absent.computeIfAbsent(pointer(error), object -> new TreeSet<>()).addAll(missingNames(error));
        }
    }

    List<Defect> defects() {
        errors.stream()
                .sorted(Comparator.comparingInt(error -> rank(error.getKeyword())))
                .forEach(this::add);
        return List.copyOf(defects.values());
    }

    /** Names come first, then words, because what is wrong with them explains what the other keywords say. */
    private static int rank(String keyword) {
        return switch (keyword) {
            case "additionalProperties" -> 0;
            case "type" -> 1;
            case "enum", "const" -> 2;
            default -> 3;
        };
    }

    private void add(Error error) {
        String pointer = pointer(error);
        switch (error.getKeyword()) {
            case "additionalProperties" -> add(unknown(error));
            case "required", "dependentRequired" -> missing(error);
            case "type" -> add(new Defect(SCHEMA_TYPE, pointer, false, wrongType(error)));
            case "enum", "const" -> add(new Defect(SCHEMA_WORD_UNKNOWN, pointer, false, wrongWord(error)));
            case "pattern", "minLength", "maxLength" -> add(new Defect(SCHEMA_TEXT, pointer, false, wrongText(error)));
            case "format" -> add(wrongFormat(error));
            case "minimum", "maximum", "multipleOf" ->
                add(new Defect(SCHEMA_NUMBER, pointer, false, wrongNumber(error)));
            case "minItems", "maxItems", "minProperties" ->
                add(new Defect(SCHEMA_LIST, pointer, false, wrongSize(error)));
            case "uniqueItems" -> add(repeated(pointer));
            case "false" -> misplaced(error);
            default -> throw new IllegalStateException("no words for the keyword " + error.getKeyword());
        }
    }

    private void add(Defect defect) {
        // A missing property stands at its object, beside others; any other place has one defect.
        String key =
                defect.rule() == SCHEMA_PROPERTY_MISSING ? defect.pointer() + " " + defect.message() : defect.pointer();
        defects.putIfAbsent(key, defect);
    }

    private Set<String> missingNames(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> Set.of(error.getProperty());
            case "dependentRequired" ->
                words(error.getSchemaNode().path(error.getProperty()))
                        .filter(name -> !has(pointer(error), name))
                        .collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    /** Whether an error is of one of several alternatives, none of which holds. */
    private static boolean isAlternative(Error error) {
        return error.getEvaluationPath().toString().contains("/anyOf/");
    }

    /** Whether an error is of the branch that a discriminator chose. */
    private static boolean isConditional(Error error) {
        String path = error.getEvaluationPath().toString();
        int object = path.lastIndexOf("/$ref/");
        return path.indexOf("/then/", object) >= 0 || path.indexOf("/else/", object) >= 0;
    }

    private Defect unknown(Error error) {
        String name = error.getProperty();
        String object = pointer(error);
        List<String> known = List.copyOf(schema(error, 1).path("properties").propertyNames());
        Set<String> found = misspelt.computeIfAbsent(object, first -> new HashSet<>());
        // A required property that is not there is the likeliest meaning of a name that is not known.
        String near = NearMiss.of(
                        name, absent.getOrDefault(object, Set.of()).stream().filter(other -> !found.contains(other)))
                .or(() -> NearMiss.of(name, known.stream().filter(other -> !has(object, other))))
                .orElse(null);
        if (near != null) {
            found.add(near);
        }
        String advice = near != null
                ? "did you mean \"" + near + "\"?"
                : "remove it, or use one of " + String.join(", ", known);
        return new Defect(
                SCHEMA_PROPERTY_UNKNOWN,
                object + "/" + Pointers.escape(name),
                true,
                "unknown property " + Shown.of(name) + "; " + advice);
    }

    private void missing(Error error) {
        String object = pointer(error);
        Set<String> names = isAlternative(error) ? alternatives(object) : missingNames(error);
        boolean explained = names.stream().anyMatch(misspelt.getOrDefault(object, Set.of())::contains)
                || (isConditional(error) && isDiscriminatorAtFault(object));
        if (!explained) {
            add(new Defect(SCHEMA_PROPERTY_MISSING, object, false, missing(error, names)));
        }
    }

    private Set<String> alternatives(String object) {
        return errors.stream()
                .filter(other -> isAlternative(other) && pointer(other).equals(object))
                .map(Error::getProperty)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String missing(Error error, Set<String> names) {
        String quoted = names.stream().map(Shown::of).collect(Collectors.joining(", "));
        if (isAlternative(error)) {
            return "none of " + quoted + " is there; add at least one";
        }
        if (error.getKeyword().equals("dependentRequired")) {
            return quoted + " is missing; it goes together with " + Shown.of(error.getProperty());
        }
        String discriminator = isConditional(error) ? discriminator(pointer(error)) : null;
        if (isFraction(schema(error, 1))) {
            return quoted + " is missing; a fraction (numerator, denominator) needs it";
        }
        return discriminator == null
                ? quoted + " is missing; add it"
                : quoted + " is missing; " + Pointers.last(discriminator) + " " + shown(discriminator) + " needs it";
    }

    private void misplaced(Error error) {
        String pointer = pointer(error);
        String object = Pointers.parent(pointer);
        if (isDiscriminatorAtFault(object)) {
            return;
        }
        String name = Shown.of(Pointers.last(pointer));
        String discriminator = discriminator(object);
        String why;
        if (isFraction(schema(error, 3))) {
            why = name + " does not go with a fraction (numerator, denominator); remove it";
        } else if (discriminator == null) {
            why = name + " does not belong here; remove it";
        } else {
            String word = Pointers.last(discriminator);
            why = name + " does not go with " + word + " " + shown(discriminator) + "; remove it, or correct the "
                    + word;
        }
        add(new Defect(SCHEMA_PROPERTY_MISPLACED, pointer, true, why));
    }

    /** Whether a branch of the schema is the one for fractions. */
    private static boolean isFraction(JsonNode branch) {
        return requires(branch, "denominator");
    }

    /** The pointer to the word on which the other properties of an object depend. */
    private @Nullable String discriminator(String object) {
        return DISCRIMINATORS.stream()
                .filter(name -> has(object, name))
                .map(name -> object + "/" + name)
                .findFirst()
                .orElse(null);
    }

    private boolean isDiscriminatorAtFault(String object) {
        Set<String> missing = absent.getOrDefault(object, Set.of());
        return DISCRIMINATORS.stream().anyMatch(name -> {
            Defect defect = defects.get(object + "/" + name);
            return missing.contains(name) || (defect != null && defect.rule() != SCHEMA_PROPERTY_UNKNOWN);
        });
    }

    private String wrongType(Error error) {
        Object value = at(pointer(error));
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

    private String wrongWord(Error error) {
        String pointer = pointer(error);
        JsonNode schema = error.getSchemaNode();
        List<String> allowed = schema.isArray() ? words(schema).toList() : List.of(schema.asString());
        String no = shown(pointer) + " is no " + Pointers.last(pointer) + "; ";
        String near = at(pointer) instanceof String word
                ? NearMiss.of(word, allowed.stream()).orElse(null)
                : null;
        if (near != null) {
            return no + "did you mean \"" + near + "\"?";
        }
        return no
                + (allowed.size() == 1
                        ? "the only one is \"" + allowed.get(0) + "\""
                        : "write one of " + String.join(", ", allowed));
    }

    private String wrongText(Error error) {
        String pointer = pointer(error);
        String text = String.valueOf(at(pointer));
        return switch (error.getKeyword()) {
            case "minLength" -> "the text is empty; write it, or leave the property out where nothing is known";
            case "maxLength" ->
                shown(pointer) + " has " + text.codePointCount(0, text.length()) + " characters, the limit is "
                        + error.getSchemaNode().asString() + "; shorten it";
            default -> shown(pointer) + " does not have the form of this property: " + meant(error);
        };
    }

    private Defect wrongFormat(Error error) {
        String pointer = pointer(error);
        String text = String.valueOf(at(pointer));
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

    private String wrongNumber(Error error) {
        BigDecimal limit = error.getSchemaNode().decimalValue().stripTrailingZeros();
        return shown(pointer(error))
                + switch (error.getKeyword()) {
                    case "minimum" -> " is too small, the least is " + limit.toPlainString() + ": " + meant(error);
                    case "maximum" -> " is too large, the most is " + limit.toPlainString();
                    default ->
                        " has more than " + limit.scale() + " digits after the point; no statement is that precise";
                };
    }

    private String wrongSize(Error error) {
        Object value = at(pointer(error));
        int size = value instanceof List<?> list ? list.size() : 0;
        if (size == 0) {
            String name = Shown.of(Pointers.last(pointer(error)));
            boolean required = requires(schema(error, 3), Pointers.last(pointer(error)));
            return name + " is empty; fill it" + (required ? "" : ", or leave it out where nothing is known");
        }
        String limit = error.getSchemaNode().asString();
        return "the list has " + size + (size == 1 ? " entry, " : " entries, ")
                + (error.getKeyword().equals("minItems") ? "the least is " : "the most is ") + limit + ": "
                + meant(error);
    }

    private Defect repeated(String pointer) {
        Set<Object> seen = new HashSet<>();
        int index = 0;
        for (Object entry : at(pointer) instanceof List<?> list ? list : List.of()) {
            if (!seen.add(entry)) {
                String shown = entry instanceof String text ? Shown.of(text) : "this entry";
                return new Defect(
                        SCHEMA_LIST, pointer + "/" + index, false, shown + " stands in the list twice; remove one");
            }
            index++;
        }
        return new Defect(SCHEMA_LIST, pointer, false, "an entry stands in the list twice; remove one");
    }

    /** What the schema says that the value is, the sentence that its author wrote for this, to follow a colon. */
    private String meant(Error error) {
        String description = schema(error, 1).path("description").asString("");
        boolean lower = (description.length() > 1 && Character.isLowerCase(description.charAt(1)))
                || description.startsWith("A ");
        String start = lower ? Character.toLowerCase(description.charAt(0)) + description.substring(1) : description;
        return start.replaceFirst("[.]$", "");
    }

    /** The part of the schema so many levels above the keyword that spoke. */
    private JsonNode schema(Error error, int levels) {
        SchemaLocation keyword = error.getSchemaLocation();
        String pointer = keyword.getFragment().toString();
        for (int i = 0; i < levels; i++) {
            pointer = Pointers.parent(pointer);
        }
        JsonNode document = documents.get(String.valueOf(keyword.getAbsoluteIri()));
        return document == null ? MissingNode.getInstance() : document.at(pointer);
    }

    private static boolean requires(JsonNode schema, String property) {
        return words(schema.path("required")).anyMatch(property::equals);
    }

    private static Stream<String> words(JsonNode list) {
        return list.valueStream().map(JsonNode::asString);
    }

    private static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }

    private boolean has(String object, String property) {
        return at(object) instanceof Map<?, ?> members && members.containsKey(property);
    }

    private String shown(String pointer) {
        return Shown.of(at(pointer));
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
            } else if (value instanceof List<?> elements) {
                value = elements.get(Integer.parseInt(name));
            } else {
                return null;
            }
        }
        return value;
    }
}
