package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import io.github.sourcedfigures.validator.evidence.EvidenceFolder;
import io.github.sourcedfigures.validator.evidence.EvidenceText;
import java.util.Iterator;

/** Every quote stands in the text that its source names. Needs the folder with the texts; without it, it is silent. */
final class CitationQuoteAbsent implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("citation-quote-absent", "A quote does not stand in the evidence text of its source.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source && source.evidence() != null) {
            facts.define(source.id(), "/evidence/file", source.evidence().file());
        } else if (subject.typed() instanceof Statement statement) {
            for (int i = 0; i < statement.citations().size(); i++) {
                facts.use(
                        statement.citations().get(i).source(),
                        "/citations/" + i + "/quote",
                        statement.citations().get(i).quote());
            }
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        EvidenceFolder folder = judgement.evidence().orElse(null);
        Fact source = facts.next();
        if (folder == null || !source.defines()) {
            return;
        }
        String file = source.words().get(0);
        EvidenceText text = folder.text(file).orElse(null);
        while (text != null && facts.hasNext()) {
            Fact fact = facts.next();
            if (fact.defines()) {
                continue;
            }
            String quote = fact.words().get(0);
            if (text.contains(quote)) {
                folder.countQuote();
            } else {
                judgement.fault(
                        fact.place(),
                        "the quote \"" + quote + "\" does not stand in " + file + "; " + text.instead(quote));
            }
        }
    }
}
