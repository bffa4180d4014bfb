package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.Relation;
import io.github.sourcedfigures.schema.RelationType;
import io.github.sourcedfigures.validator.json.Shown;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Small turns of phrase that the sentences share. */
final class Phrases {
    /** What turns the direction of all that follows, so that a sentence would seem to say something else. */
    private static final Pattern TURNING = Pattern.compile("[\\u202a-\\u202e\\u2066-\\u2069]");

    private Phrases() {}

    /** A text on one line, in the order in which it stands: what breaks or turns it is an escape. */
    static String plain(String text) {
        return TURNING.matcher(Shown.plain(text))
                .replaceAll(turn ->
                        Matcher.quoteReplacement(Shown.character(turn.group().codePointAt(0))));
    }

    /** What a thing was and is, either of which may be absent. */
    static Part part(String property, String label, @Nullable String before, @Nullable String after) {
        String sentence;
        if (before == null) {
            sentence = label + " added: " + after;
        } else if (after == null) {
            sentence = label + " removed: " + before;
        } else if (before.equals(after)) {
            sentence = label + " written in another form";
        } else {
            sentence = label + ": " + before + " → " + after;
        }
        return new Part(property, before, after, sentence);
    }

    /** The same of texts, of which no more is shown than differs. */
    static Part ofTexts(String property, String label, @Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return part(
                    property,
                    label,
                    before == null ? null : Excerpts.of(before),
                    after == null ? null : Excerpts.of(after));
        }
        Excerpts.Pair shown = Excerpts.Pair.of(before, after);
        return part(property, label, shown.before(), shown.after());
    }

    /** Several things with commas, and before the last of them "and". */
    static String and(List<String> things) {
        int last = things.size() - 1;
        return last < 1
                ? String.join("", things)
                : String.join(", ", things.subList(0, last)) + " and " + things.get(last);
    }

    /** The first few of several things, and how many more there are. */
    static String few(List<String> things, int most) {
        return things.size() <= most
                ? and(things)
                : String.join(", ", things.subList(0, most)) + " and " + (things.size() - most) + " more";
    }

    /** A number of things; a thing is a noun that takes an s. */
    static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    /** A number as English prints it. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** How a record stands to another one. */
    static String relation(RelationType type) {
        return switch (type) {
            case DERIVED_FROM -> "derived from";
            case ALTERNATIVE_OF -> "an alternative to";
            case PART_OF -> "part of";
            case SUPERSEDES -> "supersedes";
            case RIVAL_REPORT_OF -> "a rival report of";
            case OUTCOME_OF -> "the outcome of";
            case DENIES -> "denies";
            case CONFIRMS -> "confirms";
            case COULD_NOT_CONFIRM -> "says that it could not confirm";
        };
    }

    /** The same with the record to which it stands so. */
    static String relation(Relation relation) {
        return relation(relation.type()) + " " + relation.target();
    }
}
