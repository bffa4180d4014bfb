package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.Records;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a reader calls the things that records name by identifiers; of two states, the later one says. */
final class Naming {
    private static final int TITLE = 70;

    private final Map<String, String> measures = new HashMap<>();
    private final Map<String, String> parties = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private final Map<String, Unit> units = new HashMap<>();

    Naming(Records before, Records after) {
        for (Records records : List.of(before, after)) {
            records.measures().forEach(measure -> measures.put(measure.id(), measure.name()));
            records.parties().forEach(party -> parties.put(party.id(), party.name()));
            records.sources().forEach(source -> sources.put(source.id(), source));
            records.units().forEach(list -> list.units().forEach(unit -> units.put(unit.id(), unit)));
        }
    }

    String measure(String id) {
        return measures.getOrDefault(id, id);
    }

    String party(String id) {
        return parties.getOrDefault(id, id);
    }

    /** A page or, where it was not read, the party that published it. */
    String page(String id) {
        Source source = sources.get(id);
        if (source == null) {
            return party(id);
        }
        return source.publisher() != null ? source.publisher() : titleOf(source);
    }

    /** The same with its title, where the publisher alone could be several pages. */
    String pageWithTitle(String id) {
        Source source = sources.get(id);
        return source == null || source.publisher() == null ? page(id) : source.publisher() + ", " + titleOf(source);
    }

    private static String titleOf(Source source) {
        return source.title() == null ? source.id() : Excerpts.of(source.title(), TITLE);
    }

    /** A unit, in the number that goes with an amount. */
    String unit(String id, boolean isOne) {
        Unit unit = units.get(id);
        String name = unit == null ? id : unit.name();
        return isOne ? name : plural(name);
    }

    private static String plural(String name) {
        if (name.endsWith("s") || name.endsWith("craft") || name.endsWith("percent") || name.endsWith(" won")) {
            return name;
        }
        if (name.endsWith("y") && !name.matches(".*[aeiou]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name + (name.matches(".*(x|ch|sh)") ? "es" : "s");
    }

    /** What a reader calls a record. */
    String subject(DatasetRecord datasetRecord) {
        if (datasetRecord instanceof Figure figure) {
            return measure(figure.measure())
                    + (figure.scope() == null ? "" : " (" + figure.scope() + ")")
                    + ", " + claimant(figure) + time(figure);
        }
        if (datasetRecord instanceof Event event) {
            return Excerpts.of(event.summary(), 2 * TITLE) + " ("
                    + event.kind().word().replace('-', ' ') + after(", ", event.on()) + ")";
        }
        if (datasetRecord instanceof Source source) {
            if (source.publisher() == null) {
                return titleOf(source) + after(", ", source.publishedOn());
            }
            return source.title() == null
                    ? "a page of " + source.publisher() + after(", ", source.publishedOn())
                    : titleOf(source) + " (" + source.publisher() + after(", ", source.publishedOn()) + ")";
        }
        if (datasetRecord instanceof Measure measure) {
            return measure.name();
        }
        return datasetRecord instanceof Party party ? party.name() : "the vocabulary of units";
    }

    private String claimant(Statement statement) {
        if (!statement.assertedBy().isEmpty()) {
            return party(statement.assertedBy().get(0));
        }
        if (!statement.through().isEmpty()) {
            return "nobody named, through " + party(statement.through().get(0));
        }
        List<Citation> citations = statement.citations();
        return "nobody named"
                + (citations.isEmpty() ? "" : ", in " + page(citations.get(0).source()));
    }

    private static String time(Figure figure) {
        if (figure.statedOn() != null) {
            return after(", ", figure.statedOn());
        }
        return figure.asOf() != null ? after(", as of ", figure.asOf()) : after(", period ", figure.period());
    }

    private static String after(String before, @Nullable PartialDate date) {
        return date == null ? "" : before + DateWords.of(date.toString());
    }
}
