package io.github.sourcedfigures.validator.structure;

import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_LIST;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_NUMBER;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_PROPERTY_MISPLACED;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_PROPERTY_MISSING;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_PROPERTY_UNKNOWN;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_TEXT;
import static io.github.sourcedfigures.validator.rules.ReadingRule.SCHEMA_TYPE;

import com.networknt.schema.Error;
import io.github.sourcedfigures.validator.NearMiss;
import io.github.sourcedfigures.validator.json.Pointers;
import io.github.sourcedfigures.validator.json.Shown;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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

    private final Instance instance;
    private final List<Error> errors;
    private final SchemaParts schemas;
    private final ValueWords words;
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
        this.instance = new Instance(tree);
        this.errors = errors;
        this.schemas = new SchemaParts(documents);
        this.words = new ValueWords(instance, schemas);
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
            case "type" -> add(new Defect(SCHEMA_TYPE, pointer, false, words.wrongType(error)));
            case "enum", "const" -> add(words.wrongWord(error));
            case "pattern", "minLength", "maxLength" ->
                add(new Defect(SCHEMA_TEXT, pointer, false, words.wrongText(error)));
            case "format" -> add(words.wrongFormat(error));
            case "minimum", "maximum", "multipleOf" ->
                add(new Defect(SCHEMA_NUMBER, pointer, false, words.wrongNumber(error)));
            case "minItems", "maxItems", "minProperties" ->
                add(new Defect(SCHEMA_LIST, pointer, false, words.wrongSize(error)));
            case "uniqueItems" -> add(words.repeated(pointer));
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
                SchemaParts.words(error.getSchemaNode().path(error.getProperty()))
                        .filter(name -> !instance.has(pointer(error), name))
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
        List<String> known =
                List.copyOf(schemas.above(error, 1).path("properties").propertyNames());
        Set<String> found = misspelt.computeIfAbsent(object, first -> new HashSet<>());
        // A required property that is not there is the likeliest meaning of a name that is not known.
        String near = NearMiss.of(
                        name, absent.getOrDefault(object, Set.of()).stream().filter(other -> !found.contains(other)))
                .or(() -> NearMiss.of(name, known.stream().filter(other -> !instance.has(object, other))))
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
                        "unknown property " + Shown.of(name) + "; " + advice)
                .meaning(near);
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
        if (isFraction(schemas.above(error, 1))) {
            return quoted + " is missing; a fraction (numerator, denominator) needs it";
        }
        return discriminator == null
                ? quoted + " is missing; add it"
                : quoted + " is missing; " + Pointers.last(discriminator) + " " + instance.shown(discriminator)
                        + " needs it";
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
        if (isFraction(schemas.above(error, 3))) {
            why = name + " does not go with a fraction (numerator, denominator); remove it";
        } else if (discriminator == null) {
            why = name + " does not belong here; remove it";
        } else {
            String word = Pointers.last(discriminator);
            why = name + " does not go with " + word + " " + instance.shown(discriminator)
                    + "; remove it, or correct the " + word;
        }
        add(new Defect(SCHEMA_PROPERTY_MISPLACED, pointer, true, why));
    }

    /** Whether a branch of the schema is the one for fractions. */
    private static boolean isFraction(JsonNode branch) {
        return SchemaParts.requires(branch, "denominator");
    }

    /** The pointer to the word on which the other properties of an object depend. */
    private @Nullable String discriminator(String object) {
        return DISCRIMINATORS.stream()
                .filter(name -> instance.has(object, name))
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

    static String pointer(Error error) {
        return error.getInstanceLocation().toString();
    }
}
