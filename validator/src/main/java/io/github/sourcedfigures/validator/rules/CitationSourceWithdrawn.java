package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Citation;
import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.schema.Statement;
import java.util.Iterator;
import java.util.Objects;

/** A source that should not have been published proves nothing; what rested on it needs another one. */
final class CitationSourceWithdrawn implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("citation-source-withdrawn", "A citation names or relays a source that is withdrawn.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source && source.withdrawn() != null) {
            facts.define(
                    source.id(),
                    "/withdrawn",
                    Objects.toString(source.withdrawn().replacedBy(), ""));
        } else if (subject.typed() instanceof Statement statement && statement.withdrawn() == null) {
            for (int i = 0; i < statement.citations().size(); i++) {
                Citation citation = statement.citations().get(i);
                facts.use(citation.source(), "/citations/" + i + "/source");
                for (int j = 0; j < citation.relays().size(); j++) {
                    facts.use(citation.relays().get(j), "/citations/" + i + "/relays/" + j);
                }
            }
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        Fact source = facts.next();
        if (!source.defines()) {
            return; // It is not withdrawn, or citation-source-unknown reports it.
        }
        String replacement = source.words().get(0);
        while (facts.hasNext()) {
            Fact fact = facts.next();
            if (!fact.defines()) {
                judgement.fault(
                        fact.place(),
                        "the source \"" + key + "\" is withdrawn; "
                                + (replacement.isEmpty()
                                        ? "cite another page"
                                        : "look at \"" + replacement + "\", which replaces it")
                                + ", or withdraw this record too");
            }
        }
    }
}
