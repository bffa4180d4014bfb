package io.github.sourcedfigures.validator.rules;

import io.github.sourcedfigures.validator.Repair;
import java.util.regex.Pattern;

/** A sentence that does not end may have been cut off. */
final class TextFullStopMissing implements RecordRule {
    private static final Pattern SENTENCE = Pattern.compile("(?s)[\"'“‘«(]*\\p{Lu}.*\\s.*");
    private static final Pattern ENDED = Pattern.compile("(?s).*[.!?…。][\"'”’»)\\]]*");
    private static final Pattern ENDS_WITH_WORD = Pattern.compile("(?s).*[\\p{L}\\p{N}\"”»)%]");
    private static final int LONGEST = 1_000;

    @Override
    public RuleInfo info() {
        return RuleInfo.warning("text-full-stop-missing", "A sentence of ours has no full stop.");
    }

    @Override
    public void check(Subject subject, Report report) {
        Prose.sentences(subject, (pointer, text) -> {
            String tidied = TextTidy.tidied(text);
            if (SENTENCE.matcher(tidied).matches() && !ENDED.matcher(tidied).matches()) {
                boolean isSafe = ENDS_WITH_WORD.matcher(text).matches() && text.length() < LONGEST;
                report.fault(
                        pointer,
                        "the sentence ends with \"" + lastWord(tidied)
                                + "\"; end it with a full stop, or look what was cut off",
                        isSafe ? Repair.ofText("end the sentence with a full stop", text + ".") : null);
            }
        });
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }
}
