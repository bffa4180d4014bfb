package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.PagePart;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.validator.evidence.EvidenceText;
import java.util.Iterator;

/** What is quoted from a headline stands in the title of its source. */
final class CitationTitleQuoteAbsent implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "citation-title-quote-absent", "A quote from a headline does not stand in the title of its source.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source && source.title() != null) {
            facts.define(source.id(), "/title", source.title());
        } else if (subject.typed() instanceof Statement statement) {
            for (int i = 0; i < statement.citations().size(); i++) {
                Citation citation = statement.citations().get(i);
                if (citation.part() == PagePart.TITLE) {
                    facts.use(citation.source(), "/citations/" + i + "/quote", citation.quote());
                }
            }
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact source = facts.next();
        if (!source.defines() || !facts.hasNext()) {
            return;
        }
        String title = source.words().get(0);
        EvidenceText text = EvidenceText.of(title);
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines() && !text.contains(fact.words().get(0))) {
                judgement.fault(
                        fact.place(),
                        "the quote \"" + fact.words().get(0) + "\" does not stand in the title \"" + title
                                + "\"; correct one of the two, or the part of the page");
            }
        }
    }
}
