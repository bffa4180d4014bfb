package io.github.sourcedfigures.validator.diff;

import io.github.sourcedfigures.schema.DatasetRecord;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.Measure;
import io.github.sourcedfigures.schema.Nature;
import io.github.sourcedfigures.schema.Party;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.schema.Units;
import io.github.sourcedfigures.schema.Withdrawal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a record says that was not there or is gone, in few words. */
final class Description {
    private static final int MOST_PAGES = 4;

    private final Naming naming;
    private final ValueWords values;
    private final CitationChanges citations;

    Description(Naming naming) {
        this.naming = naming;
        this.values = new ValueWords(naming);
        this.citations = new CitationChanges(naming);
    }

    /** What a record said that is gone. */
    List<Part> ofGone(DatasetRecord datasetRecord) {
        return of(datasetRecord).stream()
                .map(part -> new Part(part.property(), part.after(), null, part.sentence()))
                .toList();
    }

    /** What a new record says. */
    List<Part> of(DatasetRecord datasetRecord) {
        List<Part> parts = new ArrayList<>();
        if (datasetRecord instanceof Figure figure) {
            add("value", values.whole(figure.value()), parts);
            if (figure.nature() != Nature.ASSERTED) {
                add("nature", "nature: " + words(figure.nature().word()), parts);
            }
            cited(figure, parts);
        } else if (datasetRecord instanceof Event event) {
            add("status", event.status() == null ? null : words(event.status().word()), parts);
            if (!event.assertedBy().isEmpty()) {
                add("asserted_by", "said by " + parties(event.assertedBy()), parts);
            }
            cited(event, parts);
        } else if (datasetRecord instanceof Source source) {
            add("kind", words(source.kind().word()), parts);
            add("language", "language " + source.language(), parts);
            add("url", source.url() == null ? "without an address" : source.url(), parts);
        } else if (datasetRecord instanceof Measure measure) {
            add("kind", "kind: " + words(measure.kind().word()), parts);
            add(
                    "units",
                    "units: "
                            + Phrases.and(measure.units().stream()
                                    .map(unit -> naming.unit(unit, true))
                                    .toList()),
                    parts);
            add("definition", Excerpts.of(measure.definition()), parts);
        } else if (datasetRecord instanceof Party party) {
            add("kind", words(party.kind().word()), parts);
            add("role", party.role(), parts);
            add("body", party.body() == null ? null : "belongs to " + naming.party(party.body()), parts);
        } else if (datasetRecord instanceof Units units) {
            add("units", Phrases.count(units.units().size(), "unit"), parts);
        }
        Withdrawal withdrawn = datasetRecord.withdrawn();
        add("withdrawn", withdrawn == null ? null : "withdrawn: " + Excerpts.of(withdrawn.reason()), parts);
        return parts;
    }

    private void cited(Statement statement, List<Part> parts) {
        List<String> pages = citations.pages(statement.citations());
        add("citations", pages.isEmpty() ? null : "cites " + Phrases.few(pages, MOST_PAGES), parts);
        Map<String, List<String>> targets = new LinkedHashMap<>();
        statement
                .relations()
                .forEach(relation -> targets.computeIfAbsent(
                                Phrases.relation(relation.type()), first -> new ArrayList<>())
                        .add(relation.target()));
        targets.forEach((relation, ids) -> add("relations", relation + " " + Phrases.and(ids), parts));
    }

    private String parties(List<String> ids) {
        return Phrases.and(ids.stream().map(naming::party).toList());
    }

    private static String words(String word) {
        return word.replace('-', ' ');
    }

    private static void add(String property, @Nullable String words, List<Part> parts) {
        if (words != null) {
            parts.add(new Part(property, null, words, words));
        }
    }
}
