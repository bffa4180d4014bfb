package io.github.sourcedfigures.validator.rules;

import java.text.Normalizer;

/** One text has many spellings in Unicode; NFC is the one that everybody writes (Unicode Standard Annex 15). */
final class TextUnnormalised implements RecordRule {
    @Override
    public RuleInfo info() {
        return RuleInfo.error("text-unnormalised", "A text is not in Unicode's normal form NFC.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Texts.visit(subject.tree(), (pointer, text) -> {
            if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
                report.fault(
                        pointer,
                        "\"" + text + "\" is not in NFC, so it differs from the same text elsewhere; write it in NFC",
                        TextTidy.repair(text));
            }
        });
    }
}
