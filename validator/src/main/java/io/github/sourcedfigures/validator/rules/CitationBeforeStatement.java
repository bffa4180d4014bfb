package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Event;
import io.github.sourcedfigures.schema.EventStatus;
import io.github.sourcedfigures.schema.Figure;
import io.github.sourcedfigures.schema.PartialDate;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** No page can report or hand on what was said, or what happened, only after the page was published. */
final class CitationBeforeStatement implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-before-statement",
                "A page is cited or relayed for what was said or happened after it was published.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source && source.publishedOn() != null) {
            facts.define(source.id(), "/published_on", source.publishedOn().toString());
        } else if (subject.typed() instanceof Statement statement) {
            PartialDate date = date(statement);
            String verb = statement instanceof Figure ? "was said" : "happened";
            for (int i = 0; date != null && i < statement.citations().size(); i++) {
                Citation citation = statement.citations().get(i);
                facts.use(citation.source(), "/citations/" + i + "/source", date.toString(), verb);
                for (int j = 0; j < citation.relays().size(); j++) {
                    facts.use(citation.relays().get(j), "/citations/" + i + "/relays/" + j, date.toString(), verb);
                }
            }
        }
    }

    private static @Nullable PartialDate date(Statement statement) {
        if (statement instanceof Figure figure) {
            return figure.statedOn();
        }
        return statement instanceof Event event && event.status() != EventStatus.PLANNED ? event.on() : null;
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact source = facts.next();
        if (!source.defines()) {
            return;
        }
        PartialDate published = PartialDate.parse(source.words().get(0));
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()
                    && isBefore(published, PartialDate.parse(fact.words().get(0)))) {
                judgement.fault(
                        fact.place(),
                        "the source \"" + key + "\" was published on " + published + ", before this "
                                + fact.words().get(1) + " on " + fact.words().get(0)
                                + "; correct one of the dates, or cite another page");
            }
        }
    }

    /** Whether a page is older than a day, by more than the clocks differ: it may be yesterday where it appears. */
    private static boolean isBefore(PartialDate published, PartialDate day) {
        Optional<LocalDate> latest = published.latest();
        Optional<LocalDate> earliest = day.earliest();
        return latest.isPresent()
                && earliest.isPresent()
                && latest.get().plusDays(1).isBefore(earliest.get());
    }
}
