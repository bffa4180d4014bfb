package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.schema.Source;
import io.github.sourcedfigures.validator.evidence.EvidenceFolder;
import java.util.Iterator;

/** The evidence text has the bytes that were read. Needs the folder with the texts; without it, it is silent. */
final class SourceEvidenceChanged implements DatasetRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error(
                "source-evidence-changed", "The evidence text of a source is not the one whose SHA-256 is recorded.");
    }

    @Override
    public void collect(Subject subject, Facts facts) {
        if (subject.typed() instanceof Source source && source.evidence() != null) {
            facts.define(
                    source.id(),
                    "/evidence/sha256",
                    source.evidence().file(),
                    source.evidence().sha256());
        }
    }

    @Override
    public void judge(String key, Iterator<Fact> facts, Judgement judgement) {
        EvidenceFolder folder = judgement.evidence().orElse(null);
        if (folder == null) {
            return;
        }
        while (facts.hasNext()) {
            Fact source = facts.next();
            String file = source.words().get(0);
            var text = folder.text(file);
            folder.countText(text.isPresent());
            if (text.isPresent() && !text.get().sha256().equals(source.words().get(1))) {
                judgement.fault(
                        source.place(),
                        "the file " + file + " has the SHA-256 " + text.get().sha256() + ", not "
                                + source.words().get(1) + "; read the text again before you change the hash");
            }
        }
    }
}
